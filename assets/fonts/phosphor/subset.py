"""Makes phosphor-*.ttf and src/look/icons.rs from icons.txt; see README.md."""

import pathlib
import re
import sys

from fontTools import subset

here = pathlib.Path(__file__).parent
package = pathlib.Path(sys.argv[1])
css = (package / "src/regular/style.css").read_text()
codes = {
    name: int(code, 16)
    for name, code in re.findall(r'\.ph\.ph-([a-z0-9-]+):before \{\s*content: "\\([0-9a-f]+)"', css)
}
icons = [
    line.split() for line in (here / "icons.txt").read_text().splitlines() if line and line[0] != "#"
]
missing = [name for _, name in icons if name not in codes]
if missing:
    sys.exit(f"not in Phosphor: {missing}")

for weight, file in [("regular", "Phosphor.ttf"), ("bold", "Phosphor-Bold.ttf"), ("fill", "Phosphor-Fill.ttf")]:
    options = subset.Options()
    options.layout_features = []  # the ligatures that spell icon names
    options.hinting = False
    font = subset.load_font(package / "src" / weight / file, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[codes[name] for _, name in icons])
    subsetter.subset(font)
    subset.save_font(font, here / f"phosphor-{weight}.ttf", options)

lines = "".join(
    f"    /// Phosphor's `{name}`.\n    pub const {const}: Self = Self('\\u{{{codes[name]:x}}}');\n"
    for const, name in icons
)
table = "".join(f"        Self::{const},\n" for const, _ in icons)
(here / "../../../src/look/icons.rs").write_text(f"""//! Icons of the bundled Phosphor subset; written by `assets/fonts/phosphor/subset.py`.

/// One icon. Its meaning is said by the label or accessible name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Icon(char);

impl Icon {{
{lines}
    /// All icons, in the order of `icons.txt`.
    pub const ALL: &[Self] = &[
{table}    ];

    /// Its code point, the same in all three weights.
    pub const fn char(self) -> char {{
        self.0
    }}
}}
""")
