import Diagnostics

extension ReadingRules {
  /// Rules of the text below the head.
  static let texts: [RuleDescription] = [
    RuleDescription(
      "brudt-link", .error,
      summary: Message(
        da: "Et link til andet indhold fører til en fil, der findes",
        en: "A link to other content leads to a file that is there"),
      explanation: Message(
        da: "Skriv stien fra filen selv, så linket også virker på et git-sted.",
        en: "Write the path from the file itself, so that the link works on a git host too."),
      wrong: "[Forummet](../eksempelforun/forum.md)",
      right: "[Forummet](../eksempelforum/forum.md)"),
    RuleDescription(
      "usikkert-link", .error,
      summary: Message(
        da: "Links går til nettet, mail, telefon eller andet indhold",
        en: "Links go to the web, mail, telephone or other content"),
      explanation: Message(
        da: "Adresser som `javascript:` og `data:` kan køre kode i læserens browser.",
        en: "Addresses such as `javascript:` and `data:` can run code in the reader's browser."),
      wrong: "[Se her](javascript:alert)", right: "[Se her](https://www.eksempel.dk)"),
    RuleDescription(
      "raa-html", .error,
      summary: Message(
        da: "Teksten er Markdown uden HTML", en: "The text is Markdown without HTML"),
      explanation: Message(
        da:
          "HTML i teksten kan gøre siden utilgængelig eller usikker. Markdown og blokke dækker det, der er brug for.",
        en:
          "HTML in the text can make the page inaccessible or unsafe. Markdown and blocks cover what is needed."
      ),
      wrong: "Et <b>fedt</b> ord", right: "Et **fedt** ord"),
    RuleDescription(
      "overskrift-niveau", .error,
      summary: Message(
        da: "Overskrifter i teksten begynder med `##`", en: "Headings in the text begin with `##`"),
      explanation: Message(
        da: "Den øverste overskrift er sidens titel og kommer fra `navn` eller `titel`.",
        en: "The first heading is the page's title and comes from `navn` or `titel`."),
      wrong: "# Baggrund", right: "## Baggrund"),
    RuleDescription(
      "fodnote-mangler", .warning,
      summary: Message(
        da: "En fodnote, der henvises til, er skrevet",
        en: "A footnote that is referred to is written"),
      explanation: Message(
        da: "Uden noten står der `[^1]` på siden. Skriv den på en linje for sig: `[^1]: …`.",
        en: "Without the note the page says `[^1]`. Write it on a line of its own: `[^1]: …`."),
      wrong: "Se noten.[^a]", right: "Se noten.[^a]\n\n[^a]: Her er den."),
    RuleDescription(
      "for-dyb-indlejring", .error,
      summary: Message(
        da: "Lister og citater er højst 100 niveauer dybe",
        en: "Lists and quotations are at most 100 levels deep"),
      explanation: Message(
        da:
          "Så dybt skriver ingen med vilje; som regel er der kommet en stribe tegn med ved et uheld.",
        en: "Nobody writes that deep on purpose; as a rule a run of signs came along by accident.")),
    RuleDescription(
      "ukendt-blok", .error,
      summary: Message(da: "Blokke er dem, der findes", en: "Blocks are those that exist"),
      explanation: Message(
        da: "En blok med et forkert navn ville blive vist som kode i stedet for at hente noget.",
        en: "A block with a wrong name would be shown as code instead of fetching something."),
      wrong: "```vis medlemer\n```", right: "```vis medlemmer\n```"),
  ]
}
