import Diagnostics

/// What every agenda of a body begins with, as its rule document says: `fast dagsorden`.
///
/// It is where a new agenda starts, and is not inherited by meetings: an agenda is what was sent.
package struct StandingAgenda: Hashable, Sendable {
  /// How binding the items are.
  package enum Strength: String, Hashable, Sendable, CaseIterable {
    /// They have to be there.
    case must = "skal"
    /// They ought to be there.
    case should = "bør"
    /// They may be there.
    case may = "kan"
    /// They are there unless something else is agreed.
    case byDefault = "som udgangspunkt"
    /// They show what may be there.
    case example = "eksempel"
  }

  /// How binding the items are; nil when the document does not say.
  package let strength: Strength?
  /// The items in their order.
  package let items: [String]
  /// What the document adds; nil when nothing.
  package let note: String?

  /// Reads the value of `fast dagsorden`; nil for a record without items.
  package init?(_ record: Record) {
    let items = record.all(Self.items).flatMap { $0 }
    guard !items.isEmpty else { return nil }
    self.items = items
    strength = record.first(Self.strength).flatMap(Strength.init)
    note = record.first(Key.note)
  }
}

extension StandingAgenda {
  /// How binding it is.
  package static let strength = Field<String>(
    "styrke", .choice(.closed("skal", "bør", "kan", "som udgangspunkt", "eksempel")),
    label: "Strength", da: "Hvor bindende det er", en: "How binding it is", example: "eksempel")
  /// The items.
  package static let items = Field<[String]>(
    "punkter", .list(.text), required: true, label: "Items", da: "Punkterne i rækkefølge",
    en: "The items in order", example: "- Eventuelt")

  /// The keys of a standing agenda.
  static let shape = Key.part(
    Message(da: "fast dagsorden", en: "standing agenda"),
    [strength.declaration, items.declaration])
}

extension Situation {
  /// The standing agenda of a body by the rules in force on the day, with the document that states
  /// it; nil where none is known to hold.
  package func standingAgenda(of body: EntityID) -> (agenda: StandingAgenda, document: EntityID)? {
    guard let answer = rule(RuleDocument.agenda.key, of: body), answer.silence == nil,
      let statement = answer.current
    else { return nil }
    let records = statement.fact.versions.compactMap { version in
      version.value.value.flatMap(Record.init(registerValue:))
    }
    return records.lazy.compactMap(StandingAgenda.init).first.map { ($0, statement.document) }
  }
}
