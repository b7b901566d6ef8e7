"""The same site for Hugo: the same Markdown, flat, one folder for each kind, and the templates in `hugo/`.

Hugo makes lists from pages that exist, so each list page that `kommissorium` wrote becomes a page of three lines here.
"""
import pathlib
import re
import shutil

from made_up_site import body_id, file_text, write_file, year

TEMPLATES = pathlib.Path(__file__).parent / "hugo"
LISTS = {
    "fora": "fora", "moeder/frister": "frister", "organisering/tidslinje": "tidslinje", "organisering/relationer": "relationer",
    "opslag/a-aa": "a-aa", "organisationer": "organisationer", "kilder": "kilder",
}
OWN = re.compile(r"fora/[^/]+(/kommissorium-\d+)?/index\.html|(kilder|organisationer)/[^/]+/index\.html|index\.html|404\.html")


def write(site, folder, pages):
    """Writes `site` for Hugo into a folder; `pages` are the paths of the HTML that it must have."""
    shutil.copytree(TEMPLATES, folder)
    content = folder / "content"
    for name, lines in site.organisations():
        write_file(content / f"organisationer/{name}.md", _titled(file_text(lines)))
    for name, lines in site.sources():
        write_file(content / f"kilder/{name}.md", _titled(file_text(lines)))
    for number in range(site.bodies):
        body = body_id(number)
        write_file(content / f"fora/{body}.md", _titled(site.body(number, _link)))
        text = _titled(site.kommissorium(number, _link), f"forum: /fora/{body}")
        write_file(content / f"kommissorier/{body}-kommissorium-{year(number)}.md", text)
    lists = sorted(path for path in pages if not OWN.fullmatch(path))
    for number, path in enumerate(lists):
        write_file(content / f"lister/{number}.md", file_text(_list(path, lists)))


def _titled(text, *lines):
    """The file with its name under Hugo's own key, and what the folder says no more."""
    return re.sub(r"---\n(navn|titel):", "".join(["---\n", *(f"{line}\n" for line in lines), "title:"]), text, count=1)


def _link(number):
    return f"/fora/{body_id(number)}"


def _list(path, lists):
    home, name = path.rsplit("/", 1)
    side = re.fullmatch(r"side-(\d+)\.html", name)
    sides = sum(other.rsplit("/", 1)[0] == home for other in lists)
    if home.endswith("/naevnes-i"):
        layout, about = "naevnes-i", [f"om: /{home.removesuffix('/naevnes-i')}"]
    else:
        layout, about = LISTS.get(home, "page"), []
    url = f"/{home}/" if not side else f"/{path}"
    return [f"title: {home}", f"layout: {layout}", f"url: {url}", f"side: {side[1] if side else 1}", f"sider: {sides}", *about]
