package import CivilTime
package import Diagnostics

extension Validity: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "gyldighed", en: "validity") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "fra august 2010", "fra august 2010, senest oplyst 2010", "2015-2018",
      "fra 1. januar 2018 til 31. december 2021", "fra 2016 indtil efteråret 2020", "til 2018",
      "indtil 2020", "oplyst 14. april 2010", "oplyst 2010-2013", "ophørt senest 2020",
      "ikke oplyst",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a validity.
  package static func parse(_ text: String) throws(PhraseFault) -> Validity {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      try wording.takeValidity()
    }
  }

  /// The validity in words: `fra august 2010, senest oplyst 2010`.
  package func printed(in language: Language) -> String {
    let danish = language == .danish
    func text(_ date: ImpreciseDate) -> String { date.printed(in: language) }
    if isNotStated { return danish ? "ikke oplyst" : "not stated" }
    var parts: [String] = []
    if let start {
      if lastKnown == nil, let years = plainYears { return years }
      parts.append((danish ? "fra " : "from ") + text(start))
      if let lastKnown {
        parts.append((danish ? "senest oplyst " : "last known ") + text(lastKnown))
      }
    } else if let knownFrom, let knownTo {
      let known = danish ? "oplyst" : "known"
      if knownFrom == knownTo {
        parts.append("\(known) \(text(knownFrom))")
      } else if knownFrom.isPlainYear, knownTo.isPlainYear {
        parts.append("\(known) \(text(knownFrom))–\(text(knownTo))")
      } else {
        parts.append(
          danish
            ? "\(known) fra \(text(knownFrom)) til \(text(knownTo))"
            : "\(known) from \(text(knownFrom)) to \(text(knownTo))")
      }
    }
    guard let end else { return parts.joined(separator: ", ") }
    let isJoined = start != nil && lastKnown == nil && !end.isCeasedBy
    let words = parts.joined(separator: ", ")
    return words + (words.isEmpty ? "" : (isJoined ? " " : ", ")) + end.printed(in: language)
  }

  /// The two years of a period that is said by years alone: `2015–2018`.
  private var plainYears: String? {
    guard let start, start.isPlainYear, case .through(let last) = end, last.isPlainYear,
      start.year <= last.year
    else { return nil }
    return "\(start.printed(in: .danish))–\(last.printed(in: .danish))"
  }
}

extension Validity.End {
  /// Whether only a day by which it had ended is known.
  fileprivate var isCeasedBy: Bool { if case .ceasedBy = self { true } else { false } }

  /// The end in words: `til 2018`.
  fileprivate func printed(in language: Language) -> String {
    let text = date.printed(in: language)
    return switch (self, language) {
    case (.through, .danish): "til \(text)"
    case (.before, .danish): "indtil \(text)"
    case (.ceasedBy, .danish): "ophørt senest \(text)"
    case (.through, .english): "through \(text)"
    case (.before, .english): "until \(text)"
    case (.ceasedBy, .english): "ceased by \(text)"
    }
  }
}

extension ImpreciseDate {
  /// Whether the date is a year without any proviso.
  var isPlainYear: Bool {
    if case .year = precision { !isApproximate && supplied == .nothing } else { false }
  }
}
