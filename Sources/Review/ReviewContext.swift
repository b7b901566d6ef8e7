package import CivilTime
import Conformity
package import Content
import Diagnostics
package import Governance
import Parallel

/// What a rule looks at, and where it reports.
package struct ReviewContext: Sendable {
  /// What was loaded.
  package let content: LoadedContent
  /// The day of the build; only rules that say so depend on it.
  package let day: Day
  /// The ids of what is made up to show something, itself or through what it belongs to.
  let examples: Set<EntityID>
  /// What the rules have reported so far.
  var reported: [ReviewFinding] = []

  /// The references that lead nowhere, to the wrong kind or to an example.
  let suspects: [SuspectReference]
  /// The places in the register's entities of those in which something is said in several versions.
  let withVersions: [Int]

  /// What is recorded of meetings and certainly breaks a rule of their bodies.
  let breaches: [Judgement]

  /// All meetings, each read once for all rules.
  package let meetings: MeetingBook

  /// All duties with what is recorded of them, whatever the day.
  let duties: [DutyReading]

  private let positions: [Kind: [Int]]

  /// Makes a context.
  ///
  /// - Complexity: O(entities).
  package init(_ content: LoadedContent, on day: Day) {
    self.content = content
    self.day = day
    let register = content.register
    var positions: [Kind: [Int]] = [:]
    var examples: Set<EntityID> = []
    for (position, entity) in register.entities.enumerated() {
      positions[entity.kind, default: []].append(position)
      if entity.record.first(Key.isExample) == true { examples.insert(entity.id) }
    }
    if !examples.isEmpty {
      examples.formUnion(register.entities.lazy.map(\.id).filter(register.isExample))
    }
    self.positions = positions
    self.examples = examples
    let glances = register.entities.concurrentMap { [examples] entity in
      Glance(at: entity, in: register, examples: examples)
    }
    suspects = glances.flatMap(\.suspects)
    meetings = MeetingBook(register)
    withVersions = glances.indices.filter { glances[$0].hasSeveralVersions }
    breaches = Self.breaches(in: register, examples: examples)
    let hasDuties = register.entities.contains { $0.record[RuleDocument.duties] != nil }
    duties = hasDuties ? DutyJudge(register).readings(asOf: .last) : []
  }

  /// The register under review.
  package var register: Register { content.register }

  /// Where its values stand.
  package var origins: Origins { content.origins }

  /// The entities of some kinds, in the order of kinds and ids; those of one kind are at hand.
  func all(_ kinds: Kind...) -> [Entity] { all(kinds) }

  /// The entities of some kinds, in the order of kinds and ids.
  func all(_ kinds: [Kind]) -> [Entity] {
    kinds.flatMap { positions[$0] ?? [] }.map { content.register.entities[$0] }
  }

  /// A meeting as a whole.
  func record(of meeting: Entity) -> MeetingRecord {
    meetings[meeting.id] ?? MeetingRecord(meeting)
  }

  /// Whether an id belongs to a file that could not be read, so that nothing is found about it.
  package func isBroken(_ id: EntityID) -> Bool { content.broken.contains(id) }
}

/// A finding of a rule with what `kendte afvigelser` can name.
struct ReviewFinding: Sendable {
  var finding: Finding
  var entity: EntityID
  var name: String?
}
