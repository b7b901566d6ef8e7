#!/usr/bin/env python3
"""Lays every page out at the widths people have, and with the text spacing that readers may ask for.

    Tests/Browser/reflow.py SITE

No page scrolls sideways from 320 px (which is 1280 px at 400 %) to 1920 px; no text is cut off or runs into another;
what is pressed in the menu is 44 px high.
"""
import sys

from faults import Fault
from walking import hold

WIDTHS = (320, 360, 1280, 1920)

# WCAG 1.4.12. Made by script: the policy of the page forbids a style element, and so would a reader's own add-on
# have to.
SPACING = """on => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    + "p { margin-bottom: 2em !important }");
  document.adoptedStyleSheets = on ? [sheet] : [];
}"""

SEEN = """() => {
  const found = [], name = e => {
    const text = (e.textContent || "").trim().replace(/\\s+/g, " ").slice(0, 60);
    const own = e.getAttribute("class") ? "." + e.getAttribute("class").split(" ").join(".") : "";
    return `${e.parentElement ? e.parentElement.localName + " > " : ""}${e.localName}${own} "${text}"`;
  };
  const root = document.documentElement, wide = root.clientWidth;
  if (root.scrollWidth > wide) {
    const out = [...document.body.querySelectorAll("*")]
      .filter(e => e.getBoundingClientRect().right > wide + 1 && !e.closest(".rul *, svg *"));
    found.push(["sideways", name(out.at(-1) || document.body),
      `Let it wrap or scroll by itself: the page is ${root.scrollWidth} px wide.`]);
  }
  for (const e of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(e);
    // What is hidden from the eye on purpose is one pixel large.
    if (e.clientWidth <= 1 || style.display == "inline") continue;
    const cut = (axis, inside, outside) => /hidden|clip/.test(axis) && inside > outside + 1;
    if (cut(style.overflowX, e.scrollWidth, e.clientWidth) || cut(style.overflowY, e.scrollHeight, e.clientHeight))
      found.push(["cut-off", name(e), "Give the box the height and width of its text."]);
  }
  const words = [...document.querySelectorAll("svg text")].filter(e => e.textContent.trim() && e.getClientRects().length
    && getComputedStyle(e).visibility == "visible");
  // A turned text is a turned rectangle. The space after the last letter, and above and below letters, is empty.
  const corners = words.map(e => {
    const box = e.getBBox(), to = e.getScreenCTM(), edge = Math.min(1.5 / to.a || 1.5, box.width / 2);
    const [left, right, top, bottom] = [box.x + edge, box.x + box.width - edge, box.y + .15 * box.height, box.y + .85 * box.height];
    return [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(to));
  });
  const drawing = words.map(e => { let top = e; while (top.parentElement.closest("svg")) top = top.parentElement.closest("svg"); return top; });
  const apart = (one, other) => [[0, 1], [1, 2]].some(([from, to]) => {
    const [x, y] = [one[to].y - one[from].y, one[from].x - one[to].x];
    const reach = all => all.map(p => p.x * x + p.y * y), [a, b] = [reach(one), reach(other)];
    return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
  });
  for (let i = 0; i < words.length; i++) for (let j = i + 1; j < words.length; j++) {
    if (drawing[i] == drawing[j] && !apart(corners[i], corners[j]) && !apart(corners[j], corners[i]))
      found.push(["texts-meet", `svg text "${words[i].textContent}" and "${words[j].textContent}"`, "Move one, or leave one out."]);
  }
  for (const e of document.querySelectorAll(".menu a"))
    if (e.getBoundingClientRect().height < 43.9)
      found.push(["menu-target", name(e), "Make it 44 px high."]);
  return found;
}"""


def look(page, root, address):
    faults = []
    page.goto(root + address)
    for spacing in (False, True):
        page.evaluate(SPACING, spacing)
        for width in WIDTHS if not spacing else (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            how = f"{width} px" + (", wide text spacing" if spacing else "")
            faults += [Fault(address, rule, element, f"{mend} ({how})") for rule, element, mend in page.evaluate(SEEN)]
    return faults


if __name__ == "__main__":
    sys.exit(hold("reflow", look))
