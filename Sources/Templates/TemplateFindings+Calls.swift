import Diagnostics

extension TemplateFindings {
  /// A call of a template that is not there.
  static func unknownTemplate(_ name: String, at place: Place, in names: [String]) -> Finding {
    finding(
      .unknownTemplate, at: place,
      Message(
        da: "»\(name)« er ikke en skabelon, der findes",
        en: "“\(name)” is not a template that exists"),
      mend: Spelling.suggestion(for: name, in: names))
  }

  /// A template's name that two files have.
  static func templateNamedTwice(_ name: String, at place: Place, first: Place) -> Finding {
    finding(
      .templateNamedTwice, at: place,
      Message(
        da: "»\(name)« er navnet på to skabeloner", en: "“\(name)” is the name of two templates"),
      related: [Finding.Related(first, Message(da: "Den første", en: "The first one"))])
  }

  /// A block that the layout does not have.
  static func unknownBlock(
    _ name: String, layout: String, at place: Place, in names: [String]
  ) -> Finding {
    finding(
      .unknownBlock, at: place,
      Message(
        da: "»\(name)« er ikke en blok i »\(layout)«",
        en: "“\(name)” is not a block in “\(layout)”"),
      mend: Spelling.suggestion(for: name, in: names) ?? list(names))
  }

  /// Templates that call each other in a circle without a condition.
  static func circle(_ name: String, at place: Place) -> Finding {
    finding(
      .circle, at: place,
      Message(
        da: "»\(name)« kalder sig selv uden ende", en: "“\(name)” calls itself without end"),
      mend: Message(
        da: "Sæt kaldet i et afsnit, der en gang bliver tomt.",
        en: "Put the call into a section that becomes empty at some time."))
  }

  /// Templates that unfold into more parts than are allowed.
  static func tooManyParts(_ name: String, at place: Place) -> Finding {
    finding(
      .tooManyParts, at: place,
      Message(
        da: "»\(name)« folder sig ud i mere end \(Compiler.mostUnits) dele",
        en: "“\(name)” unfolds into more than \(Compiler.mostUnits) parts"),
      mend: Message(
        da: "Lad færre skabeloner kalde hinanden.", en: "Let fewer templates call each other."))
  }

  /// A call that went too deep while a page was rendered.
  static func calledTooDeep(_ name: String, at place: Place) -> Finding {
    let most = Renderer.deepest
    return finding(
      .calledTooDeep, at: place,
      Message(
        da: "»\(name)« kaldes i mere end \(most) niveauer",
        en: "“\(name)” is called through more than \(most) levels"),
      mend: Message(
        da: "Se efter, om skabelonen eller indholdet går i ring.",
        en: "See whether the template or the content goes in a circle."))
  }

  /// The names that can be used, as a sentence; nil when there are none.
  static func list(_ names: [String]) -> Message? {
    guard !names.isEmpty else { return nil }
    let most = 12
    let shown = Set(names).sorted().prefix(most).joined(separator: ", ")
    let more = Set(names).count > most ? " …" : ""
    return Message(da: "Her findes: \(shown)\(more)", en: "Here exist: \(shown)\(more)")
  }
}
