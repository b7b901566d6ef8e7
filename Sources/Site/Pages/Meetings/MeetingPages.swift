import CivilTime
import Governance
import Templates

/// The pages of all meetings: what is due now, the meetings that are known, and the deadlines.
enum MeetingPages {
  /// All of them.
  static let jobs: [PageJob] = [
    PageJob(address: "/moeder/") { MeetingIndex(context: $0).page() },
    PageJob(address: "/moeder/frister/", make: deadlines),
  ]

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
