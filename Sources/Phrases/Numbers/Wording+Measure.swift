internal import Diagnostics

/// The words before a number that make a bound of it.
private enum Bound {
  /// That many or fewer, that many or more, more, fewer.
  case upTo, atLeast, moreThan, lessThan
}

extension Wording {
  /// The words for a bound, longest first.
  private static let bounds: [(String, Bound)] = [
    ("op til", .upTo), ("højst", .upTo), ("maks.", .upTo), ("maksimalt", .upTo),
    ("mindst", .atLeast), ("minimum", .atLeast), ("mere end", .moreThan),
    ("flere end", .moreThan), ("over", .moreThan), ("mindre end", .lessThan),
    ("færre end", .lessThan), ("under", .lessThan),
  ]

  /// The first words of all bounds and of `ca.`, for suggestions.
  private static let openers = [
    "højst", "mindst", "mere", "flere", "mindre", "færre", "minimum", "maksimalt",
  ]

  /// Takes the words for approximately, and says whether they came next.
  mutating func takeApproximately() -> Bool {
    take("ca.") || take("ca") || take("cirka") || take("omkring")
  }

  /// Takes a measure: `8`, `op til 7`, `mindst 85`, `ca. 16½-18`.
  mutating func takeMeasure(fits: Message) throws(PhraseFault) -> Measure {
    let isApproximate = takeApproximately()
    let opener = next
    if let bound = take(Wording.bounds) {
      let number = try takeNumber(fits: fits)
      let extent: Measure.Extent =
        switch bound {
        case .upTo: .upTo(number)
        case .atLeast: .atLeast(number)
        case .moreThan: .moreThan(number)
        case .lessThan: .lessThan(number)
        }
      return Measure(extent, isApproximate: isApproximate)
    }
    if let opener, let after = word(after: 1), NumberWords.number(opener.folded) == nil,
      NumberWords.number(after.folded) != nil,
      let suggestion = Spelling.suggestion(for: opener.folded.shortened, in: Wording.openers)
    {
      throw refusal(
        Message(da: "et ord for en grænse", en: "a word for a bound"), fits: fits, mend: suggestion)
    }
    let (low, high) = try takeRange(fits: fits)
    return Measure(
      high.map { .range(low, $0) } ?? .exact(low), isApproximate: isApproximate)
  }
}
