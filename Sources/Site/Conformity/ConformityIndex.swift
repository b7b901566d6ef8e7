import Conformity
import Governance
import Parallel
import Templates

/// The years of all bodies that can be judged as of the day of the site, with their pages.
///
/// A site without meetings that were held has none, and pays nothing for them.
struct ConformityIndex: Sendable {
  /// The years, by body and then by year.
  private let years: [BodyYear]

  /// Judges the meetings of a site.
  init(_ context: SiteContext) {
    let register = context.register
    guard !register.all(.meeting).isEmpty else {
      years = []
      return
    }
    let judge = ConformityJudge(register)
    let day = context.day
    years = judge.bodies.concurrentMap { body in
      judge.years(of: body, asOf: day).compactMap { judge.year($0, of: body, asOf: day) }
    }.flatMap { $0 }
  }

  /// Where the year of a body lies.
  static func address(of body: Entity, _ year: Int) -> Address {
    Address("\(Address(of: body).path)overholdelse/\(year)/")
  }

  /// Where the year of all bodies lies.
  static func address(of year: Int) -> Address { Address("/moeder/\(year)/overholdelse/") }

  /// The pages: one for each body and year, and one for all real bodies of a year.
  func jobs(_ context: SiteContext) -> [PageJob] {
    let own = years.compactMap { year -> PageJob? in
      guard let body = context.register[year.body] else { return nil }
      let siblings = years.filter { $0.body == year.body }.map(\.year)
      return PageJob(address: Self.address(of: body, year.year)) {
        BodyYearPage(year, of: body, siblings: siblings, $0).page()
      }
    }
    let real = realYears(context)
    let all = Set(real.map(\.year)).sorted()
    return own
      + all.map { year in
        let bodies = real.filter { $0.year == year }
        return PageJob(address: Self.address(of: year)) {
          AllBodiesYearPage(bodies, in: year, siblings: all, $0).page()
        }
      }
  }

  /// The job of a body's page, or of the page of all meetings, with links to the years.
  func adding(to job: PageJob, _ context: SiteContext) -> PageJob {
    let links: [(Int, Address)]
    if job.address == FeedIndex.allMeetings {
      links = Set(realYears(context).map(\.year)).sorted().map { ($0, Self.address(of: $0)) }
    } else {
      links = years.compactMap { year in
        guard let body = context.register[year.body], Address(of: body) == job.address else {
          return nil
        }
        return (year.year, Self.address(of: body, year.year))
      }
    }
    guard !links.isEmpty else { return job }
    return PageJob(address: job.address) { context in
      var page = job.make(context)
      Self.add(links, to: &page, context)
      return page
    }
  }

  private func realYears(_ context: SiteContext) -> [BodyYear] {
    years.filter { !context.register.isExample($0.body) }
  }

  /// Adds links, the latest year first, to the part of a page that leads on or that its meetings
  /// stand in.
  private static func add(
    _ links: [(Int, Address)], to page: inout PageDraft, _ context: SiteContext
  ) {
    let printer = Printer(context: context, page: page.address)
    let items = links.reversed().map { year, address in
      Markup(printer.link(address, context.sentence(.linkOfYear, "\(year)")))
    }
    let place =
      page.sections.firstIndex { $0.id == "videre" }
      ?? page.sections.firstIndex { $0.id == "moeder" }
    if let place {
      page.sections[place].items += items
    } else {
      var section = SectionView("overholdelse", context[ConformityWord.onward])
      section.items = items
      page.sections.append(section)
    }
  }
}
