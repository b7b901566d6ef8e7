import CivilTime

extension WheelInk {
  // MARK: Stretches

  /// Draws the times that rules set, and the days of which it is not known which is meant.
  func bands(to svg: inout SVGWriter) {
    for band in layout.bands {
      let radius = measures.radius(of: band.ring)
      let half = measures.stretch
      let days = band.stretch.days
      let start = WheelMeasures.angle(of: days.lowerBound)
      let isLast = days.upperBound.month == 12 && days.upperBound.day == 31
      let end =
        isLast
        ? Angle(WheelMeasures.span) : WheelMeasures.angle(of: days.upperBound.adding(days: 1))
      open(band.stretch.href, band.labels, to: &svg)
      svg.raw("<path")
      bandStyle(band.stretch.sort, to: &svg)
      svg.raw(" d=\"")
      if band.stretch.sort == .notice {
        curve(radius, from: start, to: end, to: &svg)
      } else {
        sector(radius - half, radius + half, from: start, to: end, to: &svg)
      }
      svg.raw("\"/>")
      close(to: &svg)
    }
  }

  /// Writes how a stretch of a sort is drawn.
  func bandStyle(_ sort: YearWheel.Stretch.Sort, to svg: inout SVGWriter) {
    switch sort {
    case .window:
      style("h-vindue", to: &svg)
      svg.attribute("fill", palette.tint)
      stroke(palette.mark, 10, to: &svg)
    case .imprecise:
      style("h-uvist", to: &svg)
      svg.attribute("fill", palette.paper)
      stroke(palette.link, 15, to: &svg)
      svg.raw(" stroke-dasharray=\"4 3\"")
    case .notice:
      style("h-varsel", to: &svg)
      svg.raw(" fill=\"none\"")
      stroke(palette.link, 20, to: &svg)
      svg.raw(" stroke-dasharray=\"1 4\"")
    }
  }

  // MARK: Meetings

  /// Draws each meeting with what is due around it, as one link.
  func groups(to svg: inout SVGWriter) {
    for group in layout.groups {
      open(group.item.href, group.marks.flatMap(\.labels), to: &svg)
      join(group, to: &svg)
      for mark in group.marks { draw(mark, isCancelled: group.item.isCancelled, to: &svg) }
      close(to: &svg)
    }
  }

  /// The line that joins a meeting with what is due around it, but for its invitation, which may lie
  /// a quarter away.
  private func join(_ group: WheelLayout.Group, to svg: inout SVGWriter) {
    let days = group.marks.filter { $0.sign != .invitation }.map(\.day)
    guard group.item.day != nil, let first = days.min(), let last = days.max(), first < last
    else { return }
    svg.raw("<path")
    style("h-bue", to: &svg)
    svg.raw(" fill=\"none\"")
    stroke(palette.strong, measures.isFine ? 7 : 12, to: &svg)
    svg.raw(" d=\"")
    curve(
      measures.radius(of: group.ring), from: WheelMeasures.angle(of: first, atNoon: true),
      to: WheelMeasures.angle(of: last, atNoon: true), to: &svg)
    svg.raw("\"/>")
  }

  private func draw(_ mark: WheelLayout.Mark, isCancelled: Bool, to svg: inout SVGWriter) {
    svg.raw("<g><title>")
    svg.text(mark.labels.joined(separator: "\n"))
    svg.raw("</title>")
    sign(mark.sign, isCancelled: isCancelled, at: mark.place, mark.radius, to: &svg)
    svg.raw("</g>")
  }

  /// Draws a sign: a meeting solid, one that is cancelled struck, what is due hollow, each step in a
  /// form of its own.
  func sign(
    _ sign: YearWheel.Sign?, isCancelled: Bool, at place: WheelPoint, _ radius: Double,
    to svg: inout SVGWriter
  ) {
    let line = measures.isFine ? 11 : 15
    // Half of a line lies outside the form.
    let reach = Int(((radius - 0.8) * 10).rounded())
    func hollow(_ corners: [(Int, Int)]) {
      svg.raw("<path")
      style("h-frist", to: &svg)
      svg.attribute("fill", palette.paper)
      stroke(palette.link, line, to: &svg)
      svg.raw(" d=\"")
      for (index, corner) in corners.enumerated() {
        let point = place.moved(corner.0, corner.1)
        if index == 0 { svg.step("M", point) } else { svg.step("L", point) }
      }
      svg.raw("Z\"/>")
    }
    let (most, some) = (reach, reach * 8 / 10)
    switch sign {
    case nil where isCancelled:
      svg.raw("<path")
      style("h-aflyst", to: &svg)
      svg.attribute("fill", palette.paper)
      stroke(palette.ink, line, to: &svg)
      svg.raw(" d=\"")
      svg.circle(place, most)
      svg.step("M", place.moved(-most * 13 / 10, most * 13 / 10))
      svg.step("L", place.moved(most * 13 / 10, -most * 13 / 10))
      svg.raw("\"/>")
    case nil:
      svg.raw("<path")
      style("h-moede", to: &svg)
      svg.attribute("fill", palette.link)
      svg.raw(" d=\"")
      svg.circle(place, Int((radius * 10).rounded()))
      svg.raw("\"/>")
    case .agenda:
      svg.raw("<path")
      style("h-frist", to: &svg)
      svg.attribute("fill", palette.paper)
      stroke(palette.link, line, to: &svg)
      svg.raw(" d=\"")
      svg.circle(place, most * 9 / 10)
      svg.raw("\"/>")
    case .proposals: hollow([(0, -most), (most, 0), (0, most), (-most, 0)])
    case .minutes: hollow([(-some, -some), (some, -some), (some, some), (-some, some)])
    case .invitation: hollow([(0, -most), (some, some), (-some, some)])
    case .duty: hollow([(-some, -some), (some, -some), (0, most)])
    }
  }

  private func open(_ href: String, _ labels: [String], to svg: inout SVGWriter) {
    svg.raw("<a")
    svg.attribute("href", href)
    svg.attribute("aria-label", labels.joined(separator: "; "))
    svg.raw(">")
  }

  private func close(to svg: inout SVGWriter) { svg.raw("</a>") }
}
