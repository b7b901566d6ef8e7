import Calendar
import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases
import Publishing
import Templates

/// The page of all duties: what must be published and reported, and whether it was.
enum DutiesPage {
  /// The job of the page.
  static let job = PageJob(address: "/pligter/", make: make)

  private static let file: Address = "/pligter/pligter.csv"

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/pligter/", title: context[.titleDuties])
    let parts = PageParts(context, page: page.address)
    let tables = DutyTables(parts: parts)
    let all = tables.all
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    page.description = context[.titleDuties]
    guard !all.isEmpty else {
      page.sections = [SectionView("liste", "")]
      return page
    }
    page.description = context[.aboutDuties]
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    let groups: [(String, SiteString, [DutyReading])] = [
      ("offentliggoerelse", .publications, all.filter(\.isPublication)),
      ("andre", .otherDuties, all.filter { !$0.isPublication }),
    ]
    for (id, word, readings) in groups where !readings.isEmpty {
      var section = SectionView(id, context[word])
      section.hasHeadingAbove = true
      section.width = .full
      section.tables = [
        tables.table(readings, caption: "\(context[word]): \(context.words(context.day))")
      ]
      page.sections.append(section)
    }
    page.sections += meetings(all, tables)
    page.sections.append(parts.download(file, .dutyFile))
    page.files = [csv(all, context).file(at: file)]
    return page
  }

  /// The duties of meetings, meeting by meeting.
  private static func meetings(_ all: [DutyReading], _ tables: DutyTables) -> [SectionView] {
    let found = all.compactMap(tables.meetings)
    guard !found.isEmpty else { return [] }
    var section = SectionView("moeder", tables.context[.atMeetings])
    section.hasHeadingAbove = true
    section.tables = found
    return [section]
  }

  /// Every duty at every time that it is to be met.
  private static func csv(_ all: [DutyReading], _ context: SiteContext) -> SemicolonTable {
    let printer = Printer(context: context, page: file)
    let words = DutyWords(printer: printer)
    func names(_ reading: DutyReading) -> String {
      let ids = reading.record.all(Key.who).flatMap { $0 }.compactMap(\.target)
      let known = ids.compactMap { context.register[$0]?.name }.joined(separator: ", ")
      return known.isEmpty ? reading.record.first(Key.described) ?? "" : known
    }
    func rule(_ reading: DutyReading) -> String {
      switch reading.record.first(Duty.deadline) {
      case .deadline(let deadline): deadline.printed(in: context.language)
      case .occasion(let occasion): occasion.printed(in: context.language)
      case .text(let text): text
      default: ""
      }
    }
    func subject(_ occasion: DutyOccasion) -> String {
      switch occasion.subject {
      case .meeting(let id): id.rawValue
      case .year(let year): "\(year)"
      case .once: ""
      }
    }
    return SemicolonTable(
      columns: [
        context[.columnDuty], context[.dutyPlace], context[.columnSubject],
        context[.columnDeadline],
        context[.columnFollowsFrom], context[.dutyTime], context[.dutyDue], context[.columnDone],
        context[.columnState], context[.dutyRemark],
      ],
      rows: all.flatMap { reading in
        reading.occasions.map { occasion in
          [
            reading.words, reading.record.first(Duty.channel) ?? "", names(reading),
            rule(reading), reading.document.rawValue, subject(occasion),
            occasion.due?.time?.day?.isoText ?? "", occasion.done?.edtf ?? "",
            words.word(occasion.state), occasion.reason?.text(in: context.language) ?? "",
          ]
        }
      })
  }
}
