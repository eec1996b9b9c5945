//! How everything looks; knows no lesson.
