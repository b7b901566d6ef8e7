import CivilTime

/// Texts of content files with what every file of their kind must have.
enum Texts {
  /// A file with front matter and the source `notat`.
  static func file(_ keys: String, _ body: String = "") -> String {
    "---\n\(keys)\nkilder:\n  - notat\n---\n\n\(body)\n"
  }

  /// A body.
  static func forum(_ keys: String, _ body: String = "") -> String {
    file("navn: Forum\nart: bestyrelse\n\(keys)", body)
  }

  /// A kommissorium, by default with its six sections.
  static func kommissorium(_ keys: String = "gælder: fra 2010", _ body: String = sections)
    -> String
  {
    file("titel: Kommissorium\nforløb:\n  - trin: udkast\n\(keys)", body)
  }

  /// A basis, whose sections are free.
  static func basis(_ keys: String) -> String {
    file("titel: Grundlag\nforløb:\n  - trin: beskrevet\n\(keys)")
  }

  /// A meeting of the body `a` that was held in 2010.
  static func meeting(_ keys: String, _ body: String, status: String = "holdt") -> String {
    file("forum: a\ndato: 2010\nstatus: \(status)\n\(keys)", body)
  }

  /// A day after all meetings of the tests, for rules that judge what was held.
  static let afterwards = Day(year: 2022, month: 12, day: 31) ?? .last

  /// A person.
  static func person(_ keys: String = "navn: Bo") -> String { "---\n\(keys)\n---\n" }

  /// The six sections of a kommissorium, each with a sentence.
  static let sections = [
    "Formål", "Medlemmer", "Formalia", "Opgaver", "Kompetence", "Ikrafttræden",
  ].map { "## \($0)\n\nTekst." }.joined(separator: "\n\n")
}
