/// A direction from the middle of a wheel, clockwise from twelve o’clock.
struct Angle: Hashable {
  /// In degrees.
  let degrees: Double

  init(_ degrees: Double) { self.degrees = degrees }

  /// The sine.
  ///
  /// By its series, which gives the same tenth of a unit on every machine.
  var sine: Double {
    var rest = degrees.truncatingRemainder(dividingBy: 360)
    if rest > 180 { rest -= 360 } else if rest < -180 { rest += 360 }
    // Beyond a right angle the sine comes back the way it went.
    if rest > 90 { rest = 180 - rest } else if rest < -90 { rest = -180 - rest }
    let arc = rest * .pi / 180
    var (term, sum) = (arc, arc)
    for step in stride(from: 2.0, through: 20, by: 2) {
      term *= -arc * arc / (step * (step + 1))
      sum += term
    }
    return sum
  }

  /// The cosine.
  var cosine: Double { Angle(degrees + 90).sine }
}
