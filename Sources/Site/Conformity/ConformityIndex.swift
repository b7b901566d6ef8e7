import Conformity
import Governance
import Parallel
import Templates

/// The years of all bodies that can be judged as of the day of the site, with their pages.
///
/// A site without meetings that were held has none, and pays nothing for them.
struct ConformityIndex: Sendable {
  /// A page of a year that another page leads to.
  private struct Way: Sendable {
    let year: Int
    let address: Address
  }

  /// The years, by body and then by year.
  private let years: [BodyYear]
  /// The years that are no examples.
  private let real: [BodyYear]
  /// What the pages of bodies, of all meetings and of a year lead to.
  private let ways: [Address: [Way]]

  /// Judges the meetings of a site.
  init(_ context: SiteContext) {
    let register = context.register
    let (day, judged) = (context.day, context.judgedYears)
    years = judged.judge.bodies.concurrentMap { body in
      judged.judge.years(of: body, asOf: day)
        .compactMap { judged.year($0, of: body, asOf: day) }
    }.flatMap { $0 }
    real = years.filter { !register.isExample($0.body) }
    var ways: [Address: [Way]] = [:]
    for year in years {
      guard let body = register[year.body] else { continue }
      ways[Address(of: body), default: []]
        .append(Way(year: year.year, address: Self.address(of: body, year.year)))
    }
    for year in Set(real.map(\.year)).sorted() {
      let way = Way(year: year, address: Self.address(of: year))
      ways[FeedIndex.allMeetings, default: []].append(way)
      ways[.year(year)] = [way]
    }
    self.ways = ways
  }

  /// Where the year of a body lies.
  static func address(of body: Entity, _ year: Int) -> Address {
    Address("\(Address(of: body).path)overholdelse/\(year)/")
  }

  /// Where the year of all bodies lies.
  static func address(of year: Int) -> Address {
    Address("\(Address.year(year).path)overholdelse/")
  }

  /// The pages: one for each body and year, and one for all real bodies of a year.
  func jobs(_ context: SiteContext) -> [PageJob] {
    let siblings = Dictionary(grouping: years, by: \.body).mapValues { $0.map(\.year) }
    let own = years.compactMap { year -> PageJob? in
      guard let body = context.register[year.body] else { return nil }
      return PageJob(address: Self.address(of: body, year.year)) {
        BodyYearPage(year, of: body, siblings: siblings[year.body] ?? [], $0).page()
      }
    }
    let all = Dictionary(grouping: real, by: \.year)
    let together = all.keys.sorted()
    return own
      + together.map { year in
        PageJob(address: Self.address(of: year)) {
          AllBodiesYearPage(all[year] ?? [], in: year, siblings: together, $0).page()
        }
      }
  }

  /// The job of a page with links to the years, the latest first, where it has any: in the part that
  /// leads on, or that its meetings stand in.
  func adding(to job: PageJob) -> PageJob {
    guard let ways = ways[job.address] else { return job }
    return PageJob(address: job.address) { context in
      var page = job.make(context)
      let printer = Printer(context: context, page: page.address)
      let items = ways.reversed().map { way in
        Markup(printer.link(way.address, context.sentence(.linkOfYear, "\(way.year)")))
      }
      let place =
        page.sections.firstIndex { $0.id == "videre" }
        ?? page.sections.firstIndex { $0.id == "moeder" }
      if let place {
        page.sections[place].items += items
      } else {
        var section = SectionView("overholdelse", context[.onward])
        section.items = items
        page.sections.append(section)
      }
      return page
    }
  }
}
