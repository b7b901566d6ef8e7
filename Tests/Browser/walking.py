"""Leads a check through the pages of a site, two browsers at a time.

A check is a function that is given an open page and its address, and gives the faults that it sees. Before it is
believed it must find what is wrong with the pages in `Faulty/` that name it:
`<meta name="must-report" content="CHECK: RULE RULE">`.
"""
import argparse
import concurrent.futures
import multiprocessing
import pathlib
import re
import shutil
import sys
import time

from playwright.sync_api import sync_playwright

from faults import told
from serving import served

FAULTY = pathlib.Path(__file__).resolve().parent / "Faulty"
MUST_REPORT = re.compile(r'<meta name="must-report" content="([\w-]+): ([^"]+)">')
BROWSERS = 2


def addresses(site, endings=(".html",)):
    """The pages of a site as paths below its root, in a stable order."""
    return [str(f.relative_to(site)) for f in sorted(site.rglob("*")) if f.suffix in endings]


def sample(site, pages):
    """The smallest and the largest page of every folder at the top: each kind of page, short and long.

    Wheels and months, which are drawn, are kinds of their own.
    """
    folders = {}
    for page in pages:
        drawn = re.match(r"moeder/(aarshjul|\d+/\d+)/", page)
        kind = re.sub(r"\d+", "", drawn[1]) if drawn else page.split("/")[0]
        folders.setdefault(kind, []).append((len((site / page).read_bytes()), page))
    return sorted({page for group in folders.values() for _, page in (min(group), max(group))})


def walk_some(look, root, pages, options):
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            # A container often has neither the right to a sandbox of its own nor a large /dev/shm.
            args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_context(locale="da-DK", **options).new_page()
        # A machine that does much else is slow, and that is no fault of a page.
        page.set_default_timeout(120_000)
        for address in pages:
            faults += look(page, root, address)
        browser.close()
    return faults


def walk(look, folder, pages, options):
    with served(folder) as root, concurrent.futures.ProcessPoolExecutor(
            BROWSERS, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = [part for part in (pages[n::BROWSERS] for n in range(BROWSERS)) if part]
        done = [pool.submit(walk_some, look, root, part, options) for part in parts]
        return [fault for one in done for fault in one.result()]


def missed(check, look, options):
    """The known faults of the faulty pages that the check does not see."""
    must = {}
    for page in addresses(FAULTY):
        for name, rules in MUST_REPORT.findall((FAULTY / page).read_text(encoding="utf-8")):
            if name == check:
                must[page] = set(rules.split())
    if not must:
        return [f"no page in {FAULTY.name}/ names the check {check}"]
    seen = {(fault.page, fault.rule) for fault in walk(look, FAULTY, sorted(must), options)}
    return [f"{page}: {rule}" for page in must for rule in sorted(must[page]) if (page, rule) not in seen]


def hold(check, look, choose=lambda site, pages: pages, endings=(".html",), **options) -> int:
    """Runs a check over the site named on the command line; gives the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--only", help="pages whose path holds this")
    parser.add_argument("--sample", action="store_true", help="one short and one long page of every kind")
    arguments = parser.parse_args()
    site, start = arguments.site.resolve(), time.monotonic()
    blind = missed(check, look, options)
    if blind:
        print(f"{check} does not see what is known to be wrong:", *blind, sep="\n    ")
        return 1
    if arguments.sample:
        choose = sample
    pages = [p for p in choose(site, addresses(site, endings)) if (arguments.only or "") in p]
    if not pages:
        print("no pages")
        return 1
    faults = walk(look, site, pages, options)
    if faults:
        print(told(faults))
    print(f"{check}: {len(pages)} pages, {len(set(faults))} faults, {time.monotonic() - start:.0f} s")
    return 1 if faults else 0
