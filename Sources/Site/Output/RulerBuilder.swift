import Charts
import CivilTime
import Governance
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
      days.filter { $0.year == day.year }.count < 2
        ? "\(day.year)" : "\(day.isoText.prefix(7))"
    }
    marks = days.filter { $0 != day }.map { other in
      (
        other, label(other), context.sentence(.captionBodies, context.words(other)),
        other == context.day ? "/organisering/" : OrganisationPages.address(of: other, context)
      )
    }
    let scale = context.timeScale
    ruler = TimeRuler(
      scale, now: scale.position(of: day), others: marks.map { scale.position(of: $0.day) })
    axis = Markup(ruler.svg(label: label(day)))
  }

  /// The ruler of a page, its links leading from that page.
  func view(_ href: (Address) -> String) -> RulerView {
    let years = ruler.scale.years
    return RulerView(
      name: context.sentence(.rulerName, "\(years.lowerBound)", "\(ruler.scale.lastYear)"),
      height: ruler.height, axis: axis,
      marks: zip(marks, ruler.others).map { mark, place in
        RulerMark(
          label: mark.label, title: mark.title, href: href(mark.address),
          position: place.position.percent, baseline: place.baseline)
      })
  }
}
