package import CivilTime
import Parallel
package import Phrases

/// A directed relation between two entities, written or derived.
///
/// A class because lists of them are filtered and sorted for every page; it never changes.
package final class Relation: Hashable, Sendable {
  /// Who does it.
  package let subject: EntityID
  /// What it does.
  package let verb: RelationVerb
  /// Whom it does it to; nil when that is not in this edition.
  package let object: EntityID?
  /// What it is about.
  package let what: String?
  /// When it holds.
  package let validity: Validity?
  /// The document it follows from when it was derived.
  package let document: EntityID?
  /// Where it stands.
  package let sources: [SourceReference]
  /// A proviso, such as `som udgangspunkt`.
  package let proviso: String?

  init(
    subject: EntityID, verb: RelationVerb, object: EntityID?, what: String?, validity: Validity?,
    document: EntityID?, sources: [SourceReference], proviso: String?
  ) {
    self.subject = subject
    self.verb = verb
    self.object = object
    self.what = what
    self.validity = validity
    self.document = document
    self.sources = sources
    self.proviso = proviso
  }

  /// Whether two relations say the same.
  package static func == (left: Relation, right: Relation) -> Bool {
    left.subject == right.subject && left.verb == right.verb && left.object == right.object
      && left.what == right.what && left.validity == right.validity
      && left.document == right.document && left.sources == right.sources
      && left.proviso == right.proviso
  }

  /// Hashes who does what to whom.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(subject)
    hasher.combine(verb)
    hasher.combine(object)
  }
}

extension Register {
  /// All relations: those that content writes, and those that follow from rule documents (who
  /// serves, chairs, appoints to and is represented in a body).
  ///
  /// Ordered by subject, verb, object.
  package func relations() -> [Relation] {
    let relations = entities.concurrentMap { entity in
      var result: [Relation] = []
      for record in entity.record.all(Forum.relations).flatMap({ $0 }) {
        result += self.written(record, by: entity.id)
      }
      if Kind.ruleDocuments.contains(entity.kind), let body = entity.owner {
        result += self.derived(from: entity, for: body)
      }
      return result
    }
    return relations.joined().sorted { left, right in
      if left.subject != right.subject { return left.subject < right.subject }
      if left.verb != right.verb { return left.verb.rawValue < right.verb.rawValue }
      return (left.object?.rawValue ?? "", left.document?.rawValue ?? "")
        < (right.object?.rawValue ?? "", right.document?.rawValue ?? "")
    }
  }

  private func written(_ record: Record, by subject: EntityID) -> [Relation] {
    RelationVerb.written.filter { record.has($0.rawValue) }.flatMap { verb in
      record.all(verb.field).flatMap { $0 }.map { object in
        Relation(
          subject: subject, verb: verb, object: object.target,
          what: record.first(Key.what), validity: record.first(Key.validity),
          document: nil, sources: record.all(Key.source).flatMap { $0 },
          proviso: object.qualifier)
      }
    }
  }

  private func derived(from document: Entity, for body: EntityID) -> [Relation] {
    var result: [Relation] = []
    func add(
      _ subject: EntityID?, _ verb: RelationVerb, _ sources: [SourceReference],
      proviso: String? = nil, what: String? = nil
    ) {
      guard let subject else { return }
      result.append(
        Relation(
          subject: subject, verb: verb, object: body, what: what, validity: life(of: document.id),
          document: document.id, sources: sources, proviso: proviso))
    }
    for (field, verb) in [
      (RuleDocument.secretariat, RelationVerb.serves), (RuleDocument.chair, .chairs),
      (RuleDocument.viceChair, .viceChairs),
    ] {
      let sources = document.record[field]?.versions.flatMap(\.sources) ?? []
      for reference in document.record.all(field).flatMap({ $0 }) {
        add(reference.target, verb, sources, proviso: reference.qualifier)
      }
    }
    let sources = document.record[RuleDocument.composition]?.versions.flatMap(\.sources) ?? []
    for seat in document.record.all(RuleDocument.composition).flatMap({ $0 }) {
      for reference in seat.all(Seat.appointedBy).flatMap({ $0 }) {
        add(reference.target, .appoints, sources)
      }
      if let through = seat.first(Seat.through)?.target { add(through, .represents, sources) }
    }
    for record in document.record.all(RuleDocument.informed).flatMap({ $0 }) {
      for reference in record.all(Key.who).flatMap({ $0 }) {
        result.append(
          Relation(
            subject: body, verb: .informs, object: reference.target,
            what: record.first(RuleDocument.subject),
            validity: life(of: document.id), document: document.id,
            sources: record.all(Key.source).flatMap { $0 }, proviso: nil))
      }
    }
    return result
  }
}
