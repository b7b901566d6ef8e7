#!/usr/bin/env python3
"""Runs axe over every page, in light and dark, on a telephone and a desk.

    Tests/Browser/axe_violations.py SITE
"""
import importlib.resources
import sys

from faults import Fault
from walking import hold

AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Whether it is dark changes colours and nothing else; axe has these rules about them.
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async only => {
  const result = await axe.run(document, {
    runOnly: only, resultTypes: ["violations"], preload: false, elementRef: false, ancestry: false});
  return result.violations.flatMap(rule => rule.nodes.map(node =>
    [rule.id, node.html.slice(0, 200), node.failureSummary.split("\\n").slice(1).join(" ").trim() + " " + rule.helpUrl]));
}"""


def look(page, root, address):
    faults = []
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(root + address)
    page.evaluate(AXE)
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            for rule, element, mend in page.evaluate(RUN, TAGS if scheme == "light" else COLOURS):
                faults.append(Fault(address, rule, element, f"{mend} ({scheme}, {width} px)"))
    return faults


if __name__ == "__main__":
    sys.exit(hold("axe", look))
