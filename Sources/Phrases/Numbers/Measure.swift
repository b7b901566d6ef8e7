package import Diagnostics

/// How large something is: a number, a bound or a range, exact or `ca.`.
package struct Measure: Hashable, Sendable {
  /// What is said of the size.
  package enum Extent: Hashable, Sendable {
    /// `8`.
    case exact(DecimalNumber)
    /// `op til 7`: 7 or fewer.
    case upTo(DecimalNumber)
    /// `mindst 85`: 85 or more.
    case atLeast(DecimalNumber)
    /// `mere end 30`: 31 or more.
    case moreThan(DecimalNumber)
    /// `mindre end 30`: 29 or fewer.
    case lessThan(DecimalNumber)
    /// `4-6`: from the first to the second, which is larger.
    case range(DecimalNumber, DecimalNumber)
  }

  /// What is said of the size.
  package let extent: Extent
  /// Whether it stands with `ca.` before it.
  package let isApproximate: Bool

  /// Makes a measure; the ends of a range are put in order.
  package init(_ extent: Extent, isApproximate: Bool = false) {
    if case .range(let low, let high) = extent, high <= low {
      self.extent = low == high ? .exact(low) : .range(high, low)
    } else {
      self.extent = extent
    }
    self.isApproximate = isApproximate
  }

  /// The number, when one is said and it is not a bound.
  package var single: DecimalNumber? {
    if case .exact(let number) = extent { number } else { nil }
  }

  /// The smallest value meant, or nil when only an upper bound is said.
  package var least: DecimalNumber? {
    switch extent {
    case .exact(let number), .atLeast(let number), .moreThan(let number), .range(let number, _):
      number
    case .upTo, .lessThan: nil
    }
  }

  /// The largest value meant, or nil when only a lower bound is said.
  package var most: DecimalNumber? {
    switch extent {
    case .exact(let number), .upTo(let number), .lessThan(let number), .range(_, let number):
      number
    case .atLeast, .moreThan: nil
    }
  }

  /// Whether a noun after it is in the singular: after 1 and ½, and in Danish after 1½ too.
  func isSingular(in language: Language) -> Bool {
    guard let most = most ?? least, most > DecimalNumber(0) else { return false }
    return language == .danish ? most < DecimalNumber(2) : most <= DecimalNumber(1)
  }

  /// The measure in words.
  package func printed(in language: Language) -> String {
    func text(_ number: DecimalNumber) -> String { number.printed(in: language) }
    let danish = language == .danish
    let body =
      switch extent {
      case .exact(let number): text(number)
      case .upTo(let number): (danish ? "op til " : "up to ") + text(number)
      case .atLeast(let number): (danish ? "mindst " : "at least ") + text(number)
      case .moreThan(let number): (danish ? "mere end " : "more than ") + text(number)
      case .lessThan(let number): (danish ? "mindre end " : "less than ") + text(number)
      case .range(let low, let high): "\(text(low))–\(text(high))"
      }
    return isApproximate ? (danish ? "ca. " : "about ") + body : body
  }
}
