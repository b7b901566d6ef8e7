import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases
import Templates

/// The tables of a year: what was not kept, rule by rule, meeting by meeting, what cannot be said.
struct ConformityTables {
  let printer: Printer

  private var context: SiteContext { printer.context }
  private var words: ConformityWords { ConformityWords(printer: printer) }

  /// The judgements that were not kept, in groups.
  func breaches(_ groups: [(heading: String, judgements: [Judgement])], caption: String)
    -> TableView
  {
    TableView(
      caption: caption,
      columns: [.meeting, .matter, .promised, .happened, .verdict].map(column)
        + [ColumnView(label: context[.columnRule])],
      groups: groups.map { heading, judgements in
        (
          heading,
          judgements.map { judgement in
            [
              .head(scene(judgement)), Cell(words.html(judgement.matter.name)),
              Cell(words.html(judgement.promised)), Cell(words.html(judgement.held)),
              Cell(words.verdict(judgement)), Cell(words.rule(judgement.rule)),
            ]
          }
        )
      })
  }

  /// Every rule that was to be kept in the year, with how often it was.
  func rules(_ year: BodyYear, caption: String) -> TableView {
    var rows: [(matter: Matter, clause: RuleClause, judgements: [Judgement])] = []
    for judgement in year.judgements {
      if let index = rows.firstIndex(where: {
        $0.matter == judgement.matter && $0.clause == judgement.rule
      }) {
        rows[index].judgements.append(judgement)
      } else {
        rows.append((judgement.matter, judgement.rule, [judgement]))
      }
    }
    let ordered = Matter.all.flatMap { matter in rows.filter { $0.matter == matter } }
    return TableView(
      caption: caption,
      columns: [.matter, .promised, .held, .verdict].map { context[$0] },
      rows: ordered.map { matter, clause, judgements in
        let single = matter == .number ? judgements.first : nil
        let tally = Tally(judgements)
        return [
          .head(words.html(matter.name)), Cell(words.rule(clause)),
          Cell(
            single.map { words.html($0.held) } ?? printer.phrase(words.count(tally, of: matter))),
          Cell(single.map(words.verdict) ?? words.verdict(tally)),
        ]
      })
  }

  /// Every meeting of the year, with a column for each matter that one of them is judged by.
  func meetings(_ year: BodyYear, caption: String) -> TableView {
    let judged = Set(year.meetings.flatMap(\.judgements).map(\.matter))
    let matters = Matter.all.filter(judged.contains)
    return TableView(
      caption: caption,
      columns: [context[.meeting], context[.columnState]]
        + matters.map { $0.name.text(in: context.language) },
      rows: year.meetings.map { item in
        [.head(words.meeting(item.meeting)), Cell(printer.text(standing(of: item)))]
          + matters.map { matter in
            let own = item.judgements.filter { $0.matter == matter }
            if own.isEmpty, item.standing == .cancelled {
              return Cell(printer.muted(.calledOff))
            }
            return Cell(own.map(short).joined(separator: "<br>"))
          }
      })
  }

  /// What cannot be said and why, each reason once with its meetings.
  func open(_ year: BodyYear, caption: String) -> TableView {
    var rows: [(judgement: Judgement, meetings: [EntityID])] = []
    for judgement in year.judgements where judgement.answer == .unknown {
      let meetings = [judgement.meeting].compactMap { $0 }
      if let index = rows.firstIndex(where: {
        $0.judgement.matter == judgement.matter && $0.judgement.reason == judgement.reason
      }) {
        rows[index].meetings += meetings
      } else {
        rows.append((judgement, meetings))
      }
    }
    let ordered = Matter.all.flatMap { matter in rows.filter { $0.judgement.matter == matter } }
    return TableView(
      caption: caption,
      columns: [.matter, .reason, .meetingsCounted].map { context[$0] },
      rows: ordered.map { judgement, meetings in
        [
          .head(words.html(judgement.matter.name)),
          Cell(judgement.reason.map(words.html) ?? ""),
          Cell(
            meetings.isEmpty
              ? scene(judgement) : printer.joined(meetings.map(words.meeting))),
        ]
      })
  }

