import CivilTime
import Governance
import Phrases

/// Finds what happened to single things between the report before and this one.
struct ChangeFinder {
  private let year: ReportYear
  private var register: Register { year.register }

  init(_ year: ReportYear) { self.year = year }

  /// What happened to a thing, in the order of time; what has no date comes last.
  func events(of entity: Entity) -> [OrganisationEvent] {
    let events = lives(of: entity) + takenOver(by: entity) + rules(of: entity)
    return events.inOrder { $0.date?.first ?? .last }
  }

  /// How it began and ended.
  private func lives(of entity: Entity) -> [OrganisationEvent] {
    let (was, stands) = (year.before.standing(of: entity.id), year.now.standing(of: entity.id))
    guard was != stands else { return followed(entity) }
    let life = register.life(of: entity.id)
    let sources = Self.sources(of: entity, under: Key.validity.key)
    var events: [OrganisationEvent] = []
    if was == .ahead || was == .unheardOf, stands != .ahead, stands != .unheardOf {
      let isBegun = life?.start != nil
      events.append(
        OrganisationEvent(
          isBegun ? .began : .heardOf, on: isBegun ? life?.start : life?.knownFrom,
          sources: sources))
    }
    if was == .uncertain, stands == .inForce {
      events.append(
        OrganisationEvent(.heardOfAgain, on: life?.knownFrom ?? life?.start, sources: sources))
    }
    // What is heard of for the first time on a day is not known to be there on the next.
    if stands == .uncertain, was == .inForce || events.contains(where: { $0.sort == .began }) {
      events.append(
        OrganisationEvent(.becameUncertain, on: life?.lastKnown ?? life?.knownTo, sources: sources))
    }
    if stands == .ceased {
      let after = followed(entity)
      events += after
      if !after.contains(where: \.endsIt) {
        events.append(
          OrganisationEvent(
            .ended, on: life?.end?.date,
            remarks: [entity.record.first(Forum.ending)].compactMap { $0 }, sources: sources))
      }
    }
    return events
  }

  /// The bodies that followed it.
  private func followed(_ entity: Entity) -> [OrganisationEvent] {
    register.endings(of: entity.id).filter { year.isNew($0.date) }.map { event in
      OrganisationEvent(
        .followed(by: event.successor, event.manner), on: event.date,
        remarks: Self.remarks(on: event), sources: event.sources)
    }
  }

  /// The bodies that it followed.
  private func takenOver(by entity: Entity) -> [OrganisationEvent] {
    register.beginnings(of: entity.id).filter { year.isNew($0.date) }.map { event in
      OrganisationEvent(
        .tookOver(from: event.predecessor, event.manner), on: event.date,
        remarks: Self.remarks(on: event), sources: event.sources)
    }
  }

  /// The rules that began and ended; those of a body that is gone ended with it.
  private func rules(of entity: Entity) -> [OrganisationEvent] {
    let documents = register.owned(by: entity.id).filter { Kind.ruleDocuments.contains($0.kind) }
    let isGone = year.now.standing(of: entity.id) == .ceased
    let replaced = documents.filter { year.now.standing(of: $0.id) == .inForce }
      .compactMap { $0.record.first(RuleDocument.replaces)?.target }
    return documents.compactMap { document in
      let (was, stands) = (
        year.before.standing(of: document.id), year.now.standing(of: document.id)
      )
      let life = register.life(of: document.id)
      let sources = Self.sources(of: document, under: Key.validity.key)
      if was != .inForce, stands == .inForce {
        return OrganisationEvent(
          .rulesBegan(document.id), on: life?.start ?? life?.knownFrom, sources: sources)
      }
      if was == .inForce, stands == .ceased, !isGone, !replaced.contains(document.id) {
        return OrganisationEvent(.rulesEnded(document.id), on: life?.end?.date, sources: sources)
      }
      return nil
    }
  }

  private static func remarks(on event: Succession) -> [String] {
    [event.what, event.reservation].compactMap { $0 }
  }

  /// Where a value of an entity stands; the documents of the whole where it has no place of its own.
  private static func sources(of entity: Entity, under key: String) -> [SourceReference] {
    let own = entity.record[key]?.versions.flatMap(\.sources) ?? []
    guard own.isEmpty else { return own }
    return entity.record.documents
  }
}

extension OrganisationEvent {
  /// Whether the body that it happened to ended by it.
  fileprivate var endsIt: Bool {
    if case .followed(_, let manner) = sort { manner.endsPredecessor } else { false }
  }
}
