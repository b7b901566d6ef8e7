"""A made-up site: half bodies (`forum.md`), half kommissorier, 4 kB each, with references among them.

The text depends on the number of the file alone, so that two runs make the same bytes. Every body is mentioned by
about eight others; organisations and sources, one for each hundred files, are mentioned by hundreds.
"""

SIZE = 4096
PLACES = ["Nordbyen", "Sydhavnen", "Østerkvarteret", "Vesterparken", "Åparken", "Møllevang", "Engholmen", "Bakkegården"]
SORTS = ["styregruppe", "arbejdsgruppe", "følgegruppe", "bestyrelse"]
SECTIONS = ["Formål", "Medlemmer", "Formalia", "Opgaver", "Kompetence", "Ikrafttræden"]
SENTENCES = [
    "Forummet følger de indsatser, som parterne har aftalt, og drøfter, om de skal justeres.",
    "Medlemmerne udpeges for fire år ad gangen og kan genudpeges én gang.",
    "Dagsordenen tager udgangspunkt i **den politiske hovedaftale** og i det, der er aktuelt i området.",
    "Sekretariatet samler bidrag fra parterne og sender dem ud sammen med dagsordenen.",
    "En sag, som forummet ikke kan blive enigt om, forelægges det forum, der har nedsat det.",
    "Beboerne inddrages gennem afdelingsbestyrelserne, før en indsats sættes i gang.",
    "Forummet kan nedsætte *midlertidige* grupper, når en opgave kræver det.",
    "Udgifterne holdes inden for den ramme, der er givet, og opgøres hvert år ved udgangen af `1. kvartal`.",
    "Referatet er godkendt, når fristen for bemærkninger er udløbet, og ingen har gjort indsigelse.",
    "Parterne orienterer hinanden om ændringer, der har betydning for de fælles mål.",
    "Resultaterne måles på tryghed, skolegang og beskæftigelse og sammenlignes med året før.",
    "Formanden leder mødet og sørger for, at beslutningerne bliver ført ud i livet.",
]


def body_id(number):
    return f"forum-{number}"


def year(number):
    return 2009 + number % 10


def is_successor(number):
    return number % 10 == 4


