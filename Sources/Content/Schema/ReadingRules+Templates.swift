import Diagnostics

extension ReadingRules {
  /// Rules of a site's own templates.
  static let templates: [RuleDescription] = [
    template(
      "skabelon-ikke-utf8", "En skabelon er gemt som UTF-8", "A template is stored as UTF-8",
      "Vælg »UTF-8«, når teksteditoren gemmer.", "Choose “UTF-8” when saving.", nil, nil),
    template(
      "skabelon-tag-ikke-lukket", "`{{` har sit `}}`, og `{{{` sit `}}}`",
      "`{{` has its `}}`, and `{{{` its `}}}`", "Et tag slutter på samme måde, som det begynder.",
      "A tag ends as it begins.", "<h1>{{navn}</h1>", "<h1>{{navn}}</h1>"),
    template(
      "skabelon-tegn-ukendt", "Et tag begynder med et navn eller et af tegnene # ^ / > < $ !",
      "A tag begins with a name or one of the signs # ^ / > < $ !",
      "Andre tegn fra Mustache findes ikke her.", "Other signs of Mustache do not exist here.",
      "{{&indhold}}", "{{{indhold}}}"),
    template(
      "skabelon-navn-ugyldigt", "Et navn er bogstaver, tal, `-` og `_`, i led med punktum imellem",
      "A name is letters, digits, `-` and `_`, in parts joined by dots",
      "Ingen mellemrum og ingen andre tegn.", "No spaces and no other signs.", "{{for navn}}",
      "{{fornavn}}"),
    template(
      "skabelon-afsnit-ikke-lukket", "Et afsnit, en blok og et layout lukkes",
      "A section, a block and a layout are closed", "Luk det med `{{/navn}}`.",
      "Close it with `{{/name}}`.", "{{#kilder}}<li>{{navn}}</li>",
      "{{#kilder}}<li>{{navn}}</li>{{/kilder}}"),
    template(
      "skabelon-afslutning-uden-start", "`{{/navn}}` lukker det, der sidst blev åbnet",
      "`{{/name}}` closes what was opened last", "Afsnit kan ligge i hinanden, ikke over kors.",
      "Sections may lie inside each other, not across.", "{{#a}}{{#b}}{{/a}}{{/b}}",
      "{{#a}}{{#b}}{{/b}}{{/a}}"),
    template(
      "skabelon-for-dyb", "Afsnit ligger højst 100 niveauer inde i hinanden",
      "Sections lie at most 100 levels inside each other", "Del skabelonen op.",
      "Divide the template.", nil, nil),
    template(
      "skabelon-tekst-uden-blok", "I et layout vises kun det, der står i blokke",
      "In a layout only what stands in blocks is shown", "Sæt teksten i en blok.",
      "Put the text into a block.", "{{< side}}Tekst{{/side}}",
      "{{< side}}{{$indhold}}Tekst{{/indhold}}{{/side}}", .warning),
    template(
      "skabelon-blok-to-gange", "En blok udfyldes én gang i et layout",
      "A block is filled once in a layout", "Behold den ene.", "Keep one.", nil, nil),
    template(
      "skabelon-blok-ukendt", "En blok, der udfyldes, er en, som layoutet har",
      "A block that is filled is one that the layout has", "Se blokkenes navne i layoutet.",
      "See the names of the blocks in the layout.", nil, nil),
    template(
      "skabelon-mangler", "En skabelon, der kaldes, findes", "A template that is called exists",
      "Navnet er filens sti under `templates/` uden endelse.",
      "The name is the file's path under `templates/` without its ending.", nil, nil),
    template(
      "skabelon-to-gange", "En skabelons navn bruges én gang", "A template's name is used once",
      "Giv den ene fil et andet navn.", "Give one file another name.", nil, nil),
    template(
      "skabelon-navn-ukendt", "Et navn er et af dem, som siden har",
      "A name is one of those that the page has",
      "Fundet nævner de navne, der kan bruges på stedet.",
      "The finding lists the names that can be used there.", "{{titlen}}", "{{titel}}"),
    template(
      "skabelon-navn-erklaering",
      "En sides navne er erklæret én gang, så en skabelon kan skrive dem",
      "A page's names are declared once, as a template can write them",
      "Fejlen er i programmet, ikke i skabelonen.",
      "The fault is in the program, not the template.",
      nil, nil),
    template(
      "skabelon-brug-forkert", "Et navn bruges som det, det er", "A name is used as what it is",
      "En tekst kan ikke være et afsnit med navne i, og en liste kan ikke skrives ud.",
      "A text cannot be a section with names in it, and a list cannot be written out.",
      "{{kilder}}",
      "{{#kilder}}{{navn}}{{/kilder}}"),
    template(
      "skabelon-html-kraever-tre", "Færdig HTML skrives med tre klammer",
      "Finished HTML is written with three braces",
      "Med to klammer ville læseren se koderne i stedet for teksten.",
      "With two braces the reader would see codes for text.", "{{brødtekst}}", "{{{brødtekst}}}"),
    template(
      "skabelon-tekst-kraever-to", "Tekst skrives med to klammer",
      "Text is written with two braces", "Med tre klammer kunne en tekst blive til kode på siden.",
      "With three braces a text could become code on the page.", "{{{titel}}}", "{{titel}}"),
    template(
      "streng-mangler", "En fast tekst, som en skabelon nævner, findes i tabellen",
      "A fixed text that a template names is in the table",
      "Teksterne står i `templates/`, en tabel for hvert sprog.",
      "The texts stand in `templates/`, a table for each language.", nil, nil),
    template(
      "streng-ukendt",
      "En fast tekst, som et site skriver selv, bruges af en side eller en skabelon",
      "A fixed text that a site writes itself is used by a page or a template",
      "Navnene står i den indbyggede fil; en egen skabelon kan bruge nye.",
      "The names stand in the built-in file; a template of your own may use new ones.",
      "titler:\n  forlob: Vejen hertil", "titler:\n  forloeb: Vejen hertil", .warning),
    template(
      "streng-huller", "En fast tekst har de samme huller som den indbyggede",
      "A fixed text has the same gaps as the built-in one",
      "Siden udfylder `{0}`, `{1}` … med navne og dage; et andet hul bliver stående.",
      "The page fills `{0}`, `{1}` … with names and days; another gap would be left.",
      "gaelder-pr: Pr. {7}", "gaelder-pr: Pr. {0}"),
    template(
      "skabelon-i-ring", "En skabelon kalder ikke sig selv uden betingelse",
      "A template does not call itself without a condition",
      "Sæt kaldet i et afsnit, der en gang bliver tomt.",
      "Put the call into a section that becomes empty at some time.", nil, nil),
    template(
      "skabelon-for-mange-dele", "En sides skabeloner folder sig ud i højst 50.000 dele",
      "The templates of a page unfold into at most 50,000 parts",
      "Lad færre skabeloner kalde hinanden.", "Let fewer templates call each other.", nil, nil),
    template(
      "skabelon-kald-for-dybt", "Skabeloner kalder hinanden i højst 64 niveauer",
      "Templates call each other at most 64 levels deep",
      "Se efter, om skabelonen eller indholdet går i ring.",
      "See whether the template or the content goes in a circle.", nil, nil),
  ]

  private static func template(
    _ id: String, _ danish: String, _ english: String, _ danishReason: String,
    _ englishReason: String, _ wrong: String?, _ right: String?, _ severity: Severity = .error
  ) -> RuleDescription {
    RuleDescription(
      id, severity, summary: Message(da: danish, en: english),
      explanation: Message(da: danishReason, en: englishReason), wrong: wrong, right: right)
  }
}
