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
  package func assignment(for heading: SectionHeading) -> Assignment? {
    assignments.map { SectionHeading(naming: $0.section) }.place(of: heading)
      .map { assignments[$0] }
  }

  /// Who writes a section: whom the table names, or else who prepares the report.
  package func writers(of heading: SectionHeading) -> [EntityID] {
    assignment(for: heading)?.responsible ?? authors
  }
}
