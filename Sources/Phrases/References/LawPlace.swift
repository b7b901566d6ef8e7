/// A place in a law or a set of rules: `§ 6, stk. 6, nr. 2`.
package struct LawPlace: Hashable, Sendable {
  /// The kinds of parts, from the whole to the smallest.
  package enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// `bilag`.
    case annex
    /// `kap.`.
    case chapter
    /// `§`.
    case section
    /// `stk.`.
    case subsection
    /// `nr.`.
    case number
    /// `litra`.
    case letter
    /// `pkt.`, written after its number: `2. pkt.`.
    case sentence

    /// Compares by size, the largest first.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// One part with its number.
  package struct Part: Hashable, Sendable {
    /// What kind of part it is.
    package let kind: Kind
    /// The number or letter as printed: `6`, `6 a`.
    package let label: String

    /// Makes a part.
    package init(_ kind: Kind, _ label: String) {
      self.kind = kind
      self.label = label
    }
  }

  /// The parts, from the whole to the smallest; at least one.
  package let parts: [Part]

  /// Makes a place, or nil when there are no parts or they do not go from large to small.
  package init?(_ parts: [Part]) {
    guard !parts.isEmpty, zip(parts, parts.dropFirst()).allSatisfy({ $0.kind < $1.kind }) else {
      return nil
    }
    self.parts = parts
  }

  /// The number of the part of a kind, when the place says one.
  package func label(of kind: Kind) -> String? { parts.first { $0.kind == kind }?.label }
}
