import CivilTime
import Governance
import Templates

/// The pages of all meetings: those that are known, and what is due before and after one.
enum MeetingPages {
  /// All of them.
  static let jobs: [PageJob] = [
    PageJob(address: "/moeder/", make: meetings),
    PageJob(address: "/moeder/frister/", make: deadlines),
  ]

  private static func meetings(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/moeder/", title: context[.navMeetings])
    let parts = PageParts(context, page: page.address)
    page.description = context.strings["sider.moeder"] ?? ""
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    var known = SectionView("kendte", context[.factMeetings])
    known.tables = [
      MeetingTable(parts: parts).table(context.real(.meeting), caption: context[.factMeetings])
    ]
    var more = SectionView("videre", context[.titleDeadlines])
    more.items = [Markup(parts.printer.link("/moeder/frister/", context[.titleDeadlines]))]
    page.sections = [known, more] + IndexPages.examples(.meeting, parts)
    return page
  }

  private static func deadlines(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/moeder/frister/", title: context[.titleDeadlines])
    let parts = PageParts(context, page: page.address)
    page.breadcrumbs = [(context[.navMeetings], "/moeder/")]
    page.description = context.strings["sider.frister"] ?? ""
    let (section, silent) = DeadlineTable(parts: parts).section()
    let words = parts.printer.text(context.sentence(.notStatedIn, "\(context.day.year)"))
    page.lead = Markup(
      "<p>\(parts.printer.text(page.description))</p>"
        + (silent.isEmpty ? "" : "<p>\(words): \(parts.printer.links(silent)).</p>"))
    page.sections = [section]
    return page
  }
}
