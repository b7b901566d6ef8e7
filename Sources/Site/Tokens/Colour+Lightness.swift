extension Colour {
  /// The colour of the same hue and saturation whose lightness is nearest and that satisfies a
  /// condition; nil when none from black to white does (hue, saturation, lightness as in HSL).
  func nearest(where isWanted: (Colour) -> Bool) -> Colour? {
    for step in 0...1000 {
      for move in [-step, step] {
        let wanted = lightness + Double(move) / 1000
        guard (0...1).contains(wanted) else { continue }
        let colour = withLightness(wanted)
        if isWanted(colour) { return colour }
      }
    }
    return nil
  }

  /// The parts as numbers from 0 to 1.
  private var parts: [Double] { [red, green, blue].map { Double($0) / 255 } }

  /// The lightness, 0 to 1.
  private var lightness: Double { ((parts.min() ?? 0) + (parts.max() ?? 0)) / 2 }

  /// The saturation, 0 to 1; 0 for greys.
  private var saturation: Double {
    let (low, high) = (parts.min() ?? 0, parts.max() ?? 0)
    return high == low ? 0 : (high - low) / (1 - abs(high + low - 1))
  }

  /// The same hue and saturation in another lightness.
  private func withLightness(_ lightness: Double) -> Colour {
    let (low, high) = (parts.min() ?? 0, parts.max() ?? 0)
    let chroma = saturation * (1 - abs(2 * lightness - 1))
    // Where each part lies between the least and the greatest is the hue; it stays.
    let made = parts.map { part in
      let share = high == low ? 0 : (part - low) / (high - low)
      let value = lightness - chroma / 2 + share * chroma
      return UInt8(max(0, min(255, (value * 255).rounded())))
    }
    return Colour(red: made[0], green: made[1], blue: made[2])
  }
}
