package import Diagnostics
package import Governance

/// Something that a report lacks: what it is, and where it is to be written.
///
/// Who writes it follows from the section that it belongs to; see ``ReportDesk``.
package struct ReportGap: Hashable, Sendable {
  /// What lacks, as a sentence without full stop: `Referatet af mødet 4. marts 2025 er ikke oplyst`.
  package let words: Message
  /// The entity whose file is to say it; nil when nothing in the register does.
  package let entity: EntityID?
  /// The key of the file that is to say it; nil for a text or a file that is not there.
  package let key: String?
  /// The section that it belongs to, by its heading; nil for the one that it was found in.
  package let section: String?

  /// Makes a gap.
  package init(
    _ words: Message, in entity: EntityID?, key: String? = nil, section: String? = nil
  ) {
    self.words = words
    self.entity = entity
    self.key = key
    self.section = section
  }
}
