"""The same site for Hugo: the same Markdown, flat, one folder for each kind, and what is committed in `hugo/`.

Hugo makes lists from pages that exist, so each further page of a long list, and of what mentions something, becomes a page
of front matter here.
"""
import pathlib
import re
import shutil

from made_up_site import body_id, file_text, write_file, year

COMMITTED = pathlib.Path(__file__).parent / "hugo"
FURTHER = re.compile(r"(.*/)side-(\d+)\.html")


def write(site, folder, pages):
    """Writes `site` for Hugo into a folder; `pages` are the paths of the HTML that it must have."""
    shutil.copytree(COMMITTED, folder)
    content = folder / "content"
    for kind, things in (("organisationer", site.organisations()), ("kilder", site.sources())):
        for name, lines in things:
            write_file(content / kind / f"{name}.md", _titled(file_text(lines)))
    for number in range(site.bodies):
        body = body_id(number)
        write_file(content / f"fora/{body}.md", _titled(_linked(site.body(number))))
        name = f"kommissorium-{year(number)}"
        text = _titled(_linked(site.kommissorium(number)), f"forum: /fora/{body}", f"url: /fora/{body}/{name}/")
        write_file(content / f"kommissorier/{body}-{name}.md", text)
    _write_lists(content, sorted(f"/{path}" for path in pages))


def _write_lists(content, pages):
    """Tells each list how many pages it has, and writes its further pages."""
    for path in pages:
        if path.endswith("/naevnes-i/index.html"):
            about = path.removesuffix("/naevnes-i/index.html")
            name = re.search(r"^title: (.*)$", (content / f"{about[1:]}.md").read_text(), re.M)[1]
            write_file(content / f"lister/naevnes-i{about.replace('/', '-')}.md", file_text([
                f'title: "{name}: Nævnes i"', f"url: {about}/naevnes-i/", "layout: naevnes-i", f"om: {about}",
                f"vej: {'/fora/' if about.startswith('/fora/') else '/opslag/'}"]))
    further = [found for found in map(FURTHER.fullmatch, pages) if found]
    for file in sorted((content / "lister").glob("*.md")):
        text = file.read_text()
        title, url = (re.search(rf'^{key}: "?(.*?)"?$', text, re.M)[1] for key in ("title", "url"))
        sides = 1 + sum(found[1] == url for found in further)
        for side in range(1, sides + 1):
            lines = f"side: {side}\nsider: {sides}\n---\n"
            if side > 1:
                own = text.replace(f"url: {url}", f"url: {url}side-{side}.html", 1)
                own = re.sub(r"^title: .*$", f'title: "{title}, Side {side}"', own, count=1, flags=re.M)
                crumb = f'  - {{navn: "{title}", url: "{url}"}}\n'
                own = re.sub(r"^over:\n((?:  .*\n)*)", rf"over:\n\1{crumb}", own, flags=re.M) if "\nover:" in own \
                    else own.replace("\n---", f"\nover:\n{crumb}---", 1)
            else:
                own = text
            write_file(file.with_stem(f"{file.stem}-{side}") if side > 1 else file, own.removesuffix("---\n") + lines)


def _titled(text, *lines):
    """The file with its name under Hugo's own key, and what the folder says no more."""
    return re.sub(r"---\n(navn|titel):", "".join(["---\n", *(f"{line}\n" for line in lines), "title:"]), text, count=1)


def _linked(text):
    """The file with the addresses of bodies as they are where all lie flat."""
    return re.sub(r"\]\(\.\./([^/)]+)/forum\.md\)", r"](/fora/\1)", text)
