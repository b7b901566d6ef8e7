import CivilTime
import Governance
import Templates

/// The calendar of a body, an organisation, a unit, an office or a person, year by year: its meetings
/// and what is due around them.
enum OwnCalendarPage {
  /// Makes the page.
  static func make(_ owner: Entity, _ context: SiteContext) -> PageDraft {
    let home = Address(of: owner)
    var page = PageDraft(
      .calendar(of: home), template: "kalender",
      title: context.sentence(.calendarOwn, owner.name))
    page.breadcrumbs = EntityPage.breadcrumbs(of: owner, context) + [(owner.name, home)]
    page.description = context.sentence(
      .calendarDescription, page.title, context.words(context.day))
    let printer = Printer(context: context, page: page.address)
    let isBody = owner.kind == .forum
    let entries = context.diary.entries(of: owner.id)
    let note = isBody ? "" : "<p>\(printer.text(context[.calendarOwnNote]))</p>"
    let example =
      context.register.isExample(owner.id)
      ? "<p class=\"eksempel\">\(printer.text(context[.exampleNote]))</p>" : ""
    page.lead = Markup(
      "<p>\(printer.text(CalendarParts.count(entries, context)))</p>\(note)\(example)")
    let years = Dictionary(grouping: entries, by: \.days.lowerBound.year)
    for year in years.keys.sorted(by: >) {
      var section = SectionView("y-\(year)", "\(year)")
      if (years[year] ?? []).contains(where: { !$0.isExample }) {
        section.headingAddress = printer.href(.year(year))
      }
      section.tables = [
        DiaryTable(printer: printer).table(
          years[year] ?? [], caption: "\(owner.name) \(year)", namesBodies: !isBody
        ).hidingCaption()
      ]
      page.sections.append(section)
    }
    return page
  }
}
