import Diagnostics

extension ReadingRules {
  /// Rules of the YAML in front matter, in YAML files and in blocks: what YAML would misread, refuse
  /// or silently lose.
  static let yaml: [RuleDescription] = [
    trap(
      "yaml-tegn-i-begyndelsen", "En værdi begynder ikke med et tegn, som YAML bruger",
      "A value does not begin with a sign that YAML uses",
      "Det gælder * & % @ ! | > ` og komma. Sæt værdien i anførselstegn.",
      "These are * & % @ ! | > ` and the comma. Put the value in quotes.",
      "rang: @leder", "rang: \"@leder\""),
    trap(
      "yaml-klammer", "`{…}` og `[…]` bruges ikke", "`{…}` and `[…]` are not used",
      """
      Den korte form læser stille `{andel: 12,5 %}` som to nøgler. Skriv nøgler og listepunkter \
      på hver sin linje.
      """,
      """
      The flow style silently reads `{andel: 12,5 %}` as two keys. Write keys and items on \
      lines of their own.
      """,
      "kilder: [indstilling-2010]",
      "kilder:\n  - indstilling-2010"),
    trap(
      "yaml-bloktekst", "Bloktekst (`|` og `>`) bruges ikke",
      "Block texts (`|` and `>`) are not used",
      "Lang tekst hører til i filens brødtekst.", "Long text belongs in the body of the file.",
      "note: |\n  Nøgletallet er opgjort på ny",
      "note: Nøgletallet er opgjort på ny"),
    trap(
      "yaml-anker", "Ankre (`&navn`) og henvisninger til dem (`*navn`) bruges ikke",
      "Anchors (`&name`) and aliases (`*name`) are not used",
      "En oplysning står ét sted; andre henviser til den med id.",
      "A fact stands in one place; others refer to it by id.", "rang: &chef leder", "rang: leder"),
    trap(
      "yaml-maerke", "Typemærker (`!`) bruges ikke", "Tags (`!`) are not used",
      "Skemaet siger, hvilken type en værdi har.", "The schema says which type a value has.",
      "år: !!int 2020", "år: 2020"),
    trap(
      "yaml-flettenoegle", "Flettenøglen `<<` bruges ikke", "The merge key `<<` is not used",
      "Skriv de nøgler, der skulle flettes ind.", "Write the keys that were to be merged.",
      "<<: *fælles", "møder: 4 gange om året"),
    trap(
      "yaml-sammensat-noegle", "En nøgle er ord på én linje", "A key is words on one line",
      "Skriv `nøgle: værdi` uden `? ` foran.", "Write `key: value` without `? ` in front.",
      "? møder\n: 4 gange om året",
      "møder: 4 gange om året"),
    trap(
      "yaml-uden-noegle", "Hver linje har en nøgle eller er et listepunkt",
      "Every line has a key or is a list item",
      "Som regel mangler kolon eller mellemrummet efter det.",
      "As a rule the colon or the space after it is missing.", "møder:4 gange om året",
      "møder: 4 gange om året"),
    trap(
      "yaml-kolon-i-vaerdi", "En værdi med kolon og mellemrum i sig står i anførselstegn",
      "A value with a colon and a space in it stands in quotes",
      """
      YAML læser ellers det første som en nøgle. En adresse som https://www.kk.dk behøver ikke \
      anførselstegn.
      """,
      """
      Otherwise YAML reads the first part as a key. An address such as https://www.kk.dk needs \
      no quotes.
      """,
      "titel: Bilag 3: Samlet organisering", "titel: \"Bilag 3: Samlet organisering\""),
    trap(
      "yaml-tabulator", "Indrykning er mellemrum", "Indents are spaces",
      "Sæt teksteditoren til to mellemrum for hvert niveau.",
      "Set the editor to two spaces for each level.",
      "frister:\n\tdagsorden: sammen med referatet",
      "frister:\n  dagsorden: sammen med referatet"),
    trap(
      "yaml-kommentar-uden-mellemrum", "En kommentar begynder med to mellemrum og `#`",
      "A comment begins with two spaces and `#`",
      """
      Efter ét mellemrum og `#` taber YAML resten af linjen uden et ord. Hører tegnet til \
      teksten, så brug anførselstegn.
      """,
      """
      After one space and `#` YAML drops the rest of the line without a word. If the sign \
      belongs to the text, use quotes.
      """,
      "note: Sag #4", "note: \"Sag #4\""),
    trap(
      "yaml-liste-paa-noeglens-linje", "En liste begynder på linjen under sin nøgle",
      "A list begins on the line below its key",
      "Hører bindestregen til teksten, så sæt værdien i anførselstegn.",
      "If the hyphen belongs to the text, put the value in quotes.", "kilder: - indstilling-2010",
      "kilder:\n  - indstilling-2010"),
    trap(
      "yaml-anfoerselstegn", "Anførselstegn åbnes og lukkes på samme linje om hele værdien",
      "Quotes open and close on one line round the whole value",
      "Efter det lukkende anførselstegn står intet andet.",
      "Nothing else stands after the closing quote.", "titel: \"Bilag 3\" til sagen",
      "titel: \"Bilag 3 til sagen\""),
    trap(
      "yaml-flere-linjer", "En værdi står på én linje", "A value stands on one line",
      "Lang tekst hører til i filens brødtekst; flere værdier er en liste.",
      "Long text belongs in the body of the file; several values are a list.",
      "note: Nøgletallet\n  er opgjort på ny",
      "note: Nøgletallet er opgjort på ny"),
    trap(
      "yaml-indrykning", "Under en nøgle med en værdi er intet rykket ind",
      "Nothing is indented under a key that has a value",
      "Ret indrykningen, eller skriv værdien under en nøgle for sig.",
      "Mend the indent, or write the value under a key of its own.",
      "formand: tmf\n  gælder: fra 2010",
      "formand:\n  - værdi: tmf\n    gælder: fra 2010"),
    trap(
      "yaml-direktiv", "YAML-direktiver (`%`) bruges ikke", "YAML directives (`%`) are not used",
      "Slet linjen.", "Delete the line.", "%YAML 1.2", "(linjen er væk)"),
    trap(
      "yaml-andet-dokument", "En fil har ét YAML-dokument", "A file has one YAML document",
      "En linje `---` eller `...` inde i en YAML-fil begynder et nyt dokument, som ingen læser.",
      "A line `---` or `...` inside a YAML file begins another document, which nobody reads.",
      "- person: frank-jensen\n---\n- person: anne-vang",
      "- person: frank-jensen\n- person: anne-vang"
    ),
    trap(
      "yaml-usynligt-tegn", "Der er ingen usynlige tegn", "There are no invisible characters",
      "Hårde mellemrum og lignende følger med, når man kopierer, og gør et ord til et andet ord.",
      "Hard spaces and the like come along when copying, and turn a word into another.", nil, nil),
    trap(
      "yaml-tegnkodning", "YAML er gemt som UTF-8", "YAML is stored as UTF-8",
      "Vælg »UTF-8«, når teksteditoren gemmer.", "Choose “UTF-8” when saving.", nil, nil),
    trap(
      "yaml-syntaks", "YAML skal kunne læses", "YAML must be readable",
      "Noget andet end de kendte fælder; fundet siger hvad. Oftest passer indrykningen ikke.",
      """
      Something other than the known traps; the finding says what. Mostly the indent does not \
      fit.
      """,
      "forløb:\n  - trin: udkast\n   dato: 2010",
      "forløb:\n  - trin: udkast\n    dato: 2010"),
  ]

  private static func trap(
    _ id: String, _ danish: String, _ english: String, _ danishReason: String,
    _ englishReason: String, _ wrong: String?, _ right: String?
  ) -> RuleDescription {
    RuleDescription(
      id, .error, summary: Message(da: danish, en: english),
      explanation: Message(da: danishReason, en: englishReason), wrong: wrong, right: right)
  }
}
