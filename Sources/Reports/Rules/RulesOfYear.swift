import Calendar
import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The rule documents of a report: those that are new, those in force, those under way.
package struct RulesOfYear: Sendable {
  /// A rule document as it stands on the report's day.
  package struct Document: Sendable {
    /// The document.
    package let entity: Entity
    /// The last step that was taken by the day; nil where none is known.
    package let lastStep: Record?
    /// The step by which it was adopted by the day; nil where that is not stated.
    package let adoption: Record?
  }

  /// Those that were adopted or came into force since the report before.
  package let new: [Document]
  /// Those in force on the day, in the order of their bodies.
  package let inForce: [Document]
  /// Those that were written since the report before and are not adopted.
  package let underWay: [Document]
  /// The bodies in force that have none in force.
  package let without: [EntityID]
  /// How many were adopted in the year.
  package let adoptedInYear: Int
  /// What is not said of them.
  package let gaps: [ReportGap]

  /// Reads the documents as of the report's day.
  package init(_ year: ReportYear) {
    let reach = year.reach
    let all = reach.all(.kommissorium, .basis, .procedure).map { Document($0, by: year.day) }
    func stands(_ document: Document, _ situation: Situation) -> Bool {
      situation.state(of: document.entity.id) == .inForce
    }
    let inForce = all.filter { stands($0, year.now) }
    let new = all.filter { document in
      year.isNew(document.adoption?.first(Key.date))
        || stands(document, year.now) && !stands(document, year.before)
    }
    let newIDs = Set(new.map(\.entity.id))
    underWay = all.filter { document in
      document.adoption == nil && !stands(document, year.now)
        && !newIDs.contains(document.entity.id)
        && year.isNew(document.lastStep?.first(Key.date))
    }
    without = reach.all(.forum).map(\.id).filter { body in
      year.now.state(of: body) == .inForce
        && !year.now.ruleDocuments(of: body).contains { year.now.state(of: $0.id) == .inForce }
    }
    adoptedInYear =
      all.filter { year.happened($0.adoption?.first(Key.date)) }.count
    gaps =
      inForce.filter { $0.adoption == nil && $0.isToBeAdopted }.map { Self.unadopted($0.entity) }
      + without.compactMap { Self.missing(for: $0, in: year) }
    (self.new, self.inForce) = (new, inForce)
  }

  private static func unadopted(_ document: Entity) -> ReportGap {
    ReportGap(
      Message(
        da: "Om »\(document.name)« er vedtaget, er ikke oplyst",
        en: "Whether “\(document.name)” is adopted is not stated"),
      in: document.id, key: RuleDocument.steps.key)
  }

  private static func missing(for id: EntityID, in year: ReportYear) -> ReportGap? {
    guard let body = year.register[id] else { return nil }
    let words = Message { language in
      let day = ImpreciseDate(year.day).printed(in: language)
      return language == .danish
        ? "Hvilke regler der gælder for \(body.name) pr. \(day), er ikke oplyst"
        : "Which rules hold for \(body.name) as of \(day) is not stated"
    }
    return ReportGap(words, in: id)
  }
}

extension RulesOfYear.Document {
  /// Whether somebody is to adopt it: a basis that is only described need not be.
  fileprivate var isToBeAdopted: Bool {
    entity.kind != .basis
      || entity.record.all(RuleDocument.steps).flatMap { $0 }.contains { step in
        step.first(Step.name).map(Self.adopting.contains) ?? false
      }
  }

  /// The words of the steps by which a document is adopted.
  private static let adopting: Set<String> = [
    "vedtaget", "godkendt", "i kraft", "kommissorium og forretningsorden godkendt",
  ]

  fileprivate init(_ document: Entity, by day: Day) {
    let steps = document.record.all(RuleDocument.steps).flatMap { $0 }.filter { step in
      step.first(Key.date).map { $0.first <= day } ?? Self.isTaken(step)
    }
    entity = document
    lastStep = steps.last
    adoption =
      steps.first { step in
        Self.isTaken(step) && step.first(Step.name).map(Self.adopting.contains) ?? false
          && step.first(Step.name) != "i kraft"
      } ?? steps.first { $0.first(Step.name) == "i kraft" && Self.isTaken($0) }
  }

  /// Whether a step is known to have been taken; one of which the outcome is not stated is not.
  private static func isTaken(_ step: Record) -> Bool {
    if let outcome = step[Step.outcome], outcome.versions.allSatisfy({ $0.value == .notStated }) {
      return false
    }
    return !(step.all(Step.outcome).last.map(Outcome.notTaken.contains) ?? false)
  }
}
