import Governance
package import Phrases

/// A figure that goes into a sum, with where it stands.
package struct Operand: Hashable, Sendable {
  /// The figure.
  package let figure: CheckSum.Figure
  /// Where it stands; none for what is true of itself, such as 100 %.
  package let sources: [SourceReference]

  /// Makes an operand.
  package init(_ figure: CheckSum.Figure, sources: [SourceReference]) {
    self.figure = figure
    self.sources = sources
  }

  /// A share as an operand.
  package init(percent: DecimalNumber, sources: [SourceReference]) {
    self.init(CheckSum.Figure(percent, .percent), sources: sources)
  }
}

/// A figure that no source states: worked out exactly, with its sum and where its operands stand.
package struct Derivation: Hashable, Sendable {
  /// The sum, which holds: `4,94 mio. kr. = 1,9 % af 260 mio. kr.`.
  package let sum: CheckSum
  /// What went into it, in the order of the sum.
  package let operands: [Operand]

  /// The figure that no source states.
  package let result: CheckSum.Figure

  /// Makes a derivation of a sum of which the result may stand on either side.
  init(_ sum: CheckSum, result: CheckSum.Figure, operands: [Operand]) {
    self.sum = sum
    self.result = result
    self.operands = operands
  }

  /// Where all operands stand, each place once.
  package var sources: [SourceReference] { operands.flatMap(\.sources).unique() }

  /// Adds figures; nil when their units do not go together, or for fewer than two.
  package static func adding(_ operands: [Operand]) -> Derivation? {
    guard operands.count > 1, let unit = operands.first?.figure.unit else { return nil }
    return Derivation(in: unit, operands.map { CheckSum.Term($0.figure) }, operands)
  }

  /// Takes figures from a first one; nil when their units do not go together.
  package static func subtracting(_ others: [Operand], from first: Operand) -> Derivation? {
    Derivation(
      in: first.figure.unit,
      [CheckSum.Term(first.figure)] + others.map { CheckSum.Term($0.figure, isSubtracted: true) },
      [first] + others)
  }

  /// Takes a share of a figure; nil when the share is none.
  package static func share(_ share: Operand, of whole: Operand) -> Derivation? {
    guard share.figure.unit == .percent else { return nil }
    return Derivation(
      in: whole.figure.unit, [CheckSum.Term(whole.figure, percent: share.figure.number)],
      [share, whole])
  }

  /// The figure that a part is a share of; nil when it has no end in decimals.
  ///
  /// Its sum reads the other way: `30 mio. kr. = 12,5 % af 240 mio. kr.`.
  package static func whole(ofWhich part: Operand, is share: Operand) -> Derivation? {
    guard share.figure.unit == .percent,
      let number = part.figure.number.multiplied(by: DecimalNumber(100))?
        .dividedExactly(by: share.figure.number)?.withoutTrailingZeros,
      let sum = CheckSum(
        part.figure,
        [CheckSum.Term(CheckSum.Figure(number, part.figure.unit), percent: share.figure.number)])
    else { return nil }
    return Derivation(
      sum, result: CheckSum.Figure(number, part.figure.unit), operands: [part, share])
  }

  private init?(in unit: CheckSum.Unit, _ terms: [CheckSum.Term], _ operands: [Operand]) {
    guard let open = CheckSum(CheckSum.Figure(DecimalNumber(0), unit), terms) else { return nil }
    // As many decimals as what it is made of: 10,60 and 25,20 come to 35,80.
    let isOfOneUnit = terms.allSatisfy { $0.figure.unit == unit && $0.percent == nil }
    let decimals = isOfOneUnit ? terms.map(\.figure.number.scale).max() ?? 0 : 0
    let result = CheckSum.Figure(
      open.computed.number.withDecimals(atLeast: decimals), open.computed.unit)
    guard let sum = CheckSum(result, terms) else { return nil }
    self.init(sum, result: result, operands: operands)
  }
}
