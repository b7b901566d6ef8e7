#!/usr/bin/env python3
"""Looks at the drawings of figures on the pages of money and indicators in a browser.

    Tests/Charts/plots.py SITE...

In Chromium, wide and narrow, light and dark, in forced colours and as on paper: of each figure one drawing is shown; its words lie
inside it, not on each other and not smaller than 14 px; it has a title and a description; what can be pointed at leads somewhere;
marks can be told from the ground; and a table stands in the same part of the page that says every figure of the drawing.
"""
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

LOOK = """
(figure) => {
  const faults = [], clean = s => s.replace(/\\s+/g, ' ').trim();
  const shown = [...figure.querySelectorAll('svg')].filter(s => s.getBoundingClientRect().width > 0);
  if (shown.length !== 1) return [[`${shown.length} drawings are shown`], 0, 0];
  const svg = shown[0], view = svg.getBoundingClientRect(), scale = svg.getScreenCTM().a;
  const box = e => { const r = e.getBoundingClientRect(); return {l: r.left, t: r.top, r: r.right, b: r.bottom, e}; };
  const texts = [...svg.querySelectorAll('text')].map(box);
  for (const t of texts) {
    const words = clean(t.e.textContent), size = parseFloat(getComputedStyle(t.e).fontSize) * scale;
    if (t.l < view.left - 1 || t.r > view.right + 1 || t.t < view.top - 2 || t.b > view.bottom + 2) faults.push(`»${words}« is outside the drawing`);
    if (size < 13.9) faults.push(`»${words}« is ${size.toFixed(1)} px high`);
  }
  texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
    // A line of text is higher than its letters; a quarter of it may lie on the next.
    const down = Math.min(a.b, b.b) - Math.max(a.t, b.t), across = Math.min(a.r, b.r) - Math.max(a.l, b.l);
    if (across > 1 && down > 5) faults.push(`»${clean(a.e.textContent)}« lies on »${clean(b.e.textContent)}«`);
  }));
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    const target = document.getElementById(svg.getAttribute(name));
    if (!target || !clean(target.textContent)) faults.push(`no words for ${name}`);
  }
  for (const a of svg.querySelectorAll('a')) if (!a.getAttribute('href')) faults.push('a link leads nowhere');
  const role = svg.getAttribute('role'), links = svg.querySelectorAll('a').length;
  if (role !== (links ? 'group' : 'img')) faults.push(`role ${role} with ${links} links`);
  const part = figure.closest('section, .del') || document.body, table = part.querySelector('table');
  if (!table) return [[...faults, 'no table beside it'], texts.length, links];
  const told = clean(part.querySelectorAll('table').length ? [...part.querySelectorAll('table')].map(t => t.textContent).join(' ') : '');
  const figures = texts.map(t => clean(t.e.textContent)).filter(w => /^[\\d(ca.]/.test(w)).map(w => (w.match(/^(?:ca\\. )?[\\d.,–]+/) || [''])[0]).filter(w => w);
  for (const w of figures) if (!told.includes(w)) faults.push(`»${w}« stands in no table`);
  const seen = new Set();
  for (const e of svg.querySelectorAll('rect, circle, path')) {
    const s = getComputedStyle(e);
    if ((s.fill === 'none' || s.fill === 'rgba(0, 0, 0, 0)') && (s.stroke === 'none' || parseFloat(s.strokeWidth) === 0)) seen.add(e.getAttribute('class'));
  }
  for (const name of seen) faults.push(`a mark of ${name} cannot be seen`);
  return [faults, texts.length, links];
}
"""
WAYS = [
    ("wide", 1280, {}), ("middling", 800, {}), ("narrow", 360, {}), ("smallest", 320, {}),
    ("dark", 1280, {"color_scheme": "dark"}), ("forced colours", 360, {"forced_colors": "active"}), ("paper", 690, {"media": "print"}),
]


def main() -> int:
    faults, looks, words, links = [], 0, 0, 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for site in map(pathlib.Path, sys.argv[1:]):
            pages = sorted(p for p in site.resolve().rglob("index.html") if re.search(r'<figure class="graf', p.read_text(encoding="utf-8")))
            if not pages:
                faults.append(f"{site}: no page has a drawing of figures")
            for way, width, emulation in WAYS:
                page = browser.new_page(viewport={"width": width, "height": 900})
                page.emulate_media(**emulation)
                for path in pages:
                    page.goto(path.as_uri())
                    for figure in page.query_selector_all("figure.graf"):
                        found, text_count, link_count = figure.evaluate(LOOK)
                        looks, words, links = looks + 1, words + text_count, links + link_count
                        faults += [f"{path.relative_to(site.resolve())}, {way}: {fault}" for fault in found]
                page.close()
        browser.close()
    for fault in faults[:40]:
        print(fault)
    print(f"{looks} looks at drawings, {words} words, {links} links; {len(faults)} faults")
    return 1 if faults or not looks or not links else 0


if __name__ == "__main__":
    sys.exit(main())
