#!/usr/bin/env python3
"""Checks that every class that the stylesheet names is written by a template or by the code.

    Tests/House/stylesheet.py

A class made of a fixed beginning and a value (`plads-7`, `art-forside`) counts when its beginning is written.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FAMILIES = ("art-", "plads-")


def main() -> int:
    css = re.sub(r"/\*.*?\*/", "", (ROOT / "templates/assets/site.css").read_text(encoding="utf-8"), flags=re.S)
    selectors = re.sub(r"\{[^{}]*\}", "{}", css)
    classes = sorted(set(re.findall(r"\.([a-zA-Z_][\w-]*)", selectors)))
    written = "".join(
        path.read_text(encoding="utf-8")
        for folder, kind in (("templates", "*.html"), ("Sources", "*.swift"))
        for path in sorted((ROOT / folder).rglob(kind)))
    dead = [
        name for name in classes
        if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", written)
        and not any(name.startswith(family) and family in written for family in FAMILIES)]
    for name in dead:
        print(f"templates/assets/site.css: nothing writes the class .{name}")
    print(f"{len(classes) - len(dead)} passed, {len(dead)} failed")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
