package import CivilTime
package import Content
import Diagnostics
package import Governance

/// What a rule looks at, and where it reports.
package struct ReviewContext: Sendable {
  /// What was loaded.
  package let content: LoadedContent
  /// The day of the build; only rules that say so depend on it.
  package let day: Day
  /// What the rules have reported so far.
  var reported: [ReviewFinding] = []
  /// The references in each entity, beside the register's entities; looked up once for all rules.
  lazy var references: [[ReferenceUse]] = content.register.entities.map { $0.references() }
  /// The ids of what is made up to show something, itself or through what it belongs to.
  lazy var examples: Set<EntityID> = Set(
    content.register.entities.map(\.id).filter(content.register.isExample))

  /// Makes a context.
  package init(_ content: LoadedContent, on day: Day) {
    self.content = content
    self.day = day
  }

  /// The register under review.
  package var register: Register { content.register }

  /// Where its values stand.
  package var origins: Origins { content.origins }

  /// Whether an id belongs to a file that could not be read, so that nothing is found about it.
  package func isBroken(_ id: EntityID) -> Bool { content.broken.contains(id) }
}

/// A finding of a rule with what `kendte afvigelser` can name.
struct ReviewFinding: Sendable {
  var finding: Finding
  var entity: EntityID
  var name: String?
}
