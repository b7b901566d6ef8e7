#!/usr/bin/env python3
"""Serves the built site under /a/b/ and follows every link over HTTP; opens a site for files as plain files.

    Tests/Publishing/sub_paths.py TOOL
"""
import functools
import http.client
import http.server
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import html5lib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
ELSEWHERE = ("http:", "https:", "mailto:", "tel:", "webcal:")
FAULTS = []


def build(out, *options):
    done = subprocess.run(
        [TOOL, "build", str(ROOT), "-o", str(out), "--date", "2020-12-31", *options], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"build {options} exits {done.returncode}: {done.stderr[-800:]}")


def links(text):
    """Every address in a page that a browser would go to or fetch."""
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    for node in tree.iter():
        for name, value in node.attrib.items():
            local = name[1] if isinstance(name, tuple) else name.split(":")[-1]
            if local in ("href", "src", "action", "poster", "data") and not value.startswith(ELSEWHERE):
                # What a page is known by is for others, and no link.
                if not (node.tag == "link" and node.get("rel") == "canonical" and "//" in value):
                    yield value


def style_links(text):
    return [m for m in re.findall(r"url\(\s*['\"]?([^'\")]+)", text) if not m.startswith(ELSEWHERE + ("data:", "#"))]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def sub_path(folder):
    """From the front page under /a/b/ every page is reached, and nothing leaves /a/b/."""
    site = folder / "a/b"
    build(site, "--base-path", "/a/b/")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1])

    def fetch(path):
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Content-Type", ""), answer.read()

    waiting, seen, fragments, ids = [("/a/b/", "start")], {}, [], {}
    # The page for unknown addresses is shown at any depth.
    lost = (site / "404.html").read_text(encoding="utf-8")
    waiting += [(urldefrag(urljoin("/a/b/x/y/z/", link))[0], "404 at /a/b/x/y/z/") for link in links(lost) if not link.startswith("#")]
    while waiting:
        path, where = waiting.pop()
        if path in seen:
            continue
        status, kind, body = fetch(path)
        seen[path] = status
        if status != 200:
            FAULTS.append(f"{path} from {where}: {status}")
            continue
        if kind.startswith("text/html"):
            text = body.decode("utf-8")
            ids[path] = set(re.findall(r"\sid=\"([^\"]+)\"", text))
            found = list(links(text))
        elif kind.startswith("text/css"):
            found = style_links(body.decode("utf-8"))
        else:
            continue
        for link in found:
            target, fragment = urldefrag(urljoin(path, link))
            if urlsplit(target).netloc or not target.startswith("/a/b/"):
                FAULTS.append(f"{path}: {link} leaves /a/b/")
                continue
            if fragment:
                fragments.append((path, target, unquote(fragment)))
            waiting.append((target, path))
    for path, target, fragment in fragments:
        if target in ids and fragment not in ids[target]:
            FAULTS.append(f"{path}: {target}#{fragment} has no such place")
    server.shutdown()
    pages = {"/a/b/" + str(f.relative_to(site)).removesuffix("index.html") for f in site.rglob("*.html")}
    known = {p.removesuffix("index.html") for p in seen}
    missed = sorted(p for p in pages - known if not p.endswith("404.html"))
    if missed:
        FAULTS.append(f"{len(missed)} of {len(pages)} pages are reached from nowhere: {missed[:5]}")
    addresses = re.findall(r"<loc>([^<]+)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    for address in addresses:
        if urlsplit(address).path not in known:
            FAULTS.append(f"sitemap.xml: {address} is no page")
    # A report as one file lies beside its page, which is what search is to find.
    beside = {f for f in site.rglob("*.html") if f.name != "index.html" and (f.parent / "index.html").exists() and f.parent != site}
    if len(addresses) < len(pages) - len(beside) - 1 - 5:
        FAULTS.append(f"sitemap.xml has {len(addresses)} of {len(pages)} pages")
    for file in site.rglob("*.html"):
        for address in re.findall(r"rel=\"canonical\" href=\"(https?://[^\"]+)\"", file.read_text(encoding="utf-8")):
            own = file.parent / "index.html" if file in beside else file
            if urlsplit(address).path != "/a/b/" + str(own.relative_to(site)).removesuffix("index.html"):
                FAULTS.append(f"{file.relative_to(site)} calls itself {address}")
    return f"{len(seen)} addresses"


def plain_files(folder):
    """With --for-files every link is the path of a file, as seen from the page."""
    site, count = folder / "drev", 0
    build(site, "--for-files")
    for file in sorted(site.rglob("*")):
        if file.suffix not in (".html", ".css", ".svg"):
            continue
        text = file.read_text(encoding="utf-8")
        for link in style_links(text) if file.suffix == ".css" else links(text):
            path, where = unquote(urldefrag(link)[0]), file.relative_to(site)
            count += 1
            if path.startswith("/") or "?" in path:
                FAULTS.append(f"{where}: {link} is not relative")
            elif path and not (file.parent / path).resolve().is_file():
                FAULTS.append(f"{where}: {link} is not a file")
            elif path and not (file.parent / path).resolve().is_relative_to(site):
                FAULTS.append(f"{where}: {link} leaves the folder")
    return f"{count} links"


def main() -> int:
    failed = 0
    for check in (sub_path, plain_files):
        before = len(FAULTS)
        with tempfile.TemporaryDirectory() as folder:
            print(f"{check.__name__}: {check(pathlib.Path(folder).resolve())}")
        failed += len(FAULTS) > before
    print("\n".join(FAULTS[:60]))
    print(f"{2 - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
