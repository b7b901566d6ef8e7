#!/usr/bin/env python3
"""Works out the contrast of the written stylesheet, and holds the tool's findings on other themes against it.

    Tests/Pages/contrast.py SITE TOOL [SEED]

The pairs and the formula stand here once more, from WCAG 2.2, so that a fault in the tool's own is seen.
"""
import colorsys
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

TEXT, MARK = 4.5, 3.0
PAIRS = [(front, ground, TEXT) for front, grounds in {
    "blæk": ["papir", "papir-2", "ir-svag", "tegl-svag"], "blæk-2": ["papir", "papir-2", "ir-svag", "tegl-svag"],
    "ir": ["papir", "papir-2", "ir-svag", "tegl-svag"], "tegl": ["papir", "papir-2", "tegl-svag"]}.items() for ground in grounds]
PAIRS += [(front, ground, MARK) for front in ["streg", "ir-streg"] for ground in ["papir", "papir-2", "tegl-svag"]]
TOKENS = sorted({name for pair in PAIRS for name in pair[:2]})
SCHEMES = {"lys": "light", "mørk": "dark"}


def channels(colour: str) -> list[int]:
    return [int(colour[at:at + 2], 16) for at in (1, 3, 5)]


def luminance(colour: str) -> float:
    parts = [part / 255 for part in channels(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted([luminance(one), luminance(two)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


def written(css: str) -> dict[str, dict[str, str]]:
    """The colours of the first `:root`, and over them those of the first one for dark pages."""
    light = re.search(r":root \{(.*?)\}", css, re.S).group(1)
    dark = re.search(r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}", css, re.S).group(1)
    read = lambda text: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", text))
    values = {"lys": read(light), "mørk": {**read(light), **read(dark)}}
    ascii_name = lambda name: name.replace("æ", "ae").replace("å", "aa")
    return {scheme: {name: values[scheme][ascii_name(name)] for name in TOKENS} for scheme in values}


def too_near(colours: dict[str, str]) -> dict[tuple[str, str], float]:
    return {(front, ground): contrast(colours[front], colours[ground]) for front, ground, need in PAIRS
            if contrast(colours[front], colours[ground]) < need}


def findings(tool: str, folder: pathlib.Path, theme: dict[str, dict[str, str]]) -> list[dict]:
    lines = ["farver:"]
    for scheme, colours in theme.items():
        lines += [f"  {scheme}:"] + [f'    {name}: "{colour}"' for name, colour in colours.items()]
    (folder / "templates" / "tema.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = subprocess.run(
        [tool, "check", str(folder), "--format", "json", "--language", "en", "--date", "2020-12-31"],
        capture_output=True, text=True)
    found = [finding for finding in json.loads(done.stdout)["findings"] if finding["path"].endswith("tema.yaml")]
    for finding in found:
        finding["source"] = lines[finding["line"] - 1]
    return found


def check_theme(tool, folder, base, theme) -> list[str]:
    """Every pair that is too near is told with its ratio, no other is, and what is offered can be seen."""
    faults = []
    colours = {scheme: {**base[scheme], **theme.get(scheme, {})} for scheme in base}
    told = {scheme: {} for scheme in base}
    for finding in findings(tool, folder, theme):
        if finding["rule"] != "tema-kontrast":
            faults.append(f"another finding: {finding['headline']}")
            continue
        scheme = next(name for name, word in SCHEMES.items() if f"in the {word} colours" in finding["headline"])
        token = finding["source"].split(":")[0].strip()
        pairs = [re.match(r"“(.+?)” on “(.+?)”, ([\d.]+):1: .", note).groups() for note in finding["notes"]]
        for front, ground, ratio in pairs:
            told[scheme][front, ground] = ratio
            if token not in (front, ground):
                faults.append(f"{scheme}: {front} on {ground} is told at {token}")
        if f"{pairs[0][2]}:1" not in finding["headline"]:
            faults.append(f"the headline tells another ratio: {finding['headline']}")
        offered = re.search(r'Write "(#[0-9a-f]{6})"(.)', finding["mend"])
        if not offered:
            continue
        tried = {**colours[scheme], token: offered.group(1)}
        left = {pair for pair in too_near(tried) if token in pair}
        if left and (offered.group(2) == ":" or left & {(front, ground) for front, ground, _ in pairs}):
            faults.append(f"{scheme}: {token} {offered.group(1)} is offered and fails on {sorted(left)}")
        hue = lambda colour: colorsys.rgb_to_hls(*[part / 255 for part in channels(colour)])
        (old, _, _), (new, light, new_saturation) = hue(colours[scheme][token]), hue(offered.group(1))
        turn = abs(old - new) % 1
        spread = max(channels(offered.group(1))) - min(channels(offered.group(1)))
        if spread > 40 and min(turn, 1 - turn) > 0.02:
            faults.append(f"{scheme}: {token} {colours[scheme][token]} turns into another hue, {offered.group(1)}")
    for scheme in base:
        expected = {pair: f"{int(ratio * 100) / 100:.2f}" for pair, ratio in too_near(colours[scheme]).items()}
        if expected != told[scheme]:
            faults.append(f"{scheme}: told {told[scheme]}, worked out {expected}")
    return faults


def main() -> int:
    site, tool = pathlib.Path(sys.argv[1]), sys.argv[2]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    base = written((site / "site.css").read_text(encoding="utf-8"))
    faults = [f"{scheme}: {front} on {ground} has {ratio:.2f}:1"
              for scheme, colours in base.items() for (front, ground), ratio in too_near(colours).items()]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "content").mkdir()
        (folder / "templates").mkdir()
        (folder / "content" / "site.yaml").write_text("titel: T\nudgiver: ikke oplyst\nadresse: ikke oplyst\n", encoding="utf-8")
        seen = 0
        for _ in range(24):
            theme = {scheme: {name: f"#{chance.randrange(1 << 24):06x}" for name in chance.sample(TOKENS, chance.randrange(1, 7))}
                     for scheme in chance.sample(sorted(SCHEMES), chance.randrange(1, 3))}
            found = check_theme(tool, folder, base, theme)
            faults += [f"{theme}: {fault}" for fault in found]
            seen += 1
    print("\n".join(faults))
    print(f"{seen} themes, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
