#!/usr/bin/env python3
"""Uses pages without a mouse: the first press of Tab offers the way past the menu, each thing that can be pressed is
reached in the order of the page, and one sees where one is.

    Tests/Browser/keyboard.py SITE
"""
import sys

from faults import Fault
from walking import hold, sample

WHERE = """() => {
  const e = document.activeElement;
  if (!e || e == document.body) return null;
  const box = e.getBoundingClientRect();
  return {place: window.places.get(e), kind: e.localName + "." + (e.getAttribute("class") || "")
            + " in " + e.parentElement.localName + "." + (e.parentElement.getAttribute("class") || ""),
    html: e.outerHTML.slice(0, 160),
    left: box.left, top: box.top, width: box.width, height: box.height,
    inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth};
}"""
REACHABLE = """() => {
  window.places = new Map([...document.querySelectorAll("*")].map((e, place) => [e, place]));
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter(e => e.getClientRects().length && e.tabIndex >= 0)
  .map(e => [window.places.get(e), e.outerHTML.slice(0, 160)]);
}"""


def way_past_the_menu(page, report):
    page.evaluate(REACHABLE)
    page.keyboard.press("Tab")
    first = page.evaluate(WHERE)
    if not first or not first["html"].startswith('<a class="spring"'):
        report("skip-link-first", first["html"] if first else "nothing", "Let the skip link stand first in the page.")
        return
    if not first["inside"] or first["height"] < 24:
        report("skip-link-hidden", first["html"], "Show the skip link when it has the focus.")
    page.keyboard.press("Enter")
    main = page.evaluate("""() => { const e = document.activeElement;
      return e.localName == "main" || !!e.closest("main"); }""")
    if not main:
        report("skip-link-leads-nowhere", first["html"], "Give main the id that it names, and tabindex=-1.")


def picture(page, at):
    x, y = max(at["left"] - 6, 0), max(at["top"] - 6, 0)
    return page.screenshot(animations="disabled", clip={
        "x": x, "y": y, "width": at["width"] + 12, "height": at["height"] + 12})


def whole_round(page, root, address, report):
    page.goto(root + address)
    expected = page.evaluate(REACHABLE)
    seen, kinds = [], set()
    for _ in range(len(expected) + 1):
        page.keyboard.press("Tab")
        at = page.evaluate(WHERE)
        if not at:
            break
        if at["place"] in seen:
            break
        if seen and at["place"] < seen[-1]:
            report("order", at["html"], "Let the order of the page be the order of reading; no tabindex above 0.")
        seen.append(at["place"])
        if not at["inside"]:
            report("focus-outside", at["html"], "What has the focus must be in the window.")
        # One of each kind is enough, and pictures take time.
        elif at["kind"] not in kinds and at["width"] < 1200 and at["height"] < 800:
            kinds.add(at["kind"])
            with_focus = picture(page, at)
            page.evaluate("() => { window.before = document.activeElement; document.activeElement.blur(); }")
            without = picture(page, at)
            page.evaluate("() => window.before.focus({preventScroll: true, focusVisible: true})")
            if with_focus == without:
                report("focus-invisible", at["html"], "Give it an outline in :focus-visible.")
    for place, element in expected:
        if place not in seen:
            report("unreached", element, "It must be reached by Tab.")


def look(page, root, address):
    faults = []

    def report(rule, element, mend):
        faults.append(Fault(address, rule, element, mend))

    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(root + address)
    way_past_the_menu(page, report)
    whole_round(page, root, address, report)
    return faults


if __name__ == "__main__":
    sys.exit(hold("keyboard", look, choose=sample))
