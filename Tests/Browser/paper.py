#!/usr/bin/env python3
"""Prints pages on A4: nothing stands outside the sheet, nothing that must be scrolled to, no menu, no head alone at the foot
of a sheet, no drawing whose words are smaller than 8 points.

    Tests/Browser/paper.py SITE
"""
import io
import re
import sys

import pypdf

from faults import Fault
from walking import hold, sample

# A4, by which a browser chooses its rules for print, and what is left of it between margins of 18 mm, in CSS pixels.
SHEET, TRACK = 794, 657.6
# Smaller print is not read.
LEAST_POINTS = 8

SEEN = """() => {
  const found = [], wide = document.documentElement.getBoundingClientRect().right;
  const name = e => e.outerHTML.slice(0, 140);
  for (const e of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (!box.width || !box.height || e.closest("svg *")) continue;
    if (e.matches("table, svg, pre, img") && box.right > wide + 1)
      found.push(["off-the-sheet", name(e), `Let it fit, or the browser sets the whole page smaller: it ends ${Math.round(box.right - wide)} px outside.`]);
    if (/auto|scroll|hidden/.test(style.overflowX) && e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
      found.push(["must-be-scrolled", name(e), "Give it overflow: visible in print."]);
    if (e.matches(".menu, .spring") && style.position != "absolute")
      found.push(["menu-on-paper", name(e), "Leave it out in print."]);
  }
  for (const e of document.querySelectorAll(".tegning svg")) {
    const box = e.getBoundingClientRect(), view = e.viewBox.baseVal;
    if (!box.width || !view) continue;
    const scale = Math.min(box.width / view.width, box.height / view.height) * .75;
    const sizes = [...e.querySelectorAll("text")].map(t => parseFloat(getComputedStyle(t).fontSize) * scale);
    if (Math.min(...sizes) < LEAST - .05)
      found.push(["small-words", name(e), `Draw it larger: its words have ${Math.min(...sizes).toFixed(1)} points.`]);
  }
  return found;
}""".replace("LEAST", str(LEAST_POINTS))


def alone_at_the_foot(sheets, heads):
    """The heads that are the last words of a sheet that is not the last."""
    for sheet in pypdf.PdfReader(io.BytesIO(sheets)).pages[:-1]:
        lines = [" ".join(line.split()) for line in sheet.extract_text().splitlines()]
        # Numbers in the margin, and that of the sheet, are written after the text.
        lines = [line for line in lines if not re.fullmatch(r"|–|\d+ ?/ ?\d+|(stk\. )?[\d.]+", line)]
        # A citation may end in the name of the section that it stands under.
        is_cited = any(line.startswith("Henvisning") for line in lines[-3:-1])
        if lines and not is_cited and re.sub(r"[\d.]+$", "", lines[-1]) in heads:
            yield lines[-1]


def look(page, root, address):
    page.emulate_media(media="print", color_scheme="light")
    page.set_viewport_size({"width": SHEET, "height": 1000})
    page.goto(root + address)
    heads = page.eval_on_selector_all("h1, h2, h3, caption", "all => all.map(e => e.innerText.replace(/\\s+/g, ' ').trim())")
    sheets = page.pdf(prefer_css_page_size=True)
    page.evaluate("track => document.documentElement.style.setProperty('width', track + 'px', 'important')", TRACK)
    faults = [Fault(address, rule, element, mend) for rule, element, mend in page.evaluate(SEEN)]
    faults += [
        Fault(address, "head-at-the-foot", head, "Keep two lines of what it heads with it.")
        for head in alone_at_the_foot(sheets, {re.sub(r"^[\d.]+ ?", "", head) for head in heads} - {""})]
    return faults


def printed(site, pages):
    """A short and a long page of every kind, and every kommissorium: those are the ones that people print."""
    return sorted({*sample(site, pages), *(page for page in pages if re.search(r"/(kommissorium|grundlag)-", page))})


if __name__ == "__main__":
    sys.exit(hold("paper", look, choose=printed))
