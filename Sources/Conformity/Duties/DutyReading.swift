package import Governance
import Phrases

/// A duty of a document with all that is known of whether it was met.
package struct DutyReading: Hashable, Sendable {
  /// The document, agreement, decision or rule that gives it.
  package let document: EntityID
  /// Its place among the duties there.
  package let place: Int
  /// What is said of it.
  package let record: Record
  /// The times that it is or was to be met, in order; at least one.
  package let occasions: [DutyOccasion]

  /// The duty with some of its times alone.
  package func keeping(_ occasions: [DutyOccasion]) -> DutyReading {
    DutyReading(document: document, place: place, record: record, occasions: occasions)
  }

  /// What meetings call it by.
  package var id: String { record.first(Duty.id) ?? "" }
  /// The duty in words.
  package var words: String { record.first(Duty.text) ?? "" }
  /// Whether something must be published.
  package var isPublication: Bool { record[Duty.channel] != nil }

  /// The number of occasions in a state.
  package func count(_ state: DutyOccasion.State) -> Int {
    occasions.reduce(0) { $1.state == state ? $0 + 1 : $0 }
  }
}
