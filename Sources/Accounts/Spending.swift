package import CivilTime
package import Governance
package import Phrases

/// What has been spent of an amount, time by time.
package struct Spending: Hashable, Sendable {
  /// What was spent at one time.
  package struct Entry: Hashable, Sendable {
    /// When, as the content writes it.
    package let time: Value
    /// How much; nil where it is not stated.
    package let amount: StatedAmount?
    /// The part as the content has it.
    package let record: Record

    /// When; nil for what is no date, such as an hour.
    package var date: ImpreciseDate? { if case .date(let date) = time { date } else { nil } }
  }

  /// The times in the order of the content.
  package let entries: [Entry]
  /// The amount that it is spent from.
  package let frame: StatedAmount?

  private init(_ entries: [Entry], from frame: StatedAmount?) {
    self.entries = entries
    self.frame = frame
  }

  init(of entity: Entity, from frame: StatedAmount?) {
    self.frame = frame
    entries = entity.record.all(Helhedsplan.spending).flatMap { $0 }.compactMap { record in
      guard let time = record.first(Key.time) else { return nil }
      let sources = record.all(Key.source).flatMap { $0 }
      guard case .amount(let amount) = record.first(Grant.amount) else {
        return Entry(time: time, amount: nil, record: record)
      }
      return Entry(
        time: time,
        amount: StatedAmount(amount, in: entity, part: record, sources: sources), record: record)
    }
  }

  /// What had been spent by a day, as far as times of it had begun.
  package func asOf(_ day: Day) -> Spending {
    Spending(entries.filter { $0.date.map { $0.first <= day } ?? true }, from: frame)
  }

  /// What was spent in one year.
  package func during(_ year: Int) -> Spending {
    Spending(entries.filter { $0.date?.year == year }, from: frame)
  }

  /// What was spent before a year.
  package func before(_ year: Int) -> Spending {
    Spending(entries.filter { $0.date.map { $0.year < year } ?? false }, from: frame)
  }

  /// What was spent, as one figure; nil where nothing is stated, or not of one sort.
  package var spent: Operand? {
    if let total { return Operand(total.result, sources: total.sources) }
    let operands = entries.compactMap { $0.amount?.operand }
    return operands.count == 1 && isOfOneSort ? operands.first : nil
  }

  /// How much of the frame was spent, in percent with some decimals; nil where either is unknown.
  package func share(decimals: Int) -> DecimalNumber? {
    guard let spent = spent?.figure, let whole = frame?.figure else { return nil }
    let numbers =
      spent.unit == whole.unit
      ? (spent.number, whole.number)
      : spent.kroner.flatMap { part in whole.kroner.map { (part, $0) } }
    return numbers.flatMap { part, whole in
      part.multiplied(by: DecimalNumber(100))?.divided(by: whole, decimals: decimals)
    }
  }

  /// Whether nothing is said of spending.
  package var isEmpty: Bool { entries.isEmpty }

  /// The times of which nothing is stated.
  package var missing: [Entry] { entries.filter { $0.amount == nil } }

  /// Whether every amount is of the sort of the frame, so that they can be reckoned with.
  package var isOfOneSort: Bool {
    guard let frame else { return false }
    return entries.allSatisfy { !($0.amount?.standard.contradicts(frame.standard) ?? false) }
  }

  /// All that is stated as spent.
  package var total: Derivation? {
    let operands = entries.compactMap { $0.amount?.operand }
    guard isOfOneSort, operands.count + missing.count == entries.count else { return nil }
    return Derivation.adding(operands)
  }

  /// What is left; no more than that, while times are missing.
  ///
  /// Nil when more was spent than there is.
  package var rest: Derivation? {
    let operands = entries.compactMap { $0.amount?.operand }
    guard isOfOneSort, !operands.isEmpty, operands.count + missing.count == entries.count,
      let whole = frame?.operand, let rest = Derivation.subtracting(operands, from: whole),
      !rest.result.number.isNegative
    else { return nil }
    return rest
  }

  /// What was spent beyond the frame, when that is certain.
  package var excess: Derivation? {
    let operands = entries.compactMap { $0.amount?.operand }
    guard isOfOneSort, let whole = frame?.operand, let first = operands.first,
      let spent = operands.count > 1
        ? Derivation.adding(operands).map({ Operand($0.result, sources: $0.sources) }) : first,
      let excess = Derivation.subtracting([whole], from: spent),
      excess.result.number > DecimalNumber(0)
    else { return nil }
    return excess
  }
}
