import Diagnostics

/// The findings about a template's own text, in both languages.
enum TemplateFindings {
  /// A finding of a rule of this target.
  static func finding(
    _ rule: TemplateRule, _ severity: Severity = .error, at place: Place, _ headline: Message,
    mend: Message? = nil, notes: [Message] = [], related: [Finding.Related] = []
  ) -> Finding {
    Finding(
      rule.rawValue, severity, at: place, headline, mend: mend, notes: notes, related: related)
  }

  /// Bytes that are not UTF-8.
  static func notText(_ file: SourceFile) -> Finding {
    finding(
      .notText, at: Place(path: file.path, range: 0..<0),
      Message(da: "Skabelonen er ikke UTF-8", en: "Template is not UTF-8"),
      mend: Message(da: "Gem filen som UTF-8.", en: "Save the file as UTF-8."))
  }

  /// A tag without its closing braces.
  static func tagNotClosed(isRaw: Bool, at place: Place) -> Finding {
    let (open, close) = isRaw ? ("{{{", "}}}") : ("{{", "}}")
    return finding(
      .tagNotClosed, at: place,
      Message(da: "»\(open)« mangler sit »\(close)«", en: "“\(open)” lacks its “\(close)”"),
      mend: Message(da: "Afslut med \(close).", en: "Close it with \(close)."))
  }

  /// A tag that begins with a sign that means nothing here.
  static func unknownSigil(_ sigil: String, at place: Place) -> Finding {
    let mend: Message =
      switch sigil {
      case "&":
        Message(
          da: "Skriv {{{navn}}} for det, der er færdig HTML.",
          en: "Write {{{name}}} for what is finished HTML.")
      case "=":
        Message(
          da: "Tuborgklammerne kan ikke skiftes ud; fjern linjen.",
          en: "The braces cannot be changed; remove the tag.")
      default:
        Message(
          da: "Efter {{ kommer et navn eller et af tegnene # ^ / > < $ !",
          en: "After {{ comes a name or one of the signs # ^ / > < $ !")
      }
    return finding(
      .unknownSigil, at: place,
      Message(
        da: "»{{\(sigil)« er ikke et tag, der findes her",
        en: "“{{\(sigil)” is not a tag that exists here"), mend: mend)
  }

  /// A tag whose content is no name.
  static func invalidName(_ text: String, at place: Place) -> Finding {
    finding(
      .invalidName, at: place,
      text.isEmpty
        ? Message(da: "Navn mangler i tagget", en: "Name is missing in the tag")
        : Message(da: "»\(text)« er ikke et navn", en: "“\(text)” is not a name"),
      mend: Message(
        da: "Skriv bogstaver, tal, - og _, eventuelt flere led med punktum imellem.",
        en: "Write letters, digits, - and _, if need be in parts joined by dots."))
  }

  /// A section that is still open at the end, or when one around it closes.
  static func sectionNotClosed(_ name: String, at place: Place) -> Finding {
    finding(
      .sectionNotClosed, at: place,
      Message(
        da: "»\(name)« åbnes, men lukkes ikke", en: "“\(name)” is opened but not closed"),
      mend: Message(da: "Luk med {{/\(name)}}.", en: "Close it with {{/\(name)}}."))
  }

  /// A closing tag that closes nothing that is open.
  static func closeWithoutOpen(
    _ name: String, at place: Place, innermost: String?, openedAt: Place?
  ) -> Finding {
    finding(
      .closeWithoutOpen, at: place,
      Message(
        da: "»\(name)« lukkes, men er ikke åbnet", en: "“\(name)” is closed but not open"),
      mend: innermost.map {
        Message(da: "Mente du {{/\($0)}}?", en: "Did you mean {{/\($0)}}?")
      },
      related: openedAt.map {
        [Finding.Related($0, Message(da: "Det åbne afsnit", en: "The section that is open"))]
      } ?? [])
  }

  /// Sections inside each other through too many levels.
  static func nestedTooDeep(at place: Place) -> Finding {
    let most = TemplateParser.deepest
    return finding(
      .nestedTooDeep, at: place,
      Message(
        da: "Afsnit ligger i hinanden i mere end \(most) niveauer",
        en: "Sections lie inside each other through more than \(most) levels"),
      mend: Message(da: "Del skabelonen op.", en: "Divide the template."))
  }

  /// Something between the tags of a layout that is never shown.
  static func textOutsideBlock(at place: Place) -> Finding {
    finding(
      .textOutsideBlock, .warning, at: place,
      Message(
        da: "Indhold uden for blokke i et layout vises ikke",
        en: "Content outside blocks in a layout is not shown"),
      mend: Message(
        da: "Sæt det i en blok: {{$navn}}…{{/navn}}.",
        en: "Put it into a block: {{$name}}…{{/name}}."))
  }

  /// A block that is filled twice in one use of a layout.
  static func blockFilledTwice(_ name: String, at place: Place, first: Place) -> Finding {
    finding(
      .blockFilledTwice, at: place,
      Message(da: "»\(name)« udfyldes to gange", en: "“\(name)” is filled twice"),
      mend: Message(da: "Behold den ene.", en: "Keep one of them."),
      related: [Finding.Related(first, Message(da: "Den første", en: "The first one"))])
  }
}
