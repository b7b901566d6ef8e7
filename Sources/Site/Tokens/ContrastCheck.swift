import Diagnostics

/// Finds colours of a theme that are too near each other to be read, in either scheme.
struct ContrastCheck {
  /// The tokens, the built-in ones among them.
  let tokens: DesignTokens
  /// The file that a finding without a place of its own points at.
  let path: String

  /// A pair that is too near, and by how much.
  private struct Failure {
    let pair: ContrastPair
    let ratio: Double
  }

  /// One finding for each colour that a site would have to change, at its value.
  func findings() -> [Finding] {
    ColourScheme.allCases.flatMap { scheme in
      let failures = failures(in: scheme)
      return ColourToken.allCases.compactMap { token in
        let own = failures.filter { blamed($0.pair, in: scheme) == token }
        return finding(for: token, in: scheme, own)
      }
    }
  }

  /// The pairs that are too near.
  private func failures(in scheme: ColourScheme) -> [Failure] {
    ContrastPair.all.compactMap { pair in
      guard let front = tokens.colour(pair.front, in: scheme)?.value,
        let ground = tokens.colour(pair.ground, in: scheme)?.value
      else { return nil }
      let ratio = front.contrast(with: ground)
      return ratio < pair.need.rawValue ? Failure(pair: pair, ratio: ratio) : nil
    }
  }

  /// The colour of a pair to change: the front one, unless only the ground is the site's own.
  private func blamed(_ pair: ContrastPair, in scheme: ColourScheme) -> ColourToken {
    let isFrontOwn = tokens.colour(pair.front, in: scheme)?.place != nil
    let isGroundOwn = tokens.colour(pair.ground, in: scheme)?.place != nil
    return isGroundOwn && !isFrontOwn ? pair.ground : pair.front
  }

  private func finding(
    for token: ColourToken, in scheme: ColourScheme, _ failures: [Failure]
  ) -> Finding? {
    // The worst is told: the one that lacks most of what it needs.
    let failures = failures.sorted {
      $0.ratio / $0.pair.need.rawValue < $1.ratio / $1.pair.need.rawValue
    }
    guard let worst = failures.first, let colour = tokens.colour(token, in: scheme) else {
      return nil
    }
    let other = worst.pair.front == token ? worst.pair.ground : worst.pair.front
    let related = tokens.colour(other, in: scheme)?.place.map {
      Finding.Related(
        $0, Message(da: "Her står »\(other.rawValue)«", en: "Here is “\(other.rawValue)”"))
    }
    let (names, ratio, need) = (Self.names(worst.pair), Self.printed(worst.ratio), worst.pair.need)
    return Finding(
      "tema-kontrast", at: colour.place ?? Place(path: path, range: 0..<0),
      Message(
        da: """
          \(names.danish) har kontrasten \(ratio.danish) i \(scheme.name.danish), hvor mindst \
          \(need.ratio.danish) kræves
          """,
        en: """
          \(names.english) has a contrast of \(ratio.english) in \(scheme.name.english), where \
          at least \(need.ratio.english) is needed
          """),
      mend: mend(of: token, colour.value, in: scheme, failures),
      notes: failures.map(Self.note), related: related.map { [$0] } ?? [])
  }

  /// The nearest colour that all pairs of the token allow, or at least those that fail.
  private func mend(
    of token: ColourToken, _ colour: Colour, in scheme: ColourScheme, _ failures: [Failure]
  ) -> Message {
    let all = ContrastPair.all.filter { $0.front == token || $0.ground == token }
    func passes(_ pairs: [ContrastPair]) -> (Colour) -> Bool {
      let limits = pairs.compactMap { pair -> (Colour, Double)? in
        let other = pair.front == token ? pair.ground : pair.front
        return tokens.colour(other, in: scheme).map { ($0.value, pair.need.rawValue) }
      }
      return { wanted in limits.allSatisfy { $0.contrast(with: wanted) >= $1 } }
    }
    if let better = colour.nearest(where: passes(all)) {
      return Message(
        da: "Skriv \"\(better.hex)\": den nærmeste af samme kulør, der kan ses overalt.",
        en: "Write \"\(better.hex)\": the nearest of the same hue that can be seen everywhere.")
    }
    if let better = colour.nearest(where: passes(failures.map(\.pair))) {
      return Message(
        da: "Skriv \"\(better.hex)\", og ret så de farver, den derefter ikke kan ses på.",
        en: "Write \"\(better.hex)\", and then mend the colours on which it cannot be seen.")
    }
    return Message(
      da: "Ingen farve kan ses på dem alle; gør bundene mere ens.",
      en: "No colour can be seen on all of them; make the grounds more alike.")
  }

  private static func note(_ failure: Failure) -> Message {
    let (names, ratio, use) = (names(failure.pair), printed(failure.ratio), failure.pair.use)
    return Message(
      da: "\(names.danish), \(ratio.danish): \(use.danish)",
      en: "\(names.english), \(ratio.english): \(use.english)")
  }

  private static func names(_ pair: ContrastPair) -> Message {
    let (front, ground) = (pair.front.rawValue, pair.ground.rawValue)
    return Message(da: "»\(front)« på »\(ground)«", en: "“\(front)” on “\(ground)”")
  }

  /// A ratio to two decimals, cut and not rounded: 4.499 is not 4.50.
  private static func printed(_ ratio: Double) -> Message {
    let hundredths = Int(ratio * 100)
    let rest = hundredths % 100
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return Message(
      da: "\(hundredths / 100),\(decimals):1", en: "\(hundredths / 100).\(decimals):1")
  }
}
