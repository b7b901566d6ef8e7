import Governance
import Phrases
import Templates

/// The front page: what this is, six ways in by task, the organisation as of the day.
enum FrontPage {
  static let job = PageJob(address: "/", make: make)

  private static let ways: [(key: String, address: Address)] = [
    ("hvem-beslutter", "/organisering/"), ("hvornaar", "/moeder/frister/"),
    ("hvilke-regler", "/fora/"), ("hvad-er-aftalt", "/aftaler/"),
    ("hvordan-gik-det", "/rapporter/"), ("hvad-er-aendret", "/organisering/tidslinje/"),
  ]

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft(
      "/", template: "forside", title: context.settings.first(Key.title) ?? "")
    page.heading = context.strings["forside.overskrift"]
    let parts = PageParts(context, page: page.address)
    let printer = parts.printer
    page.description =
      context.settings.first(Report.subtitle) ?? context.strings["forside.manchet"] ?? ""
    page.lead = Markup("<p>\(printer.text(page.description))</p>")
    var find = SectionView("find", context.strings["forside.find"] ?? "")
    find.items = ways.map { way in
      let words = context.strings["forside.\(way.key)"] ?? ""
      let more = context.strings["forside.\(way.key)-mere"] ?? ""
      return Markup("\(printer.link(way.address, words)) <span>\(printer.text(more))</span>")
    }
    find.listStyle = "find"
    find.width = .wide
    var also = SectionView("ogsaa", context.strings["forside.ogsaa"] ?? "")
    also.items = [
      printer.link("/organisering/hvem-sidder-hvor/", context[.titleSeats]),
      printer.link("/uenigheder/", context[.titleDisagreements]),
      printer.link("/ikke-oplyst/", context[.titleNotStated]),
      printer.link("/organisering/relationer/", context[.titleRelations]),
      printer.link("/opslag/a-aa/", context[.titleIndex]),
    ].map { Markup($0) }
    also.listStyle = "links raekke"
    also.width = .wide
    var chart = SectionView("nu", context.sentence(.captionBodies, context.words(context.day)))
    chart.hasHeadingAbove = true
    chart.drawing = OrganisationChart(
      OrganisationModel(context), title: chart.title, printer: printer
    ).figure(id: "diagram")
    let same = printer.link("/organisering/", context[.sameAsList])
    chart.text = Markup(
      OrganisationOutline(printer: printer).uncertain()
        + "<p class=\"under\">\(same)</p>")
    var meetings = SectionView("naeste", context[.nextMeeting])
    let table = MeetingTable(parts: parts)
    let upcoming = table.upcoming(3)
    if upcoming.isEmpty {
      meetings.text = Markup(
        "<p>\(printer.text(context.strings["forside.moeder-ikke-oplyst"] ?? "")) \(printer.link("/moeder/frister/", context[.titleDeadlines]))</p>"
      )
    } else {
      meetings.tables = [
        table.table(
          upcoming, caption: context.sentence(.captionUpcoming, context.words(context.day)))
      ]
    }
    page.sections = [find, also, chart, meetings]
    return page
  }
}
