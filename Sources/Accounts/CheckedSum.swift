import Governance
package import Phrases

/// A sum that the content claims (`kontrol`), beside what it comes to.
package struct CheckedSum: Hashable, Sendable {
  /// The sum as it is claimed.
  package let stated: CheckSum
  /// Where its figures stand, as far as the entity states them elsewhere too.
  package let sources: [SourceReference]
  /// What the left side lacks, or has too much; nil when the sum holds.
  package let difference: Derivation?
  /// The figure that the left side would be the stated share of; nil when the sum holds, or is no
  /// share of one figure.
  package let fittingWhole: Derivation?

  /// Compares a sum with what it comes to.
  ///
  /// - Parameter places: where the figures that its entity states are written.
  init(_ stated: CheckSum, places: FigurePlaces) {
    self.stated = stated
    let figures =
      [stated.claimed]
      + stated.terms.flatMap { term in
        (term.percent.map { [CheckSum.Figure($0, .percent)] } ?? []) + [term.figure]
      }
    let found = figures.flatMap(places.sources).unique()
    sources = found.isEmpty ? places.documents : found
    guard !stated.holds else {
      difference = nil
      fittingWhole = nil
      return
    }
    let claimed = Operand(stated.claimed, sources: places.sources(of: stated.claimed))
    let computed = Operand(stated.computed, sources: sources)
    difference =
      computed.figure.number < claimed.figure.number
      ? Derivation.subtracting([computed], from: claimed)
      : Derivation.subtracting([claimed], from: computed)
    fittingWhole =
      stated.terms.count == 1
      ? stated.terms.first?.percent.flatMap { percent in
        let share = CheckSum.Figure(percent, .percent)
        return Derivation.whole(
          ofWhich: claimed, is: Operand(share, sources: places.sources(of: share)))
      } : nil
  }

  /// Whether it holds.
  package var holds: Bool { stated.holds }
}

/// Where the figures of an entity stand, by their value.
struct FigurePlaces {
  private let places: [(figure: CheckSum.Figure, sources: [SourceReference])]
  /// The documents of the whole, for a sum of which no figure stands by itself.
  let documents: [SourceReference]

  init(_ operands: [Operand], in record: Record) {
    places = operands.map { ($0.figure, $0.sources) }
    documents = record.documents
  }

  /// Where a figure stands: at the values that equal it.
  func sources(of figure: CheckSum.Figure) -> [SourceReference] {
    places.filter { place in
      CheckSum(figure, [CheckSum.Term(place.figure)])?.holds ?? false
    }.flatMap(\.sources)
  }
}
