#!/usr/bin/env python3
"""Looks at the organisation charts of a built site, and of random organisations, in a browser.

    Tests/Charts/charts.py SITE [FOLDER]

SITE is a built site; FOLDER holds charts as SVG files. In Chromium, with the widest and with a common font of the
stack: text lies within its box, boxes do not lie on each other, no line enters a box that is not its own, everything
is inside the drawing. On the pages with a chart, at two widths: the same bodies and relations stand in the drawing,
in the list and in the table.
"""
import pathlib
import sys

from playwright.sync_api import sync_playwright

FONTS = ["DejaVu Sans", "Open Sans"]
WIDTHS = [1280, 800, 320]

# Everything below is read off the rendered drawing: nothing is asked of the program that made it.
LOOK = """
(svg) => {
  const faults = [], view = svg.getBoundingClientRect(), slack = 0.75;
  const box = e => { const r = e.getBoundingClientRect(); return {l: r.left, t: r.top, r: r.right, b: r.bottom}; };
  const inside = (a, b) => a.l >= b.l - slack && a.t >= b.t - slack && a.r <= b.r + slack && a.b <= b.b + slack;
  const meet = (a, b) => a.l < b.r - slack && b.l < a.r - slack && a.t < b.b - slack && b.t < a.b - slack;
  const scale = svg.getScreenCTM().a;
  const groups = [...svg.querySelectorAll(':scope > a, :scope > g')].filter(g => g.querySelector(':scope > rect'));
  const boxes = groups.map(g => {
    const rects = [...g.querySelectorAll(':scope > rect')], front = box(rects[rects.length - 1]);
    const whole = rects.map(box).reduce((a, b) => ({l: Math.min(a.l, b.l), t: Math.min(a.t, b.t), r: Math.max(a.r, b.r), b: Math.max(a.b, b.b)}));
    const texts = [...g.querySelectorAll(':scope > text')];
    return {front, whole, name: texts.map(t => t.textContent).join(' '), texts};
  });
  for (const b of boxes) {
    for (const t of b.texts) {
      if (!inside(box(t), {...b.front, t: b.front.t - 2, b: b.front.b + 2})) faults.push(`»${t.textContent}« sticks out of its box`);
      const size = parseFloat(getComputedStyle(t).fontSize) * scale;
      if (size < 13.9) faults.push(`»${t.textContent}« is ${size.toFixed(1)} px high`);
    }
    if (!inside(b.whole, box(svg))) faults.push(`${b.name} is outside the drawing`);
  }
  const nested = (a, b) => inside(a.whole, b.whole) || inside(b.whole, a.whole);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    if (meet(a.whole, b.whole) && !nested(a, b)) faults.push(`${a.name} lies on ${b.name}`);
  }));
  const outer = boxes.filter(a => !boxes.some(b => b !== a && inside(a.whole, b.whole)));
  const loose = [...svg.querySelectorAll(':scope > text')];
  for (const t of loose) {
    if (!inside(box(t), box(svg))) faults.push(`»${t.textContent}« is outside the drawing`);
    for (const b of outer) if (meet(box(t), b.whole)) faults.push(`»${t.textContent}« lies on ${b.name}`);
  }
  // The corners of a line, in the units of the drawing. A line may touch boxes with its ends alone.
  const paths = [...svg.querySelectorAll('path')].filter(p => p.closest('g > g, g[fill=none]') && p.getAttribute('stroke') !== 'none');
  const matrix = svg.getScreenCTM(), at = (x, y) => new DOMPoint(x, y).matrixTransform(matrix);
  for (const p of paths) {
    let x = 0, y = 0;
    for (const [, command, words] of p.getAttribute('d').matchAll(/([MHVQ])([^MHVQ]*)/g)) {
      const n = words.trim().split(/\\s+/).map(Number), old = at(x, y);
      if (command === 'H') x = n[0]; else if (command === 'V') y = n[0]; else [x, y] = n.slice(-2);
      if (command === 'M') continue;
      const now = at(x, y), stretch = {l: Math.min(old.x, now.x), t: Math.min(old.y, now.y), r: Math.max(old.x, now.x), b: Math.max(old.y, now.y)};
      for (const b of outer) if (meet({l: stretch.l - 1, t: stretch.t - 1, r: stretch.r + 1, b: stretch.b + 1}, {l: b.whole.l + 2, t: b.whole.t + 2, r: b.whole.r - 2, b: b.whole.b - 2})) faults.push(`a line enters ${b.name}`);
      if (!inside(stretch, box(svg))) faults.push('a line leaves the drawing');
    }
  }
  return [faults, boxes.length, paths.length];
}
"""

