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
    page.sections = [week, next, rules, year].compactMap { $0 } + years
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
      DiaryTable(printer: printer).table(
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
    }
    return section
  }

  private var deadlines: String {
    printer.link("/moeder/frister/", context[.titleDeadlines])
  }

  /// What rules and imprecise days give for the year to come, where no day is known.
  private var rules: SectionView? {
    guard !knowsDays else { return nil }
    let found = entries(on: context.day...context.day.adding(days: 366)).filter { !$0.isCancelled }
    guard !found.isEmpty else { return nil }
    var section = SectionView("regler", context[.whatRulesGive])
    section.tables = [
      DiaryTable(printer: printer).table(
        found, caption: context.sentence(.whatRulesGiveSeenFrom, context.words(context.day)))
    ]
    return section
  }

  /// The ways into the year of the site: its months, the wheel, the list, and the deadlines as rules.
  private var year: SectionView {
    let year = context.day.year
    let years = CalendarYears(context.diary)
    var section = SectionView("aaret", context.sentence(.theYear, "\(year)"))
    let words = DiaryPrinter(printer)
    let months = years.months.filter { $0.year == year }.map { month in
      printer.link(.month(month), words.capital(words.monthName(month.month)))
    }
    let ways: [(Address, String)] =
      years.years.contains(year)
      ? [
        (.year(year), context.sentence(.calendarYear, "\(year)")),
        (.wheel(year), context.sentence(.calendarWheel, "\(year)")),
        (.list(of: year), context[.calendarAsList]),
      ] : []
    section.items = (months + ways.map { printer.link($0, $1) } + [deadlines]).map { Markup($0) }
    section.listStyle = "links raekke"
    return section
  }

  // MARK: All

  /// The meetings that are known, the latest year first; in a year to come the next one first.
  private var years: [SectionView] {
    let meetings = context.real(.meeting)
    let byYear = Dictionary(grouping: meetings) { $0.record.first(Meeting.date)?.year }
    let known = byYear.keys.compactMap { $0 }.sorted(by: >)
    let pages = CalendarYears(context.diary).years
    return known.map { year in
      let title = context.sentence(.meetingsOfYear, "\(year)")
      var section = SectionView("aar-\(year)", title)
      if pages.contains(year) { section.headingAddress = printer.href(.year(year)) }
      section.tables = [
        MeetingTable(parts: parts).table(
          byYear[year] ?? [], caption: title, latestFirst: year <= context.day.year)
      ]
      return section
    } + undated(byYear[nil] ?? [])
  }

  private func undated(_ meetings: [Entity]) -> [SectionView] {
    guard !meetings.isEmpty else { return [] }
    var section = SectionView("uden-dag", context[.dayNotStated])
    section.tables = [
      MeetingTable(parts: parts).table(meetings, caption: context[.dayNotStated])
    ]
    return [section]
  }
}

extension DiaryEntry {
  /// Whether it is a day that a meeting was moved away from.
  var isFormerDay: Bool { if case .formerDay = matter { true } else { false } }
}
