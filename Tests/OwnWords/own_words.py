#!/usr/bin/env python3
"""Checks that the content says things in its own words.

    own_words.py                   check content/ (and templates/) against nine_word_runs.txt
    own_words.py --record FOLDER   write nine_word_runs.txt from the .txt documents in FOLDER

The facts of the source documents are ours to use, their sentences are not. A run of nine
consecutive words that also stands in a source document is a finding. The documents are not
part of the repository: only the hashes of their nine-word runs are.

A word is a run of letters or digits, in lower case, without markup. The letters æ ø å é are
left out of the comparison, because one of the documents has lost them on its last pages.

Not counted: text inside »…«, quoted lines (`> `) in a body, and runs in which at most two
words lie outside the names of entities and parties and the titles of documents and rules.
"""

import hashlib
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RECORD = HERE / "nine_word_runs.txt"

RUN = 9
OUTSIDE_NAMES = 3  # a run counts when this many of its words lie outside names
LOST_LETTERS = str.maketrans("", "", "æøåé")
SUPERSCRIPTS = str.maketrans("¹²³", "   ")

TEXT = {"content": {".md", ".yaml"}, "templates": {".md", ".yaml", ".html", ".mustache"}}

TAG = re.compile(r"<[^<>]*>")
LINK = re.compile(r"\[([^\]]*)\]\([^)\s]*\)")
KEY = re.compile(r"^(\s*(?:- +)*)([^\s:#\"'-][^:]*):(?:\s+|$)(.*)$")
ITEM = re.compile(r"^(\s*)- +(.*)$")
COMMENT = re.compile(r"\s{2,}#.*$")


# MARK: Words

def words_of(text):
    """The words of a text as they are compared: (compared form, form as written)."""
    text = unicodedata.normalize("NFC", text).translate(SUPERSCRIPTS)
    text = LINK.sub(r"\1", text)
    text = TAG.sub(" ", text)
    written = "".join(sign if sign.isalnum() else " " for sign in text).split()
    pairs = ((word.lower().translate(LOST_LETTERS), word) for word in written)
    return [pair for pair in pairs if pair[0]]


def fingerprint(words):
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:16]


# MARK: Record

def record(folder):
    documents = sorted(Path(folder).glob("*.txt"))
    if not documents:
        print("no .txt documents in the folder", file=sys.stderr)
        return 2
    runs = set()
    for document in documents:
        words = [word for word, _ in words_of(document.read_text(encoding="utf-8-sig"))]
        runs.update(fingerprint(words[i:i + RUN]) for i in range(len(words) - RUN + 1))
    RECORD.write_text("".join(run + "\n" for run in sorted(runs)), encoding="ascii")
    print(f"{len(documents)} documents, {len(runs)} runs of nine words")
    return 0


# MARK: Names

def unquoted(value):
    value = COMMENT.sub("", value).strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return value


def names_in(path, lines):
    """The names that a file declares: `navn`, `også kaldt`, `partier`, `titel` of documents and rules."""
    folder = path.relative_to(ROOT).parts[1]
    titles_are_names = folder in ("kilder", "regler")
    naming = None   # indent of the list of names that we are in
    bilag = None    # indent of the list of attachments that we are in
    for line in lines:
        indent = len(line) - len(line.lstrip())
        key = KEY.match(line)
        item = ITEM.match(line)
        if key and not item:
            if naming is not None and indent <= naming:
                naming = None
            if bilag is not None and indent <= bilag:
                bilag = None
        if key:
            name, value = key.group(2), unquoted(key.group(3))
            if name in ("navn", "også kaldt") and not value:
                naming = indent
            elif name == "navn" or (name == "værdi" and naming is not None):
                yield value
            elif name == "titel" and value and (titles_are_names or bilag is not None):
                yield value
            elif name == "partier":
                yield from re.split(r", | og ", value)
            elif name == "bilag" and not value:
                bilag = indent
        elif item and naming is not None:
            yield unquoted(item.group(2))


def index_of(names):
    """First word -> the names that begin with it, longest first."""
    index = {}
    for name in names:
        words = tuple(word for word, _ in words_of(name))
        if words:
            index.setdefault(words[0], set()).add(words)
    return {first: sorted(group, key=len, reverse=True) for first, group in index.items()}


def lies_in_names(words, index):
    """For each word whether it is part of a known name."""
    inside = [False] * len(words)
    at = 0
    while at < len(words):
        for name in index.get(words[at], ()):
            if tuple(words[at:at + len(name)]) == name:
                inside[at:at + len(name)] = [True] * len(name)
                at += len(name)
                break
        else:
            at += 1
    return inside


# MARK: Check

def front_matter_end(path, lines):
    """The number of lines that are YAML."""
    if path.suffix == ".yaml":
        return len(lines)
    if lines and lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() == "---":
                return number + 1
    return 0


def stretches(path, lines):
    """The texts that a run may lie in, each a list of (line number, text).

    In YAML every value is a text of its own; a body is one text, broken by headings and quotations.
    """
    yaml = front_matter_end(path, lines)
    for number, line in enumerate(lines[:yaml], start=1):
        key = KEY.match(line)
        item = ITEM.match(line)
        value = key.group(3) if key else item.group(2) if item else line
        for part in re.sub(r"»[^«]*(«|$)", "\0", value).split("\0"):
            yield [(number, part)]

    text, quoting = [], False
    for number, line in enumerate(lines[yaml:], start=yaml + 1):
        if not line.strip():
            quoting = False
            continue
        if line.startswith((">", "#")):
            yield text
            text = [(number, line)] if line.startswith("#") else []
            continue
        for piece in re.split(r"([»«])", line):
            if piece == "»":
                yield text
                text, quoting = [], True
            elif piece == "«":
                quoting = False
            elif not quoting:
                text.append((number, piece))
    yield text


def findings(path, lines, runs, names):
    for text in stretches(path, lines):
        placed = [(number, word, written) for number, part in text for word, written in words_of(part)]
        words = [word for _, word, _ in placed]
        inside = lies_in_names(words, names)
        reported = 0  # runs that overlap one already reported belong to it
        for at in range(len(words) - RUN + 1):
            if fingerprint(words[at:at + RUN]) not in runs:
                continue
            if inside[at:at + RUN].count(False) < OUTSIDE_NAMES:
                continue
            if at >= reported:
                yield placed[at][0], " ".join(written for _, _, written in placed[at:at + RUN])
            reported = at + RUN


def check():
    if not RECORD.exists():
        print(f"{RECORD.relative_to(ROOT)} is missing: run with --record FOLDER", file=sys.stderr)
        return 2
    runs = set(RECORD.read_text(encoding="ascii").split())
    files = sorted(
        path
        for folder, suffixes in TEXT.items()
        for path in (ROOT / folder).rglob("*")
        if path.suffix in suffixes and path.is_file()
    )
    texts = {path: path.read_text(encoding="utf-8-sig").splitlines() for path in files}
    names = index_of(name for path, lines in texts.items() for name in names_in(path, lines))
    failed = 0
    for path, lines in texts.items():
        found = list(findings(path, lines, runs, names))
        failed += bool(found)
        for number, run in found:
            print(f'{path.relative_to(ROOT)}:{number}: nine words as in a source document: "{run}"')
    print(f"{len(files) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(arguments):
    if not arguments:
        return check()
    if len(arguments) == 2 and arguments[0] == "--record":
        return record(arguments[1])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
