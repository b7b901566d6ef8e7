#!/usr/bin/env python3
"""Draws every sheet of the printed documents: none is blank, and nothing stands outside the margins.

    Tests/Paper/sheets.py SITE...
"""
import pathlib
import subprocess
import sys
import tempfile

from reading import hold

DOTS = 50
# Millimetres from the edges of A4: text keeps 25 at the sides, that of a short form 20; what is numbered and named stands above
# and below it.
SIDES, SHORT_SIDES, TOP, BOTTOM = 24, 19, 14, 11
# A sheet with a chapter's number alone is not blank; one with its foot alone is.
LEAST = 200


def picture(file):
    """Width, height and the shades of a drawn sheet, row by row."""
    kind, size, depth, shades = file.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    assert (kind, depth) == (b"P5", b"255") and len(shades) == width * height
    return width, height, shades


def faults_of(width, height, shades, sides=SIDES):
    def dots(millimetres):
        return round(millimetres / 25.4 * DOTS)

    left, right, top, bottom = dots(sides), width - dots(sides), dots(TOP), height - dots(BOTTOM)
    # What lies in the text's own field, above the foot.
    dark = 0
    for y in range(height):
        row = shades[y * width:(y + 1) * width]
        marked = [x for x, shade in enumerate(row) if shade < 200]
        if not marked:
            continue
        if marked[0] < left or marked[-1] >= right or y < top or y >= bottom:
            return [f"outside the margins at {marked[0]}-{marked[-1]}, {y} of {width} x {height} dots"]
        if y < height - dots(27):
            dark += len(marked)
    return [] if dark >= LEAST else [f"blank: {dark} dark dots"]


def look(file):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(DOTS), str(file), f"{folder}/s"], check=True)
        for number, drawn in enumerate(sorted(pathlib.Path(folder).iterdir()), 1):
            for fault in faults_of(*picture(drawn), SHORT_SIDES if file.stem.endswith("-kort") else SIDES):
                yield f"sheet {number}: {fault}"


if __name__ == "__main__":
    size = (413, 585)
    spotted = bytearray(b"\xff" * size[0] * size[1])
    spotted[size[0] * 300 + 3] = 0
    if not faults_of(*size, bytes(b"\xff" * size[0] * size[1])) or "outside" not in faults_of(*size, bytes(spotted))[0]:
        sys.exit("does not see what is known to be wrong")
    hold("sheets", sys.argv[1:], look)
