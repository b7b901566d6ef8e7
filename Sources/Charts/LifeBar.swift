package import CivilTime

/// The life of a thing as a bar on a time scale, up to the day of the page.
///
/// Solid is what is known, dots are what is not, a stroke is the end. Nothing is drawn after the
/// day of the page, except that a thing which is still to come is drawn hollow.
package struct LifeBar: Hashable, Sendable {
  /// A stretch of a life.
  package struct Stretch: Hashable, Sendable {
    /// What is known of it.
    package enum Certainty: Hashable, Sendable {
      /// It holds, and still does on the day of the page.
      case inForce
      /// It held once.
      case past
      /// The sources do not say.
      case unknown
      /// It is still to come.
      case expected
    }

    /// Where it begins.
    package let start: TimeScale.Position
    /// Where it ends.
    package let end: TimeScale.Position
    /// What is known of it.
    package let certainty: Certainty
  }

  /// The stretches from left to right.
  package let stretches: [Stretch]
  /// Where the thing ended, if it had by the day of the page.
  package let end: TimeScale.Position?
  /// Where the day of the page lies.
  package let now: TimeScale.Position

  /// Draws a life to a scale.
  package init(_ life: Validity, on scale: TimeScale, asOf day: Day) {
    now = scale.position(of: day)
    let state = life.state(on: day)
    let limit = min(life.exclusiveEnd ?? day.adding(days: 1), day.adding(days: 1))
    end = life.exclusiveEnd.flatMap { $0 <= day ? scale.position(of: $0) : nil }
    func stretch(_ from: Day, _ to: Day, _ certainty: Stretch.Certainty) -> Stretch? {
      let (start, end) = (scale.position(of: from), scale.position(of: to))
      return start < end ? Stretch(start: start, end: end, certainty: certainty) : nil
    }
    if let earliest = life.earliest, earliest > day {
      stretches = [stretch(earliest, life.exclusiveEnd ?? scale.last, .expected)].compactMap { $0 }
      return
    }
    let known = min(life.knownUntil ?? limit, limit)
    let certainty = state == .ceased ? Stretch.Certainty.past : .inForce
    if let start = life.earliest ?? life.knownFrom?.first, start <= day {
      stretches = [
        life.earliest == nil
          ? stretch(max(start.adding(years: -1), scale.first), start, .unknown) : nil,
        stretch(start, known, certainty), stretch(known, limit, .unknown),
      ].compactMap { $0 }
    } else {
      stretches = [stretch(scale.first, limit, .unknown)].compactMap { $0 }
    }
  }

  /// The bar as an SVG that is as wide as what it stands in and has the text for a neighbour.
  package var svg: String {
    var svg = "<svg class=\"bane\" width=\"100%\" height=\"16\" aria-hidden=\"true\">"
    svg += "<line class=\"b-nu\" x1=\"\(now.percent)\" x2=\"\(now.percent)\" y1=\"0\" y2=\"16\"/>"
    for stretch in stretches {
      let (x, width) = (stretch.start.percent, stretch.start.distance(to: stretch.end).percent)
      switch stretch.certainty {
      case .inForce, .past:
        let name = stretch.certainty == .past ? "b-foer" : "b-ved"
        svg += "<rect class=\"\(name)\" x=\"\(x)\" y=\"5\" width=\"\(width)\" height=\"6\"/>"
      case .expected:
        svg += "<rect class=\"b-venter\" x=\"\(x)\" y=\"5\" width=\"\(width)\" height=\"6\"/>"
      case .unknown:
        let name = end == nil ? "b-uvist" : "b-uvist foer"
        svg +=
          "<line class=\"\(name)\" x1=\"\(x)\" x2=\"\(stretch.end.percent)\" y1=\"8\" y2=\"8\"/>"
      }
    }
    if let end {
      svg +=
        "<svg x=\"\(end.percent)\" width=\"1\" height=\"16\" overflow=\"visible\"><rect class=\"b-slut\" x=\"-2\" y=\"0\" width=\"4\" height=\"16\"/></svg>"
    }
    return svg + "</svg>"
  }

  /// Where the bar begins.
  package var start: TimeScale.Position {
    stretches.first?.start ?? end ?? TimeScale.Position(hundredths: 0)
  }
}

extension Validity {
  /// The first day on which it is no more known, or nil when nothing doubts it.
  fileprivate var knownUntil: Day? {
    if let last = lastKnown ?? (start == nil ? knownTo : nil) { return last.last.adding(days: 1) }
    if case .ceasedBy = end, let start { return start.last.adding(days: 1) }
    return nil
  }
}
