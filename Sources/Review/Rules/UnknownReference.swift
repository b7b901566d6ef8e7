import Content
import Diagnostics
import Governance

/// A reference leads to an entity of a kind that fits.
struct UnknownReference: ReviewRule {
  static let description = RuleDescription(
    "ukendt-henvisning", .error,
    summary: Message(
      da: "Et id, der henvises til, skal findes og være af den rigtige slags",
      en: "An id that is referred to must exist and be of the right kind"),
    explanation: Message(
      da: """
        Id'et er filens eller mappens navn, eller `id` på en enhed eller post. Skriv det, som det \
        står dér.
        """,
      en: """
        The id is the file's or folder's name, or the `id` of a unit or office. Write it as it \
        stands there.
        """),
    wrong: "sekretariat: center-for-byudvikling",
    right: "sekretariat: center-for-bydesign")

  /// The most ids for which a spelling is looked for: where very much is misspelt, the first of it
  /// shows why, and looking for all of it would take the square of the time.
  private static let mostSpellings = 100

  private static let create = Message(
    da: "Opret filen, eller ret id'et.", en: "Create the file, or correct the id.")

  func review(_ context: inout ReviewContext) {
    let entities = context.register.entities
    // Only a spelling needs all ids, and most sites have nothing misspelt.
    lazy var known = entities.map(\.id.rawValue)
    var spellings: [EntityID: Message?] = [:]
    for suspect in context.suspects {
      let (target, kinds) = (suspect.target, suspect.kinds)
      if let kind = suspect.kind {
        guard !kinds.contains(kind) else { continue }
        let wanted = kinds.map(\.noun)
        let danish = Self.list(wanted.map(\.danish), "eller")
        let english = Self.list(wanted.map(\.english), "or")
        context.report(
          Self.self, in: suspect.entity, at: suspect.path, named: target.rawValue,
          Message(
            da: "»\(target)« er \(kind.noun.danish), men her skal stå \(danish)",
            en: "“\(target)” is of kind \(kind.noun.english), but \(english) must stand here"))
      } else if !context.isBroken(target) {
        if spellings[target] == nil, spellings.count < Self.mostSpellings {
          spellings[target] = .some(Spelling.suggestion(for: target.rawValue, in: known))
        }
        context.report(
          Self.self, in: suspect.entity, at: suspect.path, named: target.rawValue,
          Message(da: "»\(target)« findes ikke", en: "“\(target)” does not exist"),
          mend: spellings[target].flatMap { $0 } ?? Self.create)
      }
    }
  }

  private static func list(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    if words.count > 6 { return words.prefix(5).joined(separator: ", ") + " …" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}
