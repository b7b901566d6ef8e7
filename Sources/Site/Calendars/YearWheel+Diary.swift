import Calendar
import Charts
import CivilTime
import Governance
import Phrases

extension YearWheel {
  /// The wheel of a year: a ring for each body that something falls on, the topmost level outermost,
  /// and the innermost for duties of no body.
  init(_ year: Int, _ entries: [DiaryEntry], _ printer: Printer) {
    let context = printer.context
    let words = DiaryPrinter(printer)
    let byBody = Dictionary(grouping: entries, by: \.body)
    let bodies = byBody.keys.compactMap { $0.flatMap { context.register[$0] } }
      .sorted { left, right in
        let (a, b) = (left.record.first(Forum.level), right.record.first(Forum.level))
        if a != b { return a ?? .max < b ?? .max }
        let (one, other) = (DanishOrder(left.name), DanishOrder(right.name))
        return one != other ? one < other : left.id < right.id
      }
    var rings = bodies.map { body in
      Ring(body, byBody[body.id] ?? [], in: year, words)
    }
    if let duties = byBody[nil] {
      rings.append(Ring(context[.wheelDuties], href: "/pligter/", duties, in: year, words))
    }
    let meetings = entries.filter { entry in
      entry.isMeeting && !entry.isCancelled && entry.days.lowerBound.year == year
    }
    self.init(
      year, title: context.sentence(.calendarWheel, "\(year)"), summary: context[.wheelSummary],
      count: context.sentence(
        .wheelCount, context.counted(meetings.count, .oneMeeting, .manyMeetings),
        context.counted(bodies.count, .oneBody, .manyBodies)),
      months: (1...12).map(words.monthName), rings: rings)
  }
}

extension YearWheel.Ring {
  /// The ring of a body.
  fileprivate init(
    _ body: Entity, _ entries: [DiaryEntry], in year: Int, _ words: DiaryPrinter
  ) {
    self.init(body.name, href: Address(of: body), entries, in: year, words)
  }

  /// The ring of what falls in a year.
  fileprivate init(
    _ name: String, href: Address, _ entries: [DiaryEntry], in year: Int, _ words: DiaryPrinter
  ) {
    let printer = words.printer
    func address(_ id: EntityID) -> String { printer.href(id) ?? "" }
    var (items, stretches): ([YearWheel.Item], [YearWheel.Stretch]) = ([], [])
    let bySubject = Dictionary(grouping: entries, by: \.subject)
    var seen: Set<EntityID> = []
    for subject in entries.map(\.subject) where seen.insert(subject).inserted {
      let group = bySubject[subject] ?? []
      let meeting = group.first { $0.isMeeting }
      let signs = group.compactMap { entry -> YearWheel.Due? in
        guard let day = entry.exactDay, day.year == year, let sign = entry.wheelSign else {
          return nil
        }
        return YearWheel.Due(day, sign, words.spoken(entry))
      }
      let day = meeting?.exactDay
      if day != nil || !signs.isEmpty {
        items.append(
          YearWheel.Item(
            on: day, isCancelled: meeting?.isCancelled ?? false,
            label: meeting.map(words.spoken) ?? name, href: address(subject), due: signs))
      }
      for entry in group where entry.exactDay == nil {
        guard let sort = entry.wheelStretch else { continue }
        stretches.append(
          YearWheel.Stretch(
            entry.days, sort, label: words.spoken(entry), href: address(subject)))
      }
    }
    self.init(name, href: printer.href(href), items: items, stretches: stretches)
  }
}

extension DiaryEntry {
  /// The sign that a wheel has for it; nil for a meeting, and for steps that stand in the list alone.
  fileprivate var wheelSign: YearWheel.Sign? {
    switch matter {
    case .deadline(let due):
      switch due.step {
      case .invitation: .invitation
      case .proposals: .proposals
      case .agenda, .attachments: .agenda
      case .minutes, .draftMinutes: .minutes
      case .remarks, .approval, .decisions, .publication: nil
      }
    case .duty: .duty
    case .meeting, .formerDay, .window, .foreseen, .windowNotice: nil
    }
  }

  /// The sample of the legend that is like it where it falls on no certain day; nil for what no wheel
  /// draws.
  var wheelSample: WheelSample? {
    wheelStretch.map { .stretch($0) } ?? wheelSign.map { .due($0) }
  }

  /// How a wheel draws it where it falls on no certain day; nil where the list alone has it.
  fileprivate var wheelStretch: YearWheel.Stretch.Sort? {
    switch matter {
    case .meeting, .foreseen, .duty: .imprecise
    case .window: .window
    case .windowNotice: .notice
    case .deadline, .formerDay: nil
    }
  }
}

extension DiaryPrinter {
  /// An entry as a line that stands alone: whose, what, when.
  func spoken(_ entry: DiaryEntry) -> String {
    let name = body(of: entry)
    let what = name.isEmpty ? words(entry) : "\(name), \(lowered(words(entry)))"
    let state = entry.isCancelled ? ", \(entry.status ?? "")" : ""
    return "\(what): \(plainDays(entry))\(state)"
  }

  private func lowered(_ words: String) -> String {
    words.prefix(1).lowercased() + words.dropFirst()
  }
}
