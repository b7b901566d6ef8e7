package import CivilTime
package import Diagnostics

/// When in a year something is: `i løbet af 2. kvartal`, `august og september`.
package struct Occasion: Hashable, Sendable {
  /// How the parts of the year are introduced.
  package enum Opening: Hashable, Sendable, CaseIterable {
    /// With nothing.
    case none
    /// `i`.
    case within
    /// `i løbet af`.
    case during
  }

  /// How the parts of the year are introduced.
  package let opening: Opening
  /// The parts of the year, as written; at least one.
  package let parts: [YearPart]

  /// Makes an occasion of one part of the year or more.
  package init(_ first: YearPart, _ others: [YearPart] = [], opening: Opening = .none) {
    self.opening = opening
    parts = [first] + others
  }

  /// The days meant in a year, one range a part.
  package func days(in year: Int) -> [ClosedRange<Day>] { parts.compactMap { $0.days(in: year) } }
}

extension Occasion: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "tid på året", en: "time of the year") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "i løbet af 2. kvartal", "august og september", "i efteråret", "primo marts",
      "marts-maj", "1. halvår",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads an occasion.
  package static func parse(_ text: String) throws(PhraseFault) -> Occasion {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      try wording.takeOccasion()
    }
  }

  /// The occasion in words.
  package func printed(in language: Language) -> String {
    let words = parts.map { $0.printed(in: language) }
    let danish = language == .danish
    let list = words.listed(with: danish ? "og" : "and")
    return switch opening {
    case .none: list
    case .within: (danish ? "i " : "in ") + list
    case .during: (danish ? "i løbet af " : "during ") + list
    }
  }
  /// The one of its parts that something falls in, as a sentence places it: `i september eller
  /// oktober`, `i løbet af 2. kvartal`, `primo marts`.
  package func placing(in language: Language) -> String {
    guard opening != .during else { return printed(in: language) }
    let danish = language == .danish
    let list = parts.map { $0.printed(in: language) }.listed(with: danish ? "eller" : "or")
    if danish, opening == .none, case .thirdOfMonth? = parts.first { return list }
    return (danish ? "i " : "in ") + list
  }
}