  /// All bodies of a year, each in a row that leads to its own page where there is one.
  ///
  /// - Parameters:
  ///   - hasPages: whether the site has the pages of the years.
  ///   - hasSum: whether a last row says what they come to together.
  func bodies(
    _ years: [(body: Entity, year: BodyYear)], caption: String, hasPages: Bool = true,
    hasSum: Bool = false
  ) -> TableView {
    let sum = hasSum ? ConformityFigures.sum(years.map(\.year.figures)) : nil
    let total = sum.map { figures -> [Cell] in
      let breaches = years.reduce(0) { $0 + $1.year.breaches.count }
      return row(
        printer.text(context[.inAll]), figures,
        promised: figures.promised.map { printer.phrase(words.range($0)) } ?? "", breaches)
    }
    let rows = years.map { body, year in
      row(
        hasPages
          ? printer.link(ConformityIndex.address(of: body, year.year), body.name)
          : printer.link(body.id),
        year.figures, promised: promised(year), year.breaches.count)
    }
    return TableView(
      caption: caption,
      columns: [
        context[.columnBody], context[.held], context[.promised],
        context[.deadlines], context[.attended],
        Matter.quorum.name.text(in: context.language), context[.breachCount],
      ], rows: rows + [total].compactMap { $0 })
  }

  private func row(
    _ name: String, _ figures: ConformityFigures, promised: String, _ breaches: Int
  ) -> [Cell] {
    let quorum = figures.tally(.quorum)
    return [
      .head(name), Cell(words.html(figures.heldWords)), Cell(promised),
      Cell(printer.phrase(words.count(figures.deadlines))),
      Cell(figures.attendance.map { printer.phrase(words.count($0)) } ?? ""),
      Cell(quorum.due == 0 ? "" : printer.phrase(words.count(quorum, of: .quorum))),
      .number("\(breaches)"),
    ]
  }

  /// The rules on the number of meetings that held in the year, with the judgement.
  private func promised(_ year: BodyYear) -> String {
    guard !year.number.isEmpty else { return printer.muted(.notStated) }
    return year.number.map { judgement in
      words.html(judgement.promised) + "<br><small>\(words.verdict(judgement))</small>"
    }.joined(separator: "<br>")
  }

  private func column(_ word: SiteString) -> ColumnView { ColumnView(label: context[word]) }

  /// The meeting that was judged, or the year.
  private func scene(_ judgement: Judgement) -> String {
    judgement.meeting.map(words.meeting)
      ?? printer.text(context.sentence(.wholeYear, judgement.year.map { "\($0)" } ?? ""))
  }

  /// A judgement in a cell of many: the reason where there is one, else the answer.
  private func short(_ judgement: Judgement) -> String {
    switch judgement.answer {
    case .yes: printer.text(words.word(.yes))
    case .no:
      "<strong>\(judgement.reason.map(words.html) ?? printer.text(words.word(.no)))</strong>"
    case .unknown: "<span class=\"io\">\(printer.text(words.word(.unknown)))</span>"
    }
  }

  private func standing(of item: BodyYear.MeetingCase) -> String {
    if item.isMovedOut, let date = context.register[item.meeting]?.record.first(Meeting.date) {
      return context.sentence(.movedTo, date.printed(in: context.language))
    }
    return switch item.standing {
    case .held: context[.wasHeld]
    case .cancelled: context[.calledOff]
    case .ahead: context[.isAhead]
    case .unsaid: context[.unsaidHeld]
    }
  }
}

extension Tally {
  /// The count of some judgements.
  fileprivate init(_ judgements: [Judgement]) { self.init(judgements.map(\.answer)) }
}
