/// How much a finding weighs.
package enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; never stops anything.
  case note
  /// Should be mended; stops a build only when it is strict.
  case warning
  /// Stops a build.
  case error

  /// Compares by weight, the lightest first.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word printed before a headline and written in JSON.
  package var word: Message {
    switch self {
    case .note: Message(da: "bemærkning", en: "note")
    case .warning: Message(da: "advarsel", en: "warning")
    case .error: Message(da: "fejl", en: "error")
    }
  }
}

/// One thing found in the input, with its place and its mend.
package struct Finding: Hashable, Sendable {
  /// The rule's id, in Danish words joined by hyphens, as `kendte afvigelser` names it.
  package var rule: String
  /// How much it weighs.
  package var severity: Severity
  /// Where it is; a finding without a place of its own points at the start of a file.
  package var place: Place
  /// What is wrong, most specific word first, no full stop.
  package var headline: Message
  /// What else helps to understand it, in order.
  package var notes: [Message]
  /// The likely mend, as a sentence.
  package var mend: Message?
  /// Other places that belong to it, such as the first of two duplicates.
  package var related: [Related]

  /// Another place that belongs to a finding.
  package struct Related: Hashable, Sendable {
    /// Where it is.
    package let place: Place
    /// What is there.
    package let message: Message

    /// Makes a related place.
    package init(_ place: Place, _ message: Message) {
      self.place = place
      self.message = message
    }
  }

  /// Makes a finding.
  package init(
    _ rule: String, _ severity: Severity = .error, at place: Place, _ headline: Message,
    mend: Message? = nil, notes: [Message] = [], related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.headline = headline
    self.mend = mend
    self.notes = notes
    self.related = related
  }
}
