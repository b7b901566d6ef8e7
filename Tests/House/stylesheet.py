#!/usr/bin/env python3
"""Checks that every class that a stylesheet names is written by a template or by the code.

    Tests/House/stylesheet.py

A class made of a fixed beginning and a value (`plads-7`, `art-forside`) counts when its beginning is written.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FAMILIES = ("art-", "plads-")


def selectors(css):
    """What stands before the braces; those of an at-rule's own block stand inside others."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    return re.sub(r"\{[^{}]*\}", "{}", css)


def main() -> int:
    classes = sorted({
        (sheet.relative_to(ROOT), name)
        for sheet in sorted((ROOT / "templates").rglob("*.css"))
        for name in re.findall(r"\.([a-zA-Z_][\w-]*)", selectors(sheet.read_text(encoding="utf-8")))})
    written = "".join(
        path.read_text(encoding="utf-8")
        for folder, kind in (("templates", "*.html"), ("Sources", "*.swift"))
        for path in sorted((ROOT / folder).rglob(kind)))
    dead = [
        (sheet, name) for sheet, name in classes
        if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", written)
        and not any(name.startswith(family) and family in written for family in FAMILIES)]
    for sheet, name in dead:
        print(f"{sheet}: nothing writes the class .{name}")
    print(f"{len(classes) - len(dead)} passed, {len(dead)} failed")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
