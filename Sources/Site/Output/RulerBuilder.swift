import Charts
import CivilTime
import Governance
import Phrases
import Templates

/// Makes the ruler of years for the pages of one day; what is the same for all is made once.
struct RulerBuilder: Sendable {
  private let context: SiteContext
  private let marks: [(day: Day, label: String, title: String, address: Address)]
  private let ruler: TimeRuler
  private let axis: Markup

  /// The day that the pages hold as of.
  let day: Day

  init(_ context: SiteContext, on day: Day) {
    self.context = context
    self.day = day
    let days = Set(OrganisationPages.lookBack(context) + [context.day]).sorted()
    func label(_ day: Day) -> String {
      let ofYear = days.filter { $0.year == day.year }
      if ofYear.count < 2 { return "\(day.year)" }
      let month = ImpreciseDate(ImpreciseDate.Precision.month(day.month, year: day.year))
      guard ofYear.filter({ $0.month == day.month }).count < 2, let month else {
        return context.words(day)
      }
      return month.printed(in: context.language)
    }
    marks = days.filter { $0 != day }.map { other in
      (
        other, label(other), context.sentence(.captionBodies, context.words(other)),
        other == context.day ? "/organisering/" : OrganisationPages.address(of: other, context)
      )
    }
    let scale = context.timeScale
    ruler = TimeRuler(
      scale, now: (scale.position(of: day), label(day).count),
      others: marks.map { (scale.position(of: $0.day), $0.label.count) })
    axis = Markup(ruler.svg(label: label(day)))
  }

  /// The pages that it leads to.
  var addresses: [Address] { marks.map(\.address) }

  /// The ruler of a page, its links leading from that page.
  func view(_ href: (Address) -> String) -> RulerView {
    let years = ruler.scale.years
    return RulerView(
      name: context.sentence(.rulerName, "\(years.lowerBound)", "\(ruler.scale.lastYear)"),
      height: ruler.height, axis: axis,
      marks: zip(marks, ruler.others).map { mark, place in
        RulerMark(
          label: mark.label, title: mark.title, href: href(mark.address),
          position: place.position.percent, reach: place.reach.lowerBound.percent,
          width: place.reach.lowerBound.distance(to: place.reach.upperBound).percent,
          baseline: place.baseline)
      })
  }
}
