#!/usr/bin/env python3
"""Prints pages on A4: nothing stands outside the sheet, nothing that must be scrolled to, no menu.

    Tests/Browser/paper.py SITE
"""
import sys

from faults import Fault
from walking import hold, sample

# A4 between margins of 18 mm, in CSS pixels.
SHEET = 657

SEEN = """() => {
  const found = [], wide = document.documentElement.clientWidth;
  const name = e => e.outerHTML.slice(0, 140);
  for (const e of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (!box.width || !box.height || e.closest("svg *")) continue;
    if (e.matches("table, svg, pre, img") && box.right > wide + 1)
      found.push(["off-the-sheet", name(e), `Let it fit the sheet: it ends ${Math.round(box.right - wide)} px outside.`]);
    if (/auto|scroll|hidden/.test(style.overflowX) && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
      found.push(["must-be-scrolled", name(e), "Give it overflow: visible in print."]);
    if (e.matches(".menu, .spring") && style.position != "absolute")
      found.push(["menu-on-paper", name(e), "Leave it out in print."]);
  }
  return found;
}"""


def look(page, root, address):
    page.emulate_media(media="print", color_scheme="light")
    page.set_viewport_size({"width": SHEET, "height": 1000})
    page.goto(root + address)
    faults = [Fault(address, rule, element, mend) for rule, element, mend in page.evaluate(SEEN)]
    sheets = page.pdf(format="A4", margin={edge: "18mm" for edge in ("top", "right", "bottom", "left")})
    if not sheets.startswith(b"%PDF-"):
        faults.append(Fault(address, "no-pdf", "", "The browser could not print the page."))
    return faults


if __name__ == "__main__":
    sys.exit(hold("paper", look, choose=sample))
