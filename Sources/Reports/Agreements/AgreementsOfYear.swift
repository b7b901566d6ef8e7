import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The agreements of a report by what the year meant to them, and what is not said of them.
package struct AgreementsOfYear: Sendable {
  /// What the year meant to an agreement.
  package enum Group: Hashable, Sendable, CaseIterable {
    /// It holds, and no end is near.
    case inForce
    /// It ran out in the year, at the latest on the report's day.
    case endsThisYear
    /// It runs out in the year after.
    case endsNextYear
    /// It is planned or begins later.
    case ahead
    /// It was heard of at another time; whether it holds is not stated.
    case uncertain
    /// It ran out in an earlier year, and no other took its place.
    case lapsed
  }

  /// The agreements of each group that has any, in the order of the groups and of the ids.
  package let groups: [(group: Group, readings: [AgreementReading])]
  /// What is not said.
  package let gaps: [ReportGap]

  /// Whether one of them holds on the report's day.
  package var hasAnyInForce: Bool {
    groups.contains { $0.readings.contains { $0.standing == .inForce } }
  }

  /// Reads the agreements as of the report's day; one that nobody had heard of is left out.
  package init(_ year: ReportYear) {
    let known = year.reach.all(.agreement).filter(year.isHeardOf)
    let readings = known.compactMap { year.agreements[$0.id] }.map { reading in
      reading.followed(
        byOnly: reading.successors.compactMap { year.register[$0] }.filter(year.isHeardOf))
    }
    groups = Group.allCases.compactMap { group in
      let own = readings.filter { Self.group(of: $0, in: year) == group }
      return own.isEmpty ? nil : (group, own)
    }
    gaps =
      groups.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Ingen aftale er oplyst for \(year.year)",
            en: "No agreement is stated for \(year.year)"), in: nil)
      ] : groups.flatMap { group, readings in readings.flatMap { Self.gaps(of: $0, group, year) } }
  }

  private static func group(of reading: AgreementReading, in year: ReportYear) -> Group? {
    let end = reading.lastDay?.year
    switch reading.standing {
    case .lapsed where end == year.year: return .endsThisYear
    case .lapsed: return reading.isFollowed ? nil : .lapsed
    case .inForce:
      // What ends with the report's own day has run out; what ends after it still holds.
      if let last = reading.lastDay, last <= year.day, end == year.year { return .endsThisYear }
      return end == year.year + 1 ? .endsNextYear : .inForce
    case .ahead, .planned: return .ahead
    case .uncertain: return .uncertain
    }
  }

  private static func gaps(
    of reading: AgreementReading, _ group: Group, _ year: ReportYear
  ) -> [ReportGap] {
    let agreement = reading.agreement
    let (name, named) = ("»\(agreement.name)«", "“\(agreement.name)”")
    var gaps: [ReportGap] = []
    func add(_ danish: String, _ english: String, in id: EntityID, _ key: String?) {
      gaps.append(ReportGap(Message(da: danish, en: english), in: id, key: key))
    }
    // One that is planned is an answer: the report shows it as that.
    if reading.successors.isEmpty, group == .endsThisYear || group == .lapsed {
      let end = reading.lastDay.map { ImpreciseDate($0) }
      let danish = "\(name) udløb" + (end.map { " \($0.printed(in: .danish))" } ?? "")
      let english = "\(named) ran out" + (end.map { " on \($0.printed(in: .english))" } ?? "")
      add(
        "\(danish), og der er ikke oplyst nogen afløser",
        "\(english), and no successor is stated", in: agreement.id, nil)
    }
    if group == .uncertain {
      let day = ImpreciseDate(year.day)
      add(
        "Om \(name) stadig gælder \(day.printed(in: .danish)), er ikke oplyst",
        "Whether \(named) still holds on \(day.printed(in: .english)) is not stated",
        in: agreement.id, Key.validity.key)
    } else if year.register.life(of: agreement.id)?.isNotStated ?? true {
      add(
        "Perioden for \(name) er ikke oplyst", "The period of \(named) is not stated",
        in: agreement.id, Key.validity.key)
    }
    if agreement.record.all(Agreement.parties).isEmpty {
      add(
        "Parterne i \(name) er ikke oplyst", "The parties to \(named) are not stated",
        in: agreement.id, Agreement.parties.key)
    }
    return gaps
  }
}
