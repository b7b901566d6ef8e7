import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Reports

/// Who came and who left since the report before, and which seats nobody is named for.
enum MemberChangesBlock {
  /// The block; none in a report on one plan.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    if case .plan = maker.year.scope { return nil }
    let members = MembersOfYear(maker.year)
    let shown = members.bodies.filter { $0.hasNews || !$0.known.isEmpty || !$0.knownBefore.isEmpty }
    guard !shown.isEmpty else {
      let none = Message { language in
        let day = ImpreciseDate(maker.year.day).printed(in: language)
        return language == .danish
          ? "Ingen medlemmer er oplyst pr. \(day)" : "No members are stated as of \(day)"
      }
      return maker.nothing(.noMembers, members.gaps, else: ReportGap(none, in: nil))
    }
    var part = ReportPart()
    part.gaps = members.gaps
    let moves = maker.inPeriod(
      .memberMoves, "\(shown.reduce(0) { $0 + $1.came.count })",
      "\(shown.reduce(0) { $0 + $1.left.count })")
    let state =
      members.known > 0
      ? maker.context.sentence(
        .membersTally, maker.dayWords, "\(members.known)", "\(members.vacant)")
      : maker.context.sentence(.noMembers, "\(maker.year.year)", maker.dayWords)
    let note = shown.count > 1 && members.known > 0 ? [maker.context[.twiceCounted]] : []
    part.say(
      "optælling", maker.printer.phrase(([moves, state] + note).joined(separator: " ")))
    let bodies = shown.sortedInDanish { maker.context.register[$0.body]?.name ?? "" }
    let isOneBody = maker.year.scope != .everything && bodies.count == 1
    part.tables =
      (isOneBody ? [] : [counts(bodies, maker).known(as: "antal")])
      + [changes(bodies, maker), empty(bodies, maker).known(as: "ledige pladser")]
    return part
  }

  /// The known members of each body then and now, with all that lies between: those first heard of
  /// and those who are uncertain where there are any.
  private static func counts(_ bodies: [BodyMembers], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    func number(_ count: Int, _ isThere: Bool) -> Cell {
      count > 0
        ? .number("\(count)") : Cell(isThere ? maker.printer.muted(.notStated) : "\u{2013}")
    }
    let moves: [(head: SiteString, sittings: (BodyMembers) -> [Sitting], isAlways: Bool)] = [
      (.cameCount, \.came, true), (.heardOfCount, \.heardOf, false),
      (.leftCount, \.left, true), (.uncertainCount, \.uncertain, false),
    ]
    let shown = moves.filter { move in
      move.isAlways || bodies.contains { !move.sittings($0).isEmpty }
    }
    return TableView(
      caption: context.sentence(.membersThenAndNow, maker.sinceWords, maker.dayWords),
      columns: [context[.columnBody], maker.sinceWords] + shown.map { context[$0.head] }
        + [maker.dayWords],
      rows: bodies.map { body in
        [
          .head(maker.printer.link(body.body)),
          number(
            body.knownBefore.count, maker.year.before.state(of: body.body) == .inForce),
        ] + shown.map { .number("\($0.sittings(body).count)") }
          + [number(body.known.count, body.isInForce)]
      })
  }

  // MARK: Coming and going

  /// Something that happened to a member.
  private struct Event {
    let what: SiteString
    let sitting: Sitting
    let date: ImpreciseDate?
  }

  private static func changes(_ bodies: [BodyMembers], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    return TableView(
      caption: maker.inPeriod(.memberChangesIn),
      columns: [
        context[.columnSubject], context[.whatHappened], context[.columnSeat],
        context[.memberOnBehalfOf], context[.columnSource],
      ],
      rows: bodies.flatMap { body in
        people(in: body).map { person, events in row(person, events, in: body.body, maker) }
      })
  }

  /// The people of a body to whom something happened, each once, in the order of time.
  private static func people(in body: BodyMembers) -> [(EntityID, [Event])] {
    let came = body.came.map {
      Event(what: .memberCame, sitting: $0, date: $0.validity?.start)
    }
    let heardOf = body.heardOf.map {
      Event(what: .eventHeardOf, sitting: $0, date: $0.validity?.knownFrom)
    }
    let left = body.left.map { sitting in
      if let end = sitting.validity?.end?.date {
        return Event(what: .memberLeft, sitting: sitting, date: end)
      }
      return Event(
        what: body.isInForce ? .memberLeft : .memberBodyEnded, sitting: sitting, date: body.end)
    }
    let changed = body.changed.map {
      Event(what: .memberMoved, sitting: $0.to, date: $0.to.validity?.start)
    }
    let lost = body.uncertain.map {
      Event(
        what: .memberUncertain, sitting: $0,
        date: $0.validity?.lastKnown ?? $0.validity?.knownTo)
    }
    var people: [(EntityID, [Event])] = []
    let events = (came + heardOf + left + changed + lost).inOrder { $0.date?.first ?? .last }
    for event in events {
      guard let person = event.sitting.person else { continue }
      if let index = people.firstIndex(where: { $0.0 == person }) {
        people[index].1.append(event)
      } else {
        people.append((person, [event]))
      }
    }
    return people
  }

  private static func row(
    _ person: EntityID, _ events: [Event], in body: EntityID, _ maker: ReportMaker
  ) -> [Cell] {
    let printer = maker.printer
    func each(_ words: (Event) -> String) -> String {
      maker.lines(events.map(words).unique())
    }
    return [
      .head("\(printer.link(person)), \(printer.link(body))"),
      Cell(
        maker.dated(
          events.map { event in
            let role = event.sitting.record.first(Membership.role).map { " (\(printer.text($0)))" }
            return (event.date, printer.text(maker.context[event.what]) + (role ?? ""))
          })),
      Cell(each { seat(of: $0.sitting, maker) }),
      Cell(each { printer.links($0.sitting.mandators) }),
      Cell(each { maker.places($0.sitting.record.all(Key.source).flatMap { $0 }) }),
    ]
  }

  private static func seat(of sitting: Sitting, _ maker: ReportMaker) -> String {
    sitting.office.map { maker.printer.link($0) }
      ?? maker.seat(sitting.seat, in: sitting.body)
  }
}
