//! Makes every headless test window.
