package import Diagnostics

extension TemplateRule {
  /// What is said of the rule where it is explained.
  package var description: RuleDescription {
    switch self {
    case .notText:
      describe(
        summary: Message(
          da: "En skabelon er UTF-8.",
          en: "A template is UTF-8."),
        explanation: Message(
          da: "Filen har bytes, der ikke er UTF-8. Gem den som UTF-8 i teksteditoren.",
          en: "The file has bytes that are not UTF-8. Save it as UTF-8 in the text editor."))
    case .tagNotClosed:
      describe(
        summary: Message(
          da: "Et tag, der begynder med {{, ender med }}, og et med {{{ ender med }}}.",
          en: "A tag that begins with {{ ends with }}, and one with {{{ ends with }}}."),
        explanation: Message(
          da: "Uden afslutning ville resten af siden blive læst som en del af tagget.",
          en: "Without its end the rest of the page would be read as part of the tag."),
        wrong: "{{titel}",
        right: "{{titel}}")
    case .unknownSigil:
      describe(
        summary: Message(
          da: "Et tag begynder med et navn eller med # ^ / > < $ !",
          en: "A tag begins with a name or with # ^ / > < $ !"),
        explanation: Message(
          da:
            "Andre tegn betyder noget i andre udgaver af Mustache, men ikke her. Færdig HTML "
            + "skrives {{{navn}}}.",
          en:
            "Other signs mean something in other kinds of Mustache but not here. Finished "
            + "HTML is written {{{name}}}."
        ),
        wrong: "{{&tekst}}",
        right: "{{{tekst}}}")
    case .invalidName:
      describe(
        summary: Message(
          da: "Et navn er bogstaver, tal, - og _, i led med ét punktum imellem.",
          en: "A name is letters, digits, - and _, in parts joined by single dots."),
        explanation: Message(
          da: "Et navn kan ikke stå tomt eller have mellemrum i sig.",
          en: "A name cannot be empty or have a space in it."),
        wrong: "{{forum titel}}",
        right: "{{forum.titel}}")
    case .sectionNotClosed:
      describe(
        summary: Message(
          da: "Et afsnit, en blok og et layout lukkes med {{/navn}}.",
          en: "A section, a block and a layout are closed with {{/name}}."),
        explanation: Message(
          da: "Fundet peger på tagget, der åbner.",
          en: "The finding points at the tag that opens."),
        wrong: "{{#note}}…",
        right: "{{#note}}…{{/note}}")
    case .closeWithoutOpen:
      describe(
        summary: Message(
          da: "{{/navn}} lukker det afsnit, der blev åbnet sidst.",
          en: "{{/name}} closes the section that was opened last."),
        explanation: Message(
          da: "Afsnit kan ligge i hinanden, men ikke gribe ind over hinanden.",
          en: "Sections can lie inside each other but not overlap."),
        wrong: "{{#note}}…{{/noter}}",
        right: "{{#note}}…{{/note}}")
    case .nestedTooDeep:
      describe(
        summary: Message(
          da: "Afsnit ligger højst 100 niveauer dybt.",
          en: "Sections are at most 100 levels deep."),
        explanation: Message(
          da: "Del skabelonen op i flere med {{> navn}}.",
          en: "Divide the template into several with {{> name}}."))
    case .textOutsideBlock:
      describe(
        summary: Message(
          da: "Mellem {{< layout}} og {{/layout}} vises kun blokke.",
          en: "Between {{< layout}} and {{/layout}} only blocks are shown."),
        explanation: Message(
          da: "Sæt det, der skal vises, i en af layoutets blokke.",
          en: "Put what is to be shown into one of the layout's blocks."),
        wrong: "{{<layout}}tekst{{/layout}}",
        right: "{{<layout}}{{$indhold}}tekst{{/indhold}}{{/layout}}")
    case .blockFilledTwice:
      describe(
        summary: Message(
          da: "En blok udfyldes én gang i et layout.",
          en: "A block is filled once in a layout."),
        explanation: Message(
          da: "Kun den ene kan vises.",
          en: "Only one of them can be shown."))
    case .unknownBlock:
      describe(
        summary: Message(
          da: "En blok, der udfyldes, findes i layoutet.",
          en: "A block that is filled exists in the layout."),
        explanation: Message(
          da: "Ellers ville indholdet aldrig blive vist.",
          en: "Otherwise its content would never be shown."))
    case .unknownTemplate:
      describe(
        summary: Message(
          da: "En skabelon, der kaldes, findes.",
          en: "A template that is called exists."),
        explanation: Message(
          da: "Navnet er filens sti under templates/ uden endelse.",
          en: "The name is the file's path below templates/ without its ending."))
    case .templateNamedTwice:
      describe(
        summary: Message(
          da: "To skabeloner har ikke samme navn.",
          en: "Two templates do not have the same name."),
        explanation: Message(
          da: "Giv den ene fil et andet navn.",
          en: "Give one of the files another name."))
    case .unknownName:
      describe(
        summary: Message(
          da: "Et navn er et af dem, der kan bruges på stedet.",
          en: "A name is one of those that can be used at its place."),
        explanation: Message(
          da: "Et navn søges i det, afsnittet er gået ind i, og derefter udad.",
          en: "A name is looked for in what the section has entered, then outwards."),
        wrong: "{{tittel}}",
        right: "{{titel}}")
    case .badDeclaration:
      describe(
        summary: Message(
          da: "Programmet erklærer hvert navn én gang, så det kan skrives i en skabelon.",
          en: "The program declares each name once, as a template can write it."),
        explanation: Message(
          da: "Fejlen ligger i programmet og ikke i skabelonen.",
          en: "The fault is in the program and not in the template."))
    case .wrongUse:
      describe(
        summary: Message(
          da: "Et navn bruges som det, det er.",
          en: "A name is used as what it is."),
        explanation: Message(
          da:
            "En liste vises med et afsnit, en tekst med to klammer, et ja eller nej kun som "
            + "betingelse.",
          en: "A list is shown by a section, a text by two braces, a yes or no only as a condition."
        ),
        wrong: "{{indehavere}}",
        right: "{{#indehavere}}{{navn}}{{/indehavere}}")
    case .markupNeedsThree:
      describe(
        summary: Message(
          da: "Færdig HTML skrives med tre klammer.",
          en: "Finished HTML is written with three braces."),
        explanation: Message(
          da: "Med to klammer ville tags blive vist som tekst.",
          en: "With two braces its tags would be shown as text."),
        wrong: "{{brødtekst}}",
        right: "{{{brødtekst}}}")
    case .textNeedsTwo:
      describe(
        summary: Message(
          da: "Tekst skrives med to klammer.",
          en: "Text is written with two braces."),
        explanation: Message(
          da: "Med tre klammer kunne en tekst blive til HTML og køre på siden.",
          en: "With three braces a text could become HTML and run on the page."),
        wrong: "{{{titel}}}",
        right: "{{titel}}")
    case .unknownString:
      describe(
        summary: Message(
          da: "En fast tekst, som en skabelon nævner, findes i tabellen.",
          en: "A fixed text that a template names is in the table."),
        explanation: Message(
          da: "{{tekst.a.b}} er den tekst, der i tabellen har nøglen a.b.",
          en: "{{tekst.a.b}} is the text that has the key a.b in the table."))
    case .circle:
      describe(
        summary: Message(
          da: "En skabelon kalder ikke sig selv uden betingelse.",
          en: "A template does not call itself without a condition."),
        explanation: Message(
          da: "Siden ville aldrig blive færdig. Sæt kaldet i et afsnit over en liste.",
          en: "The page would never end. Put the call into a section over a list."))
    case .tooManyParts:
      describe(
        summary: Message(
          da: "En sides skabeloner folder sig ud i højst 50.000 dele.",
          en: "The templates of one page unfold into at most 50,000 parts."),
        explanation: Message(
          da: "En del er et afsnit, en blok eller en skabelon for hver måde, den bruges på.",
          en: "A part is a section, block or template for each way in which it is used."))
    case .calledTooDeep:
      describe(
        summary: Message(
          da: "Skabeloner kalder hinanden højst 64 niveauer dybt, når en side vises.",
          en: "Templates call each other at most 64 levels deep while a page is rendered."),
        explanation: Message(
          da:
            "Indholdet er dybere end 64 niveauer, eller et kald, som kun et ja eller nej "
            + "holder tilbage, går i ring.",
          en:
            "The content is deeper than 64 levels, or a call that only a yes or no holds "
            + "back goes in a circle."
        ))
    }
  }

  /// Describes this rule, with its own id and weight.
  private func describe(
    summary: Message, explanation: Message, wrong: String? = nil, right: String? = nil
  ) -> RuleDescription {
    RuleDescription(
      rawValue, self == .textOutsideBlock ? .warning : .error, summary: summary,
      explanation: explanation, wrong: wrong, right: right)
  }
}
