import Calendar
import CivilTime
import Diagnostics
import Governance
import Templates

/// The page of all meetings, for people in a hurry: this week, the next ones, the year, then all that
/// are known, year by year.
struct MeetingIndex {
  private let context: SiteContext
  private let parts: PageParts
  private var printer: Printer { parts.printer }

  /// How many of the next meetings stand at the top.
  private static let upcoming = 8

  init(context: SiteContext) {
    self.context = context
    parts = PageParts(context, page: FeedIndex.allMeetings)
  }

  /// Makes the page.
  func page() -> PageDraft {
    var page = PageDraft(FeedIndex.allMeetings, title: context[.navMeetings])
    page.description = context.strings["sider.moeder"] ?? ""
    let day = context.sentence(.seenFromDay, context.words(context.day))
    page.lead = Markup("<p>\(printer.text(page.description)) \(printer.phrase(day))</p>")
    page.sections =
      [week, OpenTasks(parts: parts).section(), next, rules, year].compactMap { $0 } + years
    page.sections += IndexPages.examples(.meeting, parts)
    return page
  }

  /// What is real in the diary.
  private func entries(on days: ClosedRange<Day>) -> [DiaryEntry] {
    context.diary.entries(on: days).filter { !$0.isExample }
  }

  /// Whether some meeting to come has a day that is known.
  private var knowsDays: Bool {
    !MeetingTable(parts: parts).upcoming(1).isEmpty
  }

  // MARK: Now

  /// What falls in the week of the day of the site; nil where no day at all is known.
  private var week: SectionView? {
    let week = context.day.week
    let found = entries(on: week.days).filter { $0.exactDay != nil && !$0.isFormerDay }
    guard !found.isEmpty || knowsDays else { return nil }
    var section = SectionView("uge", context.sentence(.thisWeek, "\(week.number)"))
    let danish = context.language == .danish
    let days = week.days.words(danish ? "til" : "to", in: context.language)
    guard !found.isEmpty else {
      section.text = Markup("<p>\(printer.sentence(.nothingThisWeek, printer.phrase(days)))</p>")
      return section
    }
    section.tables = [
      DiaryTable(printer: printer, namesWeeks: false).table(
        found, caption: context.sentence(.weekSeenFrom, days, context.words(context.day)))
    ]
    return section
  }

  private var next: SectionView? {
    var section = SectionView("naeste", context[.upcomingMeetings])
    let table = MeetingTable(parts: parts)
    let upcoming = table.upcoming(Self.upcoming)
    if upcoming.isEmpty {
      section.text = Markup("<p>\(printer.sentence(.noDaysKnown, deadlines))</p>")
    } else {
      section.tables = [
        table.table(
          upcoming, caption: context.sentence(.captionUpcoming, context.words(context.day)))
      ]
      section.width = .wide
      section.items = furtherYears(of: table).map { year in
        Markup(printer.link(.list(of: year), context.sentence(.allUpcoming, "\(year)")))
      }
    }
    return section
  }

  /// The years of the meetings to come, where there are more than stand at the top.
  private func furtherYears(of table: MeetingTable) -> [Int] {
    let all = table.upcoming(.max)
    guard all.count > Self.upcoming else { return [] }
    return Set(all.compactMap { $0.record.first(Meeting.date)?.exactDay?.year }).sorted()
  }

  private var deadlines: String {
    printer.link("/moeder/frister/", context[.titleDeadlines])
  }

  /// What the rules of the bodies in force give, and what has a time without a day in the year to
  /// come; nil where days are known.
  private var rules: SectionView? {
    guard !knowsDays else { return nil }
    var section = SectionView("regler", context[.whatRulesGive])
    let found = entries(on: context.day...context.day.adding(days: 366)).filter { !$0.isCancelled }
    section.tables = [
      DiaryTable(printer: printer).table(
        found, caption: context.sentence(.whatRulesGiveSeenFrom, context.words(context.day))),
      rhythms,
    ].filter { !$0.rows.isEmpty }
    section.width = .wide
    return section.tables.isEmpty ? nil : section
  }

