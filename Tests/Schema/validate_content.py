#!/usr/bin/env python3
"""Holds content against the schemas that the tool writes, with a reader that is not ours.

    validate_content.py SCHEMAS [SITE]

SCHEMAS is a folder that `kommissorium schema` wrote: `catalog.json` says which schema is for
which files. SITE is a folder with `content/`; the repository's own when it is left out. YAML is
loaded as text alone (PyYAML's BaseLoader), as the tool itself reads it. Every schema is checked
against its own dialect first, and has to accept and refuse what it should: a schema that takes
everything would pass all content. Needs PyYAML and jsonschema.

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

FORUM = {"navn": "F", "art": "styregruppe", "gælder": "fra 2010"}
RULES = {"titel": "K", "gælder": "2010", "forløb": [{"trin": "udkast"}], "kilder": ["notat"]}
SEAT = {"plads": "x", "fra": "tmf"}

# Schema, a value, and where it is refused; None where it is accepted.
SAMPLES = [
    ("forum", FORUM, None),
    ("forum", {**FORUM, "niveau": 2}, None),  # as an editor reads it, which knows numbers
    ("forum", {**FORUM, "niveau": "2"}, None),
    ("forum", {**FORUM, "gælder": 2010}, None),
    ("forum", {**FORUM, "kle": 3.1}, None),
    ("forum", {**FORUM, "art": "noget nyt"}, None),  # an open list
    ("forum", {**FORUM, "ophør": "ikke oplyst"}, None),
    ("forum", {**FORUM, "forgængere": "ingen"}, None),
    ("forum", {**FORUM, "niveau": [{"værdi": "2", "gælder": "2010"}, {"værdi": "ikke oplyst"}]}, None),
    ("forum", {**FORUM, "også kaldt": [{"værdi": ["A", "B"], "kilde": "notat"}]}, None),
    ("forum", {**FORUM, "kontakt": [{"telefon": "1"}, {"adresse": ["A", "B"]}]}, None),
    ("forum", {"navn": "F", "art": "styregruppe"}, "(file)"),
    ("forum", {**FORUM, "nvan": "F"}, "(file)"),
    ("forum", {**FORUM, "niveau": "to"}, "niveau"),
    ("forum", {**FORUM, "niveau": 12}, "niveau"),
    ("forum", {**FORUM, "navn": ""}, "navn"),
    ("forum", {**FORUM, "ophør": "lukket"}, "ophør"),
    ("forum", {**FORUM, "oprettet ved": "Et forlig"}, "oprettet ved"),
    ("forum", {**FORUM, "eksempel": "måske"}, "eksempel"),
    ("forum", {**FORUM, "sagsnr": "24616"}, "sagsnr"),
    ("forum", {**FORUM, "også kaldt": "A"}, "også kaldt"),
    ("forum", {**FORUM, "niveau": [{"værdi": "2", "fordi": "x"}]}, "niveau/0"),
    ("forum", {**FORUM, "niveau": [{"gælder": "2010"}]}, "niveau/0"),
    ("forum", {**FORUM, "forgængere": [{"forum": "a", "måde": "opslugt"}]}, "forgængere/0/måde"),
    ("kommissorium", {**RULES, "sammensætning": [SEAT]}, None),
    ("kommissorium", {**RULES, "formand": "tmf, som udgangspunkt"}, None),
    ("kommissorium", {**RULES, "frister": {"referat": "senest 1 uge efter mødet"}}, None),
    ("kommissorium", {**RULES, "sammensætning": [{**SEAT, "ved": "a"}]}, "sammensætning/0"),
    ("kommissorium", {**RULES, "sammensætning": [{"plads": "x"}]}, "sammensætning/0"),
    ("kommissorium", {**RULES, "frister": {"referatet": "x"}}, "frister"),
    ("kommissorium", {**RULES, "erstatter": "a, som udgangspunkt"}, "erstatter"),
    ("medlemmer", [{"person": "ledig"}], None),
    ("medlemmer", {"gælder": "oplyst 2010", "medlemmer": [{"person": "a"}]}, None),
    ("medlemmer", [{"plads": "x"}], "0"),
    ("omraader", {"amager": {"navn": "Amager"}}, None),
    ("omraader", {"Amager": {"navn": "Amager"}}, "(file)"),
    ("ordliste", {"BL": {"betyder": "ikke oplyst"}}, None),
    ("ordliste", {"BL": {"betydning": "x"}}, "BL"),
    ("noegletal", {"navn": "N", "serie": [{"tid": 2018, "værdi": 14}]}, None),
]


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


def leaves(error):
    """The errors inside an error that have no alternatives inside them."""
    if not error.context:
        return [error]
    return [leaf for inner in error.context for leaf in leaves(inner)]


def nearest(error):
    """Of the ways in which alternatives do not fit, the one that got furthest."""
    return max(
        leaves(error),
        key=lambda e: (len(e.absolute_path), e.validator == "additionalProperties"),
    )


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


def sampled(folder):
    """One line for each sample that is not treated as it should be."""
    for name, value, refused in SAMPLES:
        schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
        places = {place(nearest(e)) for e in Draft202012Validator(schema).iter_errors(value)}
        wanted = {refused} if refused else set()
        yield None if places == wanted else f"{name}: {value}: refused at {places}, not {wanted}"


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    site = Path(arguments[1]) if len(arguments) == 2 else ROOT
    patterns = list(schemas(Path(arguments[0])))
    passed = failed = 0
    for line in sampled(Path(arguments[0])):
        if line:
            print(line)
        passed, failed = (passed, failed + 1) if line else (passed + 1, failed)
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
