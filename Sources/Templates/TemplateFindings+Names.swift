import Diagnostics

extension TemplateFindings {
  /// A name that no view model entered here declares.
  static func unknownName(
    _ name: String, at place: Place, visible: [String], innermost: [String]
  ) -> Finding {
    finding(
      .unknownName, at: place,
      Message(
        da: "»\(name)« er ikke et navn, der kan bruges her",
        en: "“\(name)” is not a name that can be used here"),
      mend: Spelling.suggestion(for: name, in: visible) ?? list(innermost))
  }

  /// A name that a view model declares in vain.
  static func badDeclaration(_ name: String, at place: Place) -> Finding {
    finding(
      .badDeclaration, at: place,
      Message(
        da: "»\(name)« er erklæret to gange eller kan ikke skrives i en skabelon",
        en: "“\(name)” is declared twice or cannot be written in a template"))
  }

  /// A name used as something that it is not.
  static func wrongUse(_ name: String, of kind: NameKind, at place: Place) -> Finding {
    finding(
      .wrongUse, at: place,
      Message(
        da: "»\(name)« er \(kind.noun.danish) og kan ikke bruges sådan",
        en: "“\(name)” is \(kind.noun.english) and cannot be used like this"),
      mend: kind.usage(of: name))
  }

  /// `{{.}}` where no text has been entered, or a section over it.
  static func wrongDot(at place: Place) -> Finding {
    finding(
      .wrongUse, at: place,
      Message(
        da: "».« kan kun skrives ud, og kun inde i et afsnit over en tekst",
        en: "“.” can only be written out, and only inside a section over a text"),
      mend: Message(da: "Skriv et navn.", en: "Write a name."))
  }

  /// A string used as something else than text.
  static func wrongString(_ name: String, at place: Place) -> Finding {
    finding(
      .wrongUse, at: place,
      Message(
        da: "»\(name)« er en fast tekst og kan ikke være et afsnit",
        en: "“\(name)” is a fixed text and cannot be a section"),
      mend: Message(da: "Skriv {{\(name)}}.", en: "Write {{\(name)}}."))
  }

  /// Finished HTML between two braces.
  static func markupNeedsThree(_ name: String, at place: Place) -> Finding {
    finding(
      .markupNeedsThree, at: place,
      Message(
        da: "»\(name)« er færdig HTML og skrives med tre klammer",
        en: "“\(name)” is finished HTML and is written with three braces"),
      mend: Message(da: "Skriv {{{\(name)}}}.", en: "Write {{{\(name)}}}."))
  }

  /// Text between three braces.
  static func textNeedsTwo(_ name: String, at place: Place) -> Finding {
    finding(
      .textNeedsTwo, at: place,
      Message(
        da: "»\(name)« er tekst og skrives med to klammer",
        en: "“\(name)” is text and is written with two braces"),
      mend: Message(da: "Skriv {{\(name)}}.", en: "Write {{\(name)}}."))
  }

  /// A string that the table does not have.
  static func unknownString(_ name: String, at place: Place, in names: [String]) -> Finding {
    finding(
      .unknownString, at: place,
      Message(
        da: "»\(name)« er ikke i tabellen over faste tekster",
        en: "“\(name)” is not in the table of fixed texts"),
      mend: Spelling.suggestion(for: name, in: names))
  }
}