  /// How often and when the bodies in force meet, and how long before they are called.
  private var rhythms: TableView {
    let keys = [
      RuleDocument.frequency.key, RuleDocument.meetingTime.key, RuleDocument.notice.key,
    ]
    let bodies = context.situation.bodies(.inForce).filter { body in
      !context.register.isExample(body.id) && context.register.parts(of: body.id).isEmpty
    }
    let rows = bodies.sortedInDanish { $0.name }.compactMap { body -> [Cell]? in
      let book = context.situation.ruleBook(of: body.id)
      let cells = keys.map { key -> String in
        guard let answer = book.rule(key), answer.silence == nil, let rule = answer.current else {
          return ""
        }
        return printer.fact(rule.fact)
      }
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      return [.head(printer.link(body.id))] + cells.map { Cell($0) }
    }
    return TableView(
      caption: context.sentence(.rhythmsSeenFrom, context.words(context.day)),
      columns: [context[.columnBody]] + keys.map(printer.label), rows: rows)
  }

  /// The ways into the years: the months of that of the site and of the next meeting, then each year
  /// that has meetings or deadlines with its wheel and its list, the latest first; last the deadlines
  /// as rules.
  private var year: SectionView {
    let years = CalendarYears(context.diary)
    var section = SectionView("videre", context[.yearByYear])
    let words = DiaryPrinter(printer)
    let next = MeetingTable(parts: parts).upcoming(1).first?.record.first(Meeting.date)?.year
    for year in Set([context.day.year, next].compactMap { $0 }).sorted() {
      let months = years.months.filter { $0.year == year }.map { month in
        printer.link(.month(month), words.capital(words.monthName(month.month)))
      }
      guard !months.isEmpty else { continue }
      section.items.append(Markup("\(year): \(months.joined(separator: " · "))"))
    }
    let counted = years.years.filter { year in
      context.diary.entries(in: year).contains { entry in
        !entry.isExample && (entry.isMeeting || entry.due != nil)
      }
    }
    section.items += counted.sorted(by: >).map { year in
      let ways: [(Address, String)] = [
        (.year(year), context.sentence(.calendarYear, "\(year)")),
        (.wheel(year), context.sentence(.calendarWheel, "\(year)")),
        (.list(of: year), context.sentence(.calendarListOf, "\(year)")),
      ]
      return Markup(ways.map { printer.link($0, $1) }.joined(separator: " · "))
    }
    section.items.append(Markup(printer.sentence(.deadlinesAsRules, deadlines)))
    return section
  }

  // MARK: All

  /// The meetings whose day has come or may have come, by year, the latest first; those still to come
  /// stand under their years.
  private var years: [SectionView] {
    let meetings = context.real(.meeting).filter { meeting in
      meeting.record.first(Meeting.date).map { $0.first <= context.day } ?? true
    }
    let byYear = Dictionary(grouping: meetings) { $0.record.first(Meeting.date)?.year }
    let pages = CalendarYears(context.diary).years
    let dated = byYear.keys.compactMap { $0 }.sorted(by: >).map { year in
      var section = section(
        "aar-\(year)", context.sentence(.meetingsOfYear, "\(year)"), byYear[year] ?? [])
      if pages.contains(year) { section.headingAddress = printer.href(.year(year)) }
      return section
    }
    let undated = byYear[nil] ?? []
    return dated
      + (undated.isEmpty ? [] : [section("uden-dag", context[.dayNotStated], undated)])
  }

  private func section(_ id: String, _ title: String, _ meetings: [Entity]) -> SectionView {
    var section = SectionView(id, title)
    section.tables = [MeetingTable(parts: parts).list(meetings, caption: title)]
    section.width = .wide
    return section
  }
}

extension DiaryEntry {
  /// Whether it is a day that a meeting was moved away from.
  var isFormerDay: Bool { if case .formerDay = matter { true } else { false } }
}
