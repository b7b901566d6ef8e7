import CivilTime
package import Governance

/// Who writes which section of a report, and how far they are.
package struct ReportDesk: Sendable {
  /// What one section needs.
  package struct Assignment: Hashable, Sendable {
    /// The section, as the report names it, with or without its number.
    package let section: String
    /// Who writes it.
    package let responsible: [EntityID]
    /// When it is due, as content says it.
    package let deadline: Fact?
    /// How far it is; nil when nothing is said.
    package let status: String?
  }

  /// What content assigns, in its order.
  package let assignments: [Assignment]
  /// Who prepares the report, and so what nobody else is to write.
  package let authors: [EntityID]

  /// Reads a report's table of sections.
  package init(_ report: Entity) {
    assignments = report.record.all(Report.responsibilities).flatMap { $0 }.compactMap { record in
      guard let section = record.first(Report.section) else { return nil }
      return Assignment(
        section: section,
        responsible: record.all(Indicator.responsible).flatMap { $0 }.compactMap(\.target),
        deadline: record[Duty.deadline.key], status: record.first(Key.status))
    }
    authors = report.record.all(Report.author).flatMap { $0 }.compactMap(\.target)
  }

  /// The assignment of a section by the words of its heading; a printed number may be left out.
  package func assignment(for heading: String) -> Assignment? {
    assignments.first { Self.name($0.section) == Self.name(heading) }
  }

  /// Who writes a section: whom the table names, or else who prepares the report.
  package func writers(of heading: String) -> [EntityID] {
    assignment(for: heading)?.responsible ?? authors
  }

  /// A heading without what is printed before it (`4.`, `Bilag A.`), in small letters.
  package static func name(_ heading: String) -> String {
    var words = heading.lowercased().split(separator: " ")[...]
    if words.count > 2, words.first == "bilag" { words = words.dropFirst() }
    if words.count > 1, let first = words.first, isLabel(first) { words = words.dropFirst() }
    return words.joined(separator: " ")
  }

  /// Whether a word is a printed number or the letter of an appendix: `4`, `4.`, `2.1`, `a.`.
  private static func isLabel(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isNumber || $0 == "." }
      || word.count == 2 && word.hasSuffix(".") && word.first?.isLetter == true
  }
}
