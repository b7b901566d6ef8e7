#!/usr/bin/env python3
"""Takes the pictures of README from a built site.

    docs/billeder/make_pictures.py SITE EXAMPLE

EXAMPLE is the built site of the made-up municipality, which has meetings.
Where a picture begins is named by an element, so that it follows the page when the page changes.
"""
import base64
import contextlib
import dataclasses
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "Tests" / "Browser"))

from serving import served  # noqa: E402

# A README is opened over slow lines too.
MOST_BYTES = 150_000


@dataclasses.dataclass(frozen=True)
class Picture:
    name: str
    page: str
    width: int
    height: int
    # What the picture begins with; the page itself, if nothing.
    top: str = ""
    # Whether it ends with that too, however high it is.
    whole: bool = False
    scheme: str = "light"
    example: bool = False


PICTURES = [
    Picture("forum", "fora/samarbejdsforum/", 1120, 920),
    Picture("organisering-2010", "organisering/2010-10/", 1280, 900, top="figure", whole=True),
    Picture("kommissorium", "fora/samarbejdsforum/kommissorium-2010/", 1120, 600, top=".afsnit:has(> .rand)"),
    Picture("aarshjul", "moeder/aarshjul/2025/", 1280, 900, top=".hjul", whole=True, example=True),
    Picture("rapport", "rapporter/status-2025/", 1280, 1000, example=True),
    Picture("telefon", "fora/boligsocial-bestyrelse/", 390, 800, scheme="dark"),
]


def taken(browser, root, picture) -> bytes:
    context = browser.new_context(
        locale="da-DK", color_scheme=picture.scheme, device_scale_factor=1.5,
        viewport={"width": picture.width, "height": picture.height})
    with contextlib.closing(context):
        page = context.new_page()
        page.goto(f"{root}{picture.page}index.html")
        top, height = 0, picture.height
        if picture.top:
            box = page.locator(picture.top).first.bounding_box()
            top = box["y"] - 20
            height = box["height"] + 30 if picture.whole else height
        for quality in range(88, 40, -6):
            image = context.new_cdp_session(page).send("Page.captureScreenshot", {
                "format": "webp", "quality": quality, "captureBeyondViewport": True, "clip": {
                    "x": 0, "y": top, "width": picture.width, "height": height, "scale": 1}})
            data = base64.b64decode(image["data"])
            if len(data) <= MOST_BYTES:
                return data
    raise SystemExit(f"{picture.name} is too large; show less of the page")


def main() -> int:
    with served(sys.argv[1]) as root, served(sys.argv[2]) as example, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-dev-shm-usage"])
        for picture in PICTURES:
            data = taken(browser, example if picture.example else root, picture)
            (HERE / f"{picture.name}.webp").write_bytes(data)
            print(f"{picture.name}.webp: {len(data) // 1000} kB")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
