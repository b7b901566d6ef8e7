import Diagnostics

extension ReadingRules {
  /// Rules of the text below the front matter.
  static let texts: [RuleDescription] = [
    RuleDescription(
      "brudt-link", .error,
      summary: Message(
        da: "Et link mellem indholdsfiler skal føre til en fil",
        en: "A link between content files must lead to a file"),
      explanation: Message(
        da:
          """
          Et link er stien fra filen selv til den anden `.md`-fil, så det også virker på et \
          git-sted. Det kan ikke føre ud af `content/` og begynder ikke med `/`.
          """,
        en:
          """
          A link is the path from the file itself to the other `.md` file, so that it works on \
          a git host too. It cannot lead out of `content/` and does not begin with `/`.
          """
      ),
      wrong: "[indstillingen](/kilder/indstilling-2010.md)",
      right: "[indstillingen](../../kilder/indstilling-2010.md)"),
    RuleDescription(
      "billede-udefra", .error,
      summary: Message(
        da: "Et billede skal ligge i indholdet", en: "A picture must lie in the content"),
      explanation: Message(
        da:
          """
          Siderne henter intet fra andre servere. Læg filen i `bilag/` ved siden af den fil, der \
          viser den.
          """,
        en:
          """
          Pages fetch nothing from other servers. Put the file in `bilag/` beside the file that \
          shows it.
          """
      ),
      wrong: "![Kort](https://eksempel.dk/kort.png)", right: "![Kort](bilag/kort.png)"),
    RuleDescription(
      "ukendt-blok", .error,
      summary: Message(
        da: """
          En blok, der begynder med `vis`, `punkt`, `beslutning`, `opgave` eller `intern`, skal \
          findes
          """,
        en: """
          A block that begins with `vis`, `punkt`, `beslutning`, `opgave` or `intern` must exist
          """),
      explanation: Message(
        da: """
          Blokkene står i docs/content.md. Almindelig kode skal have et andet ord efter de tre \
          gravis-tegn.
          """,
        en: """
          The blocks stand in docs/content.md. Ordinary code has another word after the three \
          backticks.
          """
      ),
      wrong: """
        ```vis medlemer
        ```
        """,
      right: """
        ```vis medlemmer
        ```
        """),
    RuleDescription(
      "blok-ikke-lukket", .error,
      summary: Message(
        da: "En blok ender med en linje med tre gravis-tegn",
        en: "A block ends with a line of three backticks"),
      explanation: Message(
        da:
          """
          Uden den linje hører al tekst efter blokken med til den, indtil en anden blok ender. \
          Resten af filens tekst bliver først læst, når blokken er lukket.
          """,
        en:
          """
          Without that line all text after the block belongs to it until another block ends. \
          The rest of the file's text is read once the block is closed.
          """
      ),
      wrong: """
        ```vis formalia
        pr: 31. december 2010

        ```vis medlemmer
        ```
        """,
      right: """
        ```vis formalia
        pr: 31. december 2010
        ```

        ```vis medlemmer
        ```
        """),
    RuleDescription(
      "raa-html", .error,
      summary: Message(
        da: "Rå HTML er ikke tilladt i teksten", en: "Raw HTML is not allowed in the text"),
      explanation: Message(
        da:
          """
          Teksten skal kunne vises alle steder, også på papir og i andre systemer. Skriv det i \
          Markdown; et `<`, der er ment som tegn, skrives `\\<`.
          """,
        en:
          """
          The text must be showable everywhere, on paper and in other systems too. Write \
          Markdown; a `<` that is meant as a sign is written `\\<`.
          """
      ),
      wrong: "Forummet <b>skal</b> mødes.", right: "Forummet **skal** mødes."),
    RuleDescription(
      "usikkert-link", .error,
      summary: Message(
        da: "Et link begynder med https:, http:, mailto: eller tel:, eller er en sti",
        en: "A link begins with https:, http:, mailto: or tel:, or is a path"),
      explanation: Message(
        da: "Andre begyndelser, såsom `javascript:` og `data:`, kan køre kode hos læseren.",
        en: "Other beginnings, such as `javascript:` and `data:`, may run code with the reader."),
      wrong: "[udskriv](javascript:print())",
      right: "Siden kan skrives ud med browserens egen knap."),
    RuleDescription(
      "overskrift-niveau", .error,
      summary: Message(
        da: "Overskrifter i teksten begynder med `##`", en: "Headings of the text begin with `##`"),
      explanation: Message(
        da: "Sidens ene overskrift på øverste niveau er `titel` eller `navn`.",
        en: "The page's one heading of the first level is `titel` or `navn`."),
      wrong: "# Formål", right: "## Formål"),
    RuleDescription(
      "fodnote-mangler", .warning,
      summary: Message(
        da: "En fodnote, der henvises til, skal være skrevet",
        en: "A footnote that is referred to must be written"),
      explanation: Message(
        da: "Ellers står henvisningen som almindelig tekst på siden.",
        en: "Otherwise the reference stands on the page as ordinary text."),
      wrong: "Beløbet er anslået[^1].",
      right: """
        Beløbet er anslået[^1].

        [^1]: Af forvaltningen.
        """),
    RuleDescription(
      "for-dyb-indlejring", .error,
      summary: Message(
        da: "Højst 100 niveauer inde i hinanden", en: "At most 100 levels inside each other"),
      explanation: Message(
        da: "Så dybt er hverken lister, citater eller nøgler ment. Del indholdet op.",
        en: "Neither lists, quotations nor keys are meant to go so deep. Divide the content.")),
  ]
}