class MadeUpSite:
    """A site of `files` content files."""

    def __init__(self, files):
        self.bodies = files // 2
        self.helpers = max(1, files // 100)

    def body_number(self, number, step):
        return (number * 7 + step) % self.bodies

    def organisation(self, number):
        return f"forvaltning-{number % self.helpers}"

    def source(self, number):
        return f"notat-{number % self.helpers}"

    def front_matter_of_body(self, number):
        lines = [
            f"navn: Forum for {PLACES[number % len(PLACES)]} {number}",
            f"art: {SORTS[number % len(SORTS)]}",
            f"niveau: {number % 3 + 1}",
            f"virkeområde: {PLACES[number % len(PLACES)]} og de nærmeste boligområder",
            f"gælder: fra {year(number)}",
        ]
        if is_successor(number):
            lines += ["forgængere:", f"  - forum: {body_id(number - 1)}", "    måde: afløst"]
        lines += [
            "relationer:",
            f"  - orienterer: {body_id(self.body_number(number, 1))}",
            "    hvad: Status på de fælles indsatser",
            f"    gælder: fra {year(number)}",
            f"    kilde: {self.source(number)}, afsnit {number % 9 + 1}",
            f"  - anbefaler til: {body_id(self.body_number(number, 2))}",
            "    hvad: Justering af de fælles mål",
            "kilder:",
            f"  - {self.source(number)}, afsnit {number % 9 + 1}",
            "belæg:",
            f"  gælder: afsnit {number % 9 + 1} (l. {number % 300 + 1})",
            f"  art: afsnit {number % 9 + 1} (l. {number % 300 + 1})",
        ]
        return lines

    def front_matter_of_kommissorium(self, number):
        return [
            f"titel: Kommissorium for Forum for {PLACES[number % len(PLACES)]} {number}",
            f"gælder: fra {year(number)}",
            "forløb:",
            "  - trin: udkast",
            f"    dato: 14. april {year(number)}",
            f"    af: {self.organisation(number)}",
            "  - trin: vedtaget",
            f"    dato: 1. juni {year(number)}",
            f"    af: {body_id(number)}",
            "kilder:",
            f"  - {self.source(number)}, afsnit 2",
            "sammensætning:",
            "  - plads: kommunen",
            f"    fra: {self.organisation(number)}",
            "    antal: 2",
            "    rang: ledende administrativt niveau",
            "  - plads: boligorganisationer",
            f"    udpeges af: {self.organisation(number + 1)}",
            "    antal: op til 7",
            "  - plads: beboere",
            "    beskrevet som: beboervalgte fra afdelingerne",
            "    antal: 3",
            "møder: 4-6 gange om året",
            "mødelængde: 2-2½ timer",
            f"formand: {body_id(self.body_number(number, 3))}, som udgangspunkt",
            f"sekretariat: {self.organisation(number)}",
            "frister:",
            "  forslag til dagsorden: senest 3 uger før mødet",
            "  dagsorden: senest 2 uger før mødet",
            "  referat: senest 1 uge efter mødet",
            "belæg:",
            f"  møder: afsnit 3 (l. {number % 300 + 20})",
            f"  frister: afsnit 3 (l. {number % 300 + 25})",
        ]

    def text_of_body(self, number, room):
        """Sections of prose, each with a link to another body, until `room` bytes are used."""
        return _filled(
            room, lambda part: f"\n## Afsnit {part + 1}\n" if part < 4 else None,
            lambda part: f"Se også [et andet forum]({link_to(self.body_number(number, 4 + part % 2))}).", number)

    def text_of_kommissorium(self, number, room):
        """The six sections, with numbered clauses."""
        return _filled(
            room, lambda part: f"\n## {part + 1}. {SECTIONS[part]}\n" if part < 6 else None,
            lambda part: f"Det sker sammen med [et andet forum]({link_to(self.body_number(number, 6 + part % 2))}).",
            number, numbered=True)

    def organisations(self):
        for number in range(self.helpers):
            yield f"forvaltning-{number}", [f"navn: Forvaltning {number}", "art: forvaltning", "kilder:",
                f"  - notat-{number}"]

    def sources(self):
        for number in range(self.helpers):
            yield f"notat-{number}", [
                f"titel: Notat om organiseringen {number}", "art: notat", f"dato: {2005 + number % 15}",
                f"sagsnr: 2010-{24616 + number}",
                f"dokumentnr: 2010-{250827 + number}"]

    def write(self, folder):
        """Writes the site into a folder as `kommissorium build` reads it."""
        content = folder / "content"
        write_file(content / "site.yaml", "titel: Prøve\nudgiver: forvaltning-0\nadresse: https://www.eksempel.dk/\n")
        for name, lines in self.organisations():
            write_file(content / f"organisationer/{name}.md", file_text(lines))
        for name, lines in self.sources():
            write_file(content / f"kilder/{name}.md", file_text(lines))
        for number in range(self.bodies):
            home = content / "fora" / body_id(number)
            for name, text in (("forum", self.body(number)),
                               (f"kommissorium-{year(number)}", self.kommissorium(number))):
                write_file(home / f"{name}.md", text)

    def body(self, number):
        front = file_text(self.front_matter_of_body(number))
        return front + self.text_of_body(number, SIZE - len(front.encode()))

    def kommissorium(self, number):
        front = file_text(self.front_matter_of_kommissorium(number))
        return front + self.text_of_kommissorium(number, SIZE - len(front.encode()))


def link_to(number):
    """The address by which a text links to a body."""
    return f"../{body_id(number)}/forum.md"


def file_text(lines, body=""):
    """A content file: the lines of its front matter, then its text."""
    return "---\n" + "\n".join(lines) + "\n---\n" + body


def write_file(path, text):
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _filled(room, heading, closing, number, numbered=False):
    """Sections in equal shares of `room` bytes: whole sentences, then the one that `closing` gives."""
    headings = []
    while heading(len(headings)) is not None:
        headings.append(heading(len(headings)))
    result, turn, left = [], number, room
    for part, title in enumerate(headings):
        share = left // (len(headings) - part)
        lines, clause = [title], 1
        while True:
            words = " ".join(SENTENCES[(turn + step) % len(SENTENCES)] for step in range(2 if numbered else 3))
            line = f"{clause}. {words}" if numbered else f"{words}\n"
            if len("\n".join([*lines, line, closing(part)]).encode()) > share:
                break
            lines.append(line)
            turn, clause = turn + 3, clause + 1
        lines.append(f"{clause}. {closing(part)}" if numbered else closing(part))
        result.append("\n".join(lines) + "\n")
        left -= len(result[-1].encode())
    return "".join(result)
