#!/usr/bin/env python3
"""Reads the sources for the habits of the house that neither compiler nor formatter looks at.

    Tests/House/house.py TOOL

Every `package` and `public` declaration has a contract sentence; every rule that code reports is explained;
input never reaches a trap; no file holds more than it is named for; every word that code names stands in the tables of both
languages.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public)\s+(?!import\b)(?:(?:static|final|mutating|indirect|private\(set\))\s+)*"
    r"(struct|class|enum|protocol|actor|func|var|let|init|subscript|typealias|case)\b")
TRAP = re.compile(r"\b(fatalError|preconditionFailure)\(|\btry!|\bas!|\bTODO\b|\bFIXME\b")
RULE = re.compile(r'(?:Finding|report)\(\s*\n?\s*"([a-z0-9-]+)"')
WORD = re.compile(r'^  static var \w+: Self \{\s*Self\("([^"]+)"\)', re.M)
LOOKED_UP = re.compile(r'strings\["([^"\\]+)"\]')
PLACE = re.compile(r"(^|[^A-Za-z0-9_.])/(home|root|Users)/")


def words_of(path) -> set[str]:
    """The keys of a table of words, with the names of the groups they stand in."""
    found, group = set(), ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if match := re.match(r"^([a-zæøå0-9-]+):", line):
            group = match[1]
        elif match := re.match(r"^  ([A-Za-zæøåÆØÅ0-9-]+):", line):
            found.add(f"{group}.{match[1]}")
    return found


def main() -> int:
    faults = []
    rules = set()
    words = set()
    for file in sorted((ROOT / "Sources").rglob("*.swift")):
        text = file.read_text(encoding="utf-8")
        lines = text.split("\n")
        where = file.relative_to(ROOT)
        if len(lines) > 340:
            faults.append(f"{where}: {len(lines)} lines; is there a second entity inside?")
        rules |= set(RULE.findall(text))
        words |= set(WORD.findall(text)) | set(LOOKED_UP.findall(text))
        for number, line in enumerate(lines, 1):
            if TRAP.search(line.split("//")[0]):
                faults.append(f"{where}:{number}: {line.strip()}")
            if DECLARATION.match(line):
                above = number - 2
                while above >= 0 and lines[above].strip().startswith("@"):
                    above -= 1
                inherits = re.search(r"\b(init\?\(registerValue|static let configuration|func run\(|init\(stringLiteral)", line)
                if not inherits and not lines[above].strip().startswith("///"):
                    faults.append(f"{where}:{number}: no contract sentence: {line.strip()}")
    reference = subprocess.run(
        [sys.argv[1], "reference", "rules"], capture_output=True, text=True).stdout
    for rule in sorted(rules):
        if rule not in reference:
            faults.append(f"rule {rule} is reported and nowhere explained")
    for language in ("da", "en"):
        table = words_of(ROOT / f"templates/strings/{language}.yaml")
        faults += [f"templates/strings/{language}.yaml lacks {word}" for word in sorted(words - table)]
    print("\n".join(faults))
    print(f"{1 if not faults else 0} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
