import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

/// Writes what stands in a diary, for one page.
struct DiaryPrinter {
  let printer: Printer

  private var context: SiteContext { printer.context }
  private var language: Language { context.language }

  init(_ printer: Printer) { self.printer = printer }

  // MARK: Words

  /// What an entry is, in plain words without its day: `Møde`, `Frist for dagsorden`.
  func words(_ entry: DiaryEntry) -> String {
    switch entry.matter {
    case .meeting:
      return context[.eventKindMeeting]
    case .formerDay: return context[.calendarFormerDay]
    case .deadline(let due):
      let string: SiteString =
        switch due.time?.limit {
        case .earliest: .calendarEarliest
        case .latest, nil: .calendarDeadline
        case .on, .during: .calendarStep
        }
      return capital(context.sentence(string, name(of: due.step)))
    case .window(let occasion, _):
      return context.sentence(.calendarWindow, occasion.placing(in: language))
    case .foreseen: return context[.calendarFirstMeeting]
    case .windowNotice: return context[.calendarNotice]
    case .duty(let text, _): return text
    }
  }

  /// What is to be said besides: the hour of a meeting, its state, when a step was done.
  func remark(_ entry: DiaryEntry) -> String {
    let meeting = context.register[entry.subject]?.record
    switch entry.matter {
    case .meeting:
      let clock = meeting?[Key.time].flatMap { fact in
        fact.versions.last?.value.value.map { printer.value($0) }
      }
      let moved = meeting?.all(Meeting.movedFrom).map {
        printer.text(context.sentence(.calendarMovedFrom, $0.printed(in: language)))
      }
      let status = entry.status.flatMap { $0 == "holdt" ? nil : printer.text($0) }
      let isUnknown = entry.exactDay == nil ? printer.text(context[.calendarNoDay]) : nil
      let said = entry.status == "flyttet" && moved?.isEmpty == false ? nil : status
      return ([series(of: entry), clock, said] + (moved ?? []) + [isUnknown]).compactMap { $0 }
        .joined(separator: ", ")
    case .formerDay:
      let day = meeting?.first(Meeting.date)?.printed(in: language)
      return day.map { printer.text(context.sentence(.calendarMovedTo, $0)) } ?? ""
    case .deadline(let due):
      return due.done.map {
        printer.text(context.sentence(.calendarDone, $0.printed(in: language)))
      } ?? ""
    case .window(_, let isCertain):
      return isCertain ? "" : printer.text(context[.calendarUncertainRule])
    case .foreseen: return entry.exactDay == nil ? printer.text(context[.calendarNoDay]) : ""
    case .windowNotice(let due): return printer.phrase(due.rule.printed(in: language))
    case .duty(_, let deadline): return printer.phrase(deadline.printed(in: language))
    }
  }

  /// The name of the series that a meeting belongs to, where its body has several.
  private func series(of entry: DiaryEntry) -> String? {
    guard let body = entry.body,
      let name = context.register[entry.subject]?.record.first(Meeting.series)
    else { return nil }
    let book = context.register.asOf(entry.days.lowerBound).ruleBook(of: body)
    return printer.text(book.series(named: name)?.name ?? name)
  }

  /// The day with its day of the week, or the days, as HTML.
  func when(_ entry: DiaryEntry) -> String { printer.phrase(plainDays(entry)) }

  /// The day with its day of the week, or the days, in words.
  func plainDays(_ entry: DiaryEntry) -> String {
    if let day = entry.exactDay {
      return "\(day.weekday.printed(in: language)) \(context.words(day))"
    }
    switch entry.matter {
    case .meeting:
      let date = context.register[entry.subject]?.record.first(Meeting.date)
      return date?.printed(in: language) ?? ""
    case .foreseen(let date): return date.printed(in: language)
    case .deadline(let due): return due.time?.words.text(in: language) ?? ""
    case .windowNotice:
      return context.sentence(.calendarBetween, span(entry, language == .danish ? "og" : "and"))
    case .window, .formerDay, .duty: return span(entry, language == .danish ? "til" : "to")
    }
  }

  private func span(_ entry: DiaryEntry, _ between: String) -> String {
    entry.days.words(between, in: language)
  }

  /// The name of a step.
  func name(of step: MeetingStep) -> String {
    language == .danish ? step.rawValue : step.english
  }

  /// A word with a capital first letter.
  func capital(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// The name that a body has on the day of an entry.
  func body(of entry: DiaryEntry) -> String {
    guard let id = entry.body, let body = context.register[id] else { return "" }
    let names = body.record[Key.name]?.versions(on: entry.days.lowerBound).compactMap { version in
      version.value.value.flatMap(String.init(registerValue:))
    }
    return names?.first ?? body.name
  }

  // MARK: Links

  /// An entry as a link to what it is read on, struck where it will not be.
  ///
  /// Many links of a list have the same words, so each is also named by its body and its day.
  func link(_ entry: DiaryEntry) -> String {
    let words = words(entry)
    let name = [words, body(of: entry), plainDays(entry)].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let link =
      printer.href(entry.subject).map { href in
        "<a href=\"\(printer.text(href))\" aria-label=\"\(printer.text(name))\">"
          + "\(printer.text(words))</a>"
      } ?? printer.link(entry.subject, words: words)
    return entry.isCancelled || isFormer(entry) ? "<s>\(link)</s>" : link
  }

  /// Whether it is a day that a meeting was moved away from.
  func isFormer(_ entry: DiaryEntry) -> Bool {
    if case .formerDay = entry.matter { true } else { false }
  }

  /// The class that an entry is drawn by: solid, hollow, struck or of uncertain day.
  func style(_ entry: DiaryEntry) -> String {
    switch entry.matter {
    case .meeting: entry.isCancelled ? "aflyst" : entry.exactDay == nil ? "uvis" : "moede"
    case .formerDay: "aflyst"
    case .deadline, .windowNotice, .duty: "frist"
    case .window, .foreseen: "uvis"
    }
  }

  /// The name of a month, with its year: `marts 2025`.
  func name(of month: YearMonth) -> String {
    ImpreciseDate(.month(month.month, year: month.year))?.printed(in: language) ?? ""
  }

  /// The name of a month alone.
  func monthName(_ month: Int) -> String {
    String(name(of: YearMonth(month, 2000)).dropLast(5))
  }
}
