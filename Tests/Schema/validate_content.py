#!/usr/bin/env python3
"""Holds content against the schemas that the tool writes, with a reader that is not ours.

    validate_content.py SCHEMAS [SITE]

SCHEMAS is a folder that `kommissorium schema` wrote: `catalog.json` says which schema is for
which files. SITE is a folder with `content/`; the repository's own when it is left out. YAML is
loaded as text alone (PyYAML's BaseLoader), as the tool itself reads it. Every schema is checked
against its own dialect first. Needs PyYAML and jsonschema.

Prints a line for each failure and a last line `N passed, M failed`; ends with 1 when there is a
failure or nothing to check.
"""

import json
import re
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent
FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)


def pattern(glob):
    """A glob of the catalogue as a regular expression; `*` stays inside one folder."""
    return re.compile("[^/]*".join(re.escape(part) for part in glob.split("*")) + r"\Z")


def schemas(folder):
    """The patterns of the catalogue, each with a validator of its schema."""
    catalogue = json.loads((folder / "catalog.json").read_text(encoding="utf-8"))
    for entry in catalogue["schemas"]:
        schema = json.loads((folder / entry["url"]).read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        for glob in entry["fileMatch"]:
            yield pattern(glob), Draft202012Validator(schema)


def data(path):
    """What a content file says: its front matter, or all of a YAML file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        match = FRONT_MATTER.match(text)
        if not match:
            raise ValueError("no front matter")
        text = match.group(1)
    return yaml.load(text, Loader=yaml.BaseLoader) or {}


def place(error):
    """The way to a value, as keys and numbers."""
    return "/".join(str(step) for step in error.absolute_path) or "(file)"


def nearest(error):
    """Of the ways in which alternatives do not fit, the one that got furthest."""
    while error.context:
        error = max(
            error.context,
            key=lambda e: (len(e.absolute_path), e.validator == "additionalProperties"),
        )
    return error


def failures(path, validator):
    """One line for each thing that does not fit."""
    try:
        value = data(path)
    except (ValueError, yaml.YAMLError) as error:
        return [str(error).replace("\n", " ")]
    lines = []
    for error in validator.iter_errors(value):
        error = nearest(error)
        lines.append(f"{place(error)}: {error.message[:300]}")
    return lines


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    site = Path(arguments[1]) if len(arguments) == 2 else ROOT
    patterns = list(schemas(Path(arguments[0])))
    passed = failed = 0
    for path in sorted((site / "content").rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.suffix not in (".md", ".yaml") or "bilag" in path.parts or path.name == "frosset.yaml":
            continue
        validator = next((v for p, v in patterns if p.match(name)), None)
        lines = failures(path, validator) if validator else ["no schema is for this file"]
        for line in lines:
            print(f"{name}: {line}")
        passed, failed = (passed, failed + 1) if lines else (passed + 1, failed)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
