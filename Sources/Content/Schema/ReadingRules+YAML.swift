import Diagnostics

extension ReadingRules {
  /// Rules of the way in which heads, YAML files and blocks are written.
  static let yaml: [RuleDescription] = [
    yaml(
      "tegn-i-begyndelsen",
      "Et tegn, YAML bruger selv, står kun først i en værdi, når den er i anførselstegn",
      "A sign that YAML uses itself begins a value only in quotes",
      "Værdien ville blive læst som noget andet eller slet ikke.",
      "The value would be read as something else or not at all.",
      "note: *gælder fra 2010", "note: \"*gælder fra 2010\""),
    yaml(
      "klammer", "Lister og nøgler skrives på linjer for sig, ikke i `[…]` og `{…}`",
      "Lists and keys are written on lines of their own, not in `[…]` and `{…}`",
      "`{andel: 12,5 %}` ville uden et ord blive læst som `12` og en nøgle `5 %`.",
      "`{andel: 12,5 %}` would silently be read as `12` and a key `5 %`.",
      "også kaldt: [Forummet]", "også kaldt:\n  - Forummet"),
    yaml(
      "bloktekst", "Tekst over flere linjer hører til i brødteksten",
      "Text of several lines belongs in the text below the head",
      "Hovedet er til korte værdier, og en bloktekst kan ikke peges ind i linje for linje.",
      "The head is for short values, and a block text cannot be pointed into line by line.",
      "note: |\n  to\n  linjer", "note: én linje"),
    yaml(
      "anker", "Ankre og henvisninger (`&` og `*`) bruges ikke",
      "Anchors and aliases (`&` and `*`) are not used",
      "En værdi skal kunne læses, hvor den står. Hører tegnet til teksten, sættes den i anførselstegn.",
      "A value must be readable where it stands. If the sign belongs to the text, put it in quotes.",
      "note: *bemærkning", "note: \"*bemærkning\""),
    yaml(
      "maerke", "Typemærker (`!`) bruges ikke", "Tags (`!`) are not used",
      "Nøglen bestemmer, hvad værdien er.", "The key decides what the value is.",
      "note: !vigtigt møde", "note: \"!vigtigt møde\""),
    yaml(
      "flettenoegle", "Flettenøglen `<<` bruges ikke", "The merge key `<<` is not used",
      "Det, der gælder for flere, skrives på samlingen, og medlemmerne skriver `del af`.",
      "What holds for several is written on the collective, and members write `del af`.",
      "<<: fælles", "note: fælles"),
    yaml(
      "sammensat-noegle", "En nøgle er et ord på en linje", "A key is a word on a line",
      "`? ` og nøgler, der selv er lister, kan ikke slås op.",
      "`? ` and keys that are lists themselves cannot be looked up.",
      "? note", "note: et ord"),
    yaml(
      "uden-noegle", "Hver linje er `nøgle: værdi` eller et punkt med `- `",
      "Each line is `key: value` or an item with `- `",
      "En linje uden nøgle, eller uden mellemrum efter kolon, ville smelte sammen med en anden.",
      "A line without a key, or without a space after the colon, would melt into another.",
      "niveau:2", "niveau: 2"),
    yaml(
      "kolon-i-vaerdi", "En værdi med kolon og mellemrum står i anførselstegn",
      "A value with a colon and a space stands in quotes",
      "Kolon og mellemrum er skellet mellem nøgle og værdi.",
      "A colon and a space divide key from value.",
      "note: Bilag 5: Introduktion", "note: \"Bilag 5: Introduktion\""),
    yaml(
      "tabulator", "Der rykkes ind med mellemrum", "Indents are spaces",
      "En tabulator er ikke lige bred alle steder, så niveauet kan ikke ses af den.",
      "A tab is not equally wide everywhere, so it does not show the level.",
      "også kaldt:\n\t- Forummet", "også kaldt:\n  - Forummet"),
    yaml(
      "kommentar-uden-mellemrum", "Før en kommentars `#` er der to mellemrum",
      "Two spaces stand before the `#` of a comment",
      "Ved ét mellemrum ville resten af linjen gå tabt, selv om den var ment som tekst: `sag #4`.",
      "After one space the rest of the line would be lost, even where it was meant as text: `sag #4`.",
      "note: sag #4", "note: \"sag #4\""),
    yaml(
      "liste-paa-noeglens-linje", "En liste begynder på linjen under sin nøgle",
      "A list begins on the line below its key",
      "På samme linje ville YAML afvise den, og en tankestreg først i en tekst ligner en liste.",
      "On the same line YAML would refuse it, and a dash at the start of a text looks like a list.",
      "også kaldt: - Forummet", "også kaldt:\n  - Forummet"),
    yaml(
      "anfoerselstegn", "Anførselstegn lukkes på linjen, og intet står efter dem",
      "Quotes are closed on their line, and nothing stands after them",
      "Ellers ville resten af filen blive en del af værdien.",
      "Otherwise the rest of the file would become part of the value.",
      "note: \"Forummet\" mødes", "note: '\"Forummet\" mødes'"),
    yaml(
      "flere-linjer", "En værdi står på én linje", "A value stands on one line",
      "Værdier i hovedet er korte. Er der mere at sige, hører det til i brødteksten.",
      "Values of the head are short. If there is more to say, it belongs in the text.",
      "note: Forummet\n  mødes", "note: Forummet mødes"),
    yaml(
      "indrykning", "Under en værdi står der ikke mere", "Nothing stands under a value",
      "En nøgle har enten en værdi på linjen eller noget rykket ind under sig.",
      "A key has either a value on its line or something indented under it.",
      "note: Forummet\n  niveau: 2", "note: Forummet\nniveau: 2"),
    yaml(
      "direktiv", "Linjer, der begynder med `%`, bruges ikke",
      "Lines that begin with `%` are not used",
      "De giver YAML besked om sig selv og er aldrig nødvendige.",
      "They tell YAML about itself and are never needed.",
      nil, nil),
    yaml(
      "andet-dokument", "En fil har ét hoved", "A file has one head",
      "En linje `...` skiller YAML-dokumenter, og det, der fulgte, ville ikke blive læst.",
      "A line `...` divides YAML documents, and what followed would not be read.",
      "niveau: 2\n...", "niveau: 2"),
    yaml(
      "usynligt-tegn", "Usynlige tegn hører ikke til i hovedet",
      "Invisible characters do not belong in the head",
      "De følger med, når der kopieres fra et dokument, og gør to ens ord forskellige.",
      "They come along when text is copied from a document, and make two equal words different.",
      "note: For\u{200B}ummet", "note: Forummet"),
    yaml(
      "syntaks", "Linjerne passer sammen", "The lines fit together",
      "Resten af det, YAML ikke kan læse: som regel en indrykning, der ikke passer til linjen over.",
      "The rest of what YAML cannot read: as a rule an indent that does not fit the line above.",
      "forgængere:\n    - forum: kontaktudvalget\n      måde: afløst\n  - forum: et-andet\n    måde: afløst",
      "forgængere:\n  - forum: kontaktudvalget\n    måde: afløst\n  - forum: et-andet\n    måde: afløst"
    ),
  ]

  private static func yaml(
    _ id: String, _ danish: String, _ english: String, _ why: String, _ whyInEnglish: String,
    _ wrong: String?, _ right: String?
  ) -> RuleDescription {
    RuleDescription(
      "yaml-\(id)", .error, summary: Message(da: danish, en: english),
      explanation: Message(da: why, en: whyInEnglish), wrong: wrong, right: right)
  }
}
