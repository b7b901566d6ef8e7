import Calendar
import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The decisions of a report: matters that were treated since the report before, and what the
/// meetings of the year decided.
package struct DecisionsOfYear: Sendable {
  /// The matters, in the order in which they were last treated; those without a day last.
  package let matters: [DecidedMatter]
  /// What was decided at the meetings of the year with a stated outcome, in the order of their days.
  package let atMeetings: [MeetingOutcome]
  /// What is not said of the matters.
  package let gaps: [ReportGap]

  /// Looks up the decisions known by the report's day.
  package init(_ year: ReportYear, _ book: MeetingBook) {
    let reach = year.reach
    let bodies = reach.all(.forum).map(\.id)
    matters = Self.lookedAt(reach, in: year).compactMap { DecidedMatter($0, in: year) }
      .sorted { left, right in
        let (a, b) = (left.lastDay ?? .last, right.lastDay ?? .last)
        return a != b ? a < b : left.decision.id < right.decision.id
      }
    atMeetings = bodies.flatMap { book.meetings(of: $0) }
      .filter { meeting in
        meeting.status == .held && year.happened(meeting.date)
      }.sorted(by: MeetingRecord.isInOrder).flatMap(MeetingOutcome.all)
    gaps = matters.flatMap { Self.gaps(of: $0, in: year) }
  }

  /// The matters that were treated in the year itself.
  package var ofYear: [DecidedMatter] { matters.filter(\.isOfYear) }

  /// The matters that a report looks at: all of them, or those that its body treated and those that
  /// founded something of what it looks at.
  private static func lookedAt(_ reach: ReportReach, in year: ReportYear) -> [Entity] {
    guard year.scope != .everything else { return reach.all(.decision) }
    let (register, entities) = (year.register, reach.entities)
    let treated = register.all(
      .decision, mentioning: entities.map(\.id), under: Decision.treatment.key
    ).filter { decision in
      decision.record.all(Decision.treatment).flatMap { $0 }
        .contains { $0.first(Decision.organ)?.target.map(reach.contains) ?? false }
    }
    var ids = Set(treated.map(\.id))
    for fact in entities.flatMap({ entity in DecidedMatter.foundingKeys.map { entity.record[$0] } })
    {
      fact?.forEachReference { if register.kind(of: $0) == .decision { ids.insert($0) } }
    }
    return ids.sorted().compactMap { register[$0] }
  }

  private static func gaps(of matter: DecidedMatter, in year: ReportYear) -> [ReportGap] {
    let decision = matter.decision
    var gaps = matter.steps.filter { step in
      !step.isDecided && step.first(Key.date).map(year.isNew) ?? (matter.lastDay == nil)
    }
    .map { step -> ReportGap in
      let organ = step.first(Decision.organ)?.target.flatMap { year.register[$0]?.name }
      let words = Message { language in
        let day = step.first(Key.date).map { " \($0.printed(in: language))" } ?? ""
        let name = decision.name
        return language == .danish
          ? "Udfaldet af »\(name)«\(organ.map { " i \($0)" } ?? "")\(day) er ikke oplyst"
          : "The outcome of “\(name)”\(organ.map { " in \($0)" } ?? "")\(day) is not stated"
      }
      return ReportGap(words, in: decision.id, key: Decision.treatment.key)
    }
    if matter.sources.isEmpty {
      gaps.append(
        ReportGap(
          Message(
            da: "Kilden til »\(decision.name)« er ikke oplyst",
            en: "The source of “\(decision.name)” is not stated"),
          in: decision.id, key: Key.sources.key))
    }
    return gaps
  }
}

extension Record {
  /// Whether a step of a matter has an outcome.
  fileprivate var isDecided: Bool {
    // What still awaits an outcome has none.
    first(Step.outcome).map { $0 != Outcome.awaitingWord } ?? false
  }
}
