#!/usr/bin/env python3
"""Shows pages in forced colours, as people do who need a palette of their own, in a light and in a dark one.

    Tests/Browser/forced_colours.py SITE

Browsers keep the colours of a drawing, so lines must ask for the system's; what tells states apart must be more than a
background, since backgrounds are taken away.
"""
import sys

from faults import Fault
from walking import hold, sample

SEEN = """() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = text => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = "#010203"; canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
  const ground = rgb(getComputedStyle(document.documentElement).backgroundColor);
  if (ground[3] < 255) { const c = rgb("Canvas"); ground.splice(0, 4, ...c); }
  const found = [], done = new Set();
  const say = (rule, e, mend) => { const key = rule + e.localName + e.getAttribute("class"); if (!done.has(key)) {
    done.add(key); found.push([rule, e.outerHTML.slice(0, 140), mend]); } };
  const clear = c => c == "none" || rgb(c)[3] < 60;
  for (const e of document.querySelectorAll("svg line, svg path, svg rect, svg circle, svg polyline, svg polygon")) {
    const s = getComputedStyle(e);
    if (!e.getClientRects().length || e.closest("defs, marker, clipPath")) continue;
    const inks = [s.fill, s.stroke].filter(c => !clear(c) && !c.startsWith("url"));
    // A shape that is there for the pointer has no ink at all; a band may be as faint as the ground.
    if (inks.length && !e.matches(".flade, [class*=baand], [class*=felt]") && !inks.some(c => contrast(rgb(c), ground) >= 3))
      say("line-vanishes", e, "Use CanvasText or LinkText within @media (forced-colors: active).");
  }
  for (const e of document.querySelectorAll("svg text")) {
    if (e.getClientRects().length && contrast(rgb(getComputedStyle(e).fill), ground) < 4.5)
      say("text-vanishes", e, "Use CanvasText or LinkText within @media (forced-colors: active).");
  }
  for (const e of document.querySelectorAll(".status, .ink")) {
    const s = getComputedStyle(e, e.matches(".status") ? "::before" : null);
    const border = parseFloat(s.borderTopWidth) > 0 && contrast(rgb(s.borderTopColor), ground) >= 3;
    if (!border && contrast(rgb(s.backgroundColor), ground) < 3)
      say("mark-vanishes", e, "Draw it with a border, or with forced-color-adjust: none and a system colour.");
  }
  return found;
}"""


def look(page, root, address):
    faults = []
    page.goto(root + address)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, forced_colors="active")
        faults += [Fault(address, rule, element, f"{mend} ({scheme})") for rule, element, mend in page.evaluate(SEEN)]
    return faults


if __name__ == "__main__":
    sys.exit(hold("forced-colours", look, choose=sample))
