#!/usr/bin/env python3
"""Writes the widths of letters that charts measure with, read from the widest font of the stack.

    Tests/Charts/advances.py > Sources/Charts/Text/DejaVuAdvances.swift

Needs fontTools (PyPI) and the fonts of apt fonts-dejavu-core.
"""
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/dejavu/"
FACES = [("regular", "DejaVuSans.ttf"), ("bold", "DejaVuSans-Bold.ttf")]
RANGES = [(0x20, 0x7F), (0xA0, 0x180)]
EXTRA = [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC]


def main() -> None:
    print("/// Advance widths of DejaVu Sans, the widest font of the stack, in units of 2048 to the em.")
    print("///")
    print("/// Source: DejaVu 2.37, its `hmtx` tables; written by `Tests/Charts/advances.py`.")
    print("enum DejaVuAdvances {")
    for index, (name, file) in enumerate(FACES):
        font = TTFont(FOLDER + file)
        letters, widths = font.getBestCmap(), font["hmtx"]
        assert font["head"].unitsPerEm == 2048

        def width(code: int) -> int:
            return widths[letters[code]][0] if code in letters else 0

        if index:
            print()
        print(f"  /// U+0020-007E and U+00A0-017F in the {name} face, in the order of their scalars.")
        print(f"  static let {name}: [Int16] = [")
        values = [width(code) for low, high in RANGES for code in range(low, high) if code != 0x7F]
        for start in range(0, len(values), 16):
            print("    " + ", ".join(str(value) for value in values[start:start + 16]) + ",")
        print("  ]")
        print(f"\n  /// Dashes, quotes, ellipsis and euro in the {name} face, by their scalars.")
        print(f"  static let {name}Signs: [(scalar: UInt32, width: Int16)] = [")
        print("    " + ", ".join(f"(0x{code:04X}, {width(code)})" for code in EXTRA[:4]) + ",")
        print("    " + ", ".join(f"(0x{code:04X}, {width(code)})" for code in EXTRA[4:]) + ",")
        print("  ]")
        print(f"\n  /// The widest of them, for a scalar that is not in the tables.")
        print(f"  static let {name}Widest: Int16 = {max(values + [width(code) for code in EXTRA])}")
    print("}")


if __name__ == "__main__":
    main()
