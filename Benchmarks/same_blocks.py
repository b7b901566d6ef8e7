"""Where two pages that should be equal are not: the words that a reader meets, in order, and the blocks around them.

Charts, addresses, classes and white space are left out.
"""
import collections
import html
import re

BLOCKS = re.compile(r"<(h1|h2|h3|table|caption|tr|th|td|li|dl|dt|dd|b|small|nav|svg)[ >]")
CHART = re.compile(r"<figure>?.*?</figure>", re.S)
TAG = re.compile(r"<[^>]+>")


def differences(ours, theirs):
    """Gives a line for each way in which a page of theirs differs from ours."""
    left, right = (CHART.sub("", file.read_text(encoding="utf-8")) for file in (ours, theirs))
    mine, other = (collections.Counter(BLOCKS.findall(text)) for text in (left, right))
    found = [f"{theirs}: {other[name]} times <{name}>, not {mine[name]}" for name in sorted(mine | other) if mine[name] != other[name]]
    left, right = ("".join(html.unescape(TAG.sub("", text)).split()) for text in (left, right))
    if left != right:
        place = next((n for n, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
        found.append(f"{theirs}: says {right[place - 20:place + 60]!r}, not {left[place - 20:place + 60]!r}")
    return found