# Names by where they link to, and relations as sentences, as drawing, list and table tell them.
TOLD = """
() => {
  const clean = s => s.replace(/\\s+/g, ' ').trim();
  const drawing = document.querySelector('.tegning .bred-tegning'), list = document.querySelector('#liste .organisering');
  const rows = [...document.querySelectorAll('#liste tbody tr')].map(r => [...r.cells].slice(0, 3).map(c => clean(c.textContent)).join(' '));
  const lines = [...drawing.querySelectorAll('g > title')].flatMap(t => t.textContent.split('\\n'));
  const served = clean(drawing.textContent);
  const items = [];
  const walk = (ul, subject) => { for (const li of ul.children) {
    const a = li.querySelector(':scope > a'), inner = li.querySelector(':scope > ul');
    const own = clean([...li.childNodes].filter(n => n.nodeName !== 'UL' && n.nodeName !== 'SMALL').map(n => n.textContent).join(''));
    const isBody = a && own === clean(a.textContent);
    if (!isBody) items.push([subject, own]);
    if (inner) walk(inner, isBody ? own : subject);
  } };
  list.querySelectorAll(':scope > ul').forEach(ul => walk(ul, ''));
  const bodies = new Set([...drawing.querySelectorAll(':scope > a')].map(a => new URL(a.getAttribute('href'), document.baseURI).href));
  const listed = new Set([...list.querySelectorAll('li')].filter(li => { const a = li.querySelector(':scope > a'); return a && clean(li.childNodes[0].textContent) === clean(a.textContent); }).map(li => li.querySelector(':scope > a').href));
  const within = {};
  list.querySelectorAll('li').forEach(li => { const a = li.querySelector(':scope > a'), outer = li.parentElement.closest('li'); const b = outer && outer.querySelector(':scope > a'); if (a && b) within[a.href] = b.href; });
  return {rows, lines, served, items, bodies: [...bodies].sort(), listed: [...listed].sort(), within};
}
"""


def pages(site):
    folder = site / "organisering"
    found = [folder / "index.html"] + sorted(p / "index.html" for p in folder.iterdir() if (p / "organisering.svg").exists())
    return [p for p in found if p.exists()]


def equal(told):
    faults = []
    # The list names the members of a collective that the drawing has room for as one box.
    drawn, listed = set(told["bodies"]), set(told["listed"])
    differing = (drawn - listed) | {body for body in listed - drawn if told["within"].get(body) not in drawn}
    if differing:
        faults.append(f"drawing and list differ: {differing}")
    serving = [row for row in told["rows"] if " betjener " in row]
    drawn = set(told["lines"])
    tabled = set(told["rows"]) - set(serving)
    if drawn != tabled:
        faults.append(f"drawing and table differ: {sorted(drawn ^ tabled)[:6]}")
    for row in serving:
        if f"Betjenes af {row.split(' betjener ')[0]}" not in told["served"]:
            faults.append(f"the drawing does not say: {row}")
    listed = {f"{subject} {words}" for subject, words in told["items"] if not words.startswith("betjenes af ")}
    if listed != tabled:
        faults.append(f"list and table differ: {sorted(listed ^ tabled)[:6]}")
    served = {f"{words.removeprefix('betjenes af ')} betjener {subject}" for subject, words in told["items"] if words.startswith("betjenes af ")}
    if served != set(serving):
        faults.append(f"list and table differ: {sorted(served ^ set(serving))[:6]}")
    return faults


def main() -> int:
    site = pathlib.Path(sys.argv[1]).resolve()
    charts = sorted(pathlib.Path(sys.argv[2]).resolve().glob("*.svg")) if len(sys.argv) > 2 else []
    faults, seen, boxes, lines = [], 0, 0, 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()

        def look(where, element):
            nonlocal seen, boxes, lines
            found, box_count, line_count = element.evaluate(LOOK)
            seen, boxes, lines = seen + 1, boxes + box_count, lines + line_count
            faults.extend(f"{where}: {fault}" for fault in found)

        organisation = pages(site)
        if len(organisation) < 2:
            faults.append("no page with a chart was found")
        for path in organisation:
            name = path.relative_to(site)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(path.as_uri())
                shown = [svg for svg in page.query_selector_all(".tegning svg") if svg.is_visible()]
                if len(shown) != 1:
                    faults.append(f"{name} at {width}: {len(shown)} drawings are shown")
                for font in FONTS:
                    page.add_style_tag(content=f".tegning text {{ font-family: '{font}' !important; }}")
                    for svg in shown:
                        look(f"{name} at {width} in {font}", svg)
            faults.extend(f"{name}: {fault}" for fault in equal(page.evaluate(TOLD)))
        for path in sorted((site / "fora").glob("*/index.html")):
            if "nabo-tegning" not in path.read_text(encoding="utf-8"):
                continue
            for width in (1280, 320):
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(path.as_uri())
                for font in FONTS:
                    page.add_style_tag(content=f".tegning text {{ font-family: '{font}' !important; }}")
                    look(f"{path.relative_to(site)} at {width} in {font}", page.query_selector(".nabo-tegning"))
        for path in charts + [p.parent / "organisering.svg" for p in organisation]:
            for font in FONTS:
                text = path.read_text(encoding="utf-8").split("?>", 1)[1]
                page.set_viewport_size({"width": 1280, "height": 900})
                page.set_content(f"<style>text {{ font-family: '{font}' }}</style>{text}")
                look(f"{path.name} in {font}", page.query_selector("svg"))
        browser.close()
    for fault in faults[:40]:
        print(fault)
    print(f"{seen} drawings, {boxes} boxes, {lines} lines looked at; {len(faults)} faults")
    return 1 if faults or not boxes or not lines else 0


if __name__ == "__main__":
    sys.exit(main())
