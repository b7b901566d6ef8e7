import Accounts
import CivilTime
import Diagnostics
import Governance
import Phrases

/// Agreements, plans, goals and money.
extension FigureCounter {
  /// The agreements in force on the day.
  var agreements: FigureReading {
    let readings = reach.all(.agreement).filter(year.isHeardOf)
      .compactMap { year.agreements[$0.id] }
    return counted(
      readings.filter { $0.standing == .inForce }.count,
      uncertain: readings.filter { $0.standing == .uncertain }.count, of: readings.count,
      "aftaler", "agreements")
  }

  /// The plans in force on the day.
  var plans: FigureReading {
    let plans = reach.all(.helhedsplan).filter(year.isHeardOf)
    let states = plans.map { year.now.state(of: $0.id) }
    return counted(
      states.filter { $0 == .inForce }.count,
      uncertain: states.filter { $0 == .uncertain }.count, of: plans.count,
      "helhedsplaner", "plans")
  }

  /// A number of things in force; none is a figure only where all are known to be gone.
  private func counted(
    _ number: Int, uncertain: Int, of all: Int, _ danish: String, _ english: String
  ) -> FigureReading {
    let remark = Self.uncertain(uncertain)
    guard number == 0 else { return .count(number, remark) }
    guard all > 0, uncertain == 0 else {
      return .notStated(
        remark
          ?? Message(da: "ingen \(danish) er oplyst", en: "no \(english) are stated"))
    }
    return .count(0)
  }

  /// The goals reached of those that are judged for the year.
  var goals: FigureReading {
    let goals = GoalsOfYear(year).groups.flatMap(\.goals)
    let judged = goals.compactMap(\.judgement).filter { $0 != .unmeasurable }
    let silent = goals.filter { $0.judgement == nil }.count
    let unmeasurable = goals.count - judged.count - silent
    let remarks = [
      silent == 0
        ? nil : Message(da: "\(silent) mål er ikke vurderet", en: "\(silent) goals are not judged"),
      unmeasurable == 0
        ? nil
        : Message(
          da: "\(unmeasurable) mål kan ikke opgøres",
          en: "\(unmeasurable) goals cannot be measured"),
    ].compactMap { $0 }
    let remark = Message(
      da: remarks.map(\.danish).joined(separator: "; "),
      en: remarks.map(\.english).joined(separator: "; "))
    return .share(
      judged.filter { $0 == .reached }.count, of: judged.count, remarks.isEmpty ? nil : remark,
      else: goals.isEmpty ? Message(da: "ingen mål er oplyst", en: "no goals are stated") : remark)
  }

  // MARK: Money

  /// What was granted in the year: what was taken of another of those amounts counts once.
  var granted: FigureReading {
    let grants = reach.all(.grant).filter { grant in
      grant.record.first(Grant.sort) == "bevilling" && year.happened(grantDate(of: grant))
    }
    let ids = Set(grants.map(\.id))
    let own = grants.filter { !isPart($0, of: ids) }
    return amounts(
      own.map { grant in
        let stated = Ledger(of: grant).own
        return (grant.name, stated.count == 1 ? stated.first : nil)
      },
      none: Message(
        da: "ingen bevillinger er oplyst",
        en: "no grants are stated"))
  }

  /// Whether an amount was taken of one of others, or of one that was taken of them.
  private func isPart(_ grant: Entity, of others: Set<EntityID>) -> Bool {
    var seen: Set<EntityID> = [grant.id]
    var whole = grant.record.first(Grant.takenOf)?.target
    while let id = whole, seen.insert(id).inserted {
      if others.contains(id) { return true }
      whole = year.register[id]?.record.first(Grant.takenOf)?.target
    }
    return false
  }

  /// When an amount was granted: when the last of its matters was decided by the day, or else when it
  /// begins; nil where they were only recommended or put off by then.
  private func grantDate(of grant: Entity) -> ImpreciseDate? {
    let matters = grant.record.all(Agreement.decision).flatMap { $0 }
      .compactMap { $0.target.flatMap { year.register[$0] } }
      .map { matter in
        matter.record.all(Decision.treatment).flatMap { $0 }.filter { $0.first(Key.date) != nil }
      }.filter { !$0.isEmpty }
    guard !matters.isEmpty else { return year.register.life(of: grant.id)?.start }
    return matters.compactMap { steps in
      let taken = steps.filter { $0.first(Key.date).map { $0.first <= year.day } ?? false }
      // A step without a stated outcome may be the one; of two the first, whichever year asks.
      let step = DecidedMatter.adoption(in: taken) ?? taken.first { $0.first(Step.outcome) == nil }
      return step?.first(Key.date)
    }.max { $0.first < $1.first }
  }

  /// What was spent in the year of plans, and of grants that are no part of what plans or other
  /// grants spend.
  var spent: FigureReading {
    let frames = SpendingOfYear(year).frames
    let schemes = Set(
      frames.filter { $0.entity.kind == .helhedsplan && !$0.spending.isEmpty }
        .compactMap { $0.entity.record.first(Scheme.scheme)?.target })
    let spending = Set(frames.filter { $0.inYear.spent != nil }.map(\.entity.id))
    let own = frames.filter { frame in
      frame.entity.kind == .helhedsplan
        || !isPart(frame.entity, of: spending)
          && frame.entity.record.first(Scheme.scheme)?.target.map { !schemes.contains($0) } ?? true
    }
    let entries = own.flatMap { frame -> [(name: String, amount: StatedAmount?)] in
      let stated = frame.inYear.entries.map { (frame.entity.name, $0.amount) }
      let isSilent = stated.isEmpty && frame.unknownYears.contains(year.year)
      return isSilent ? [(frame.entity.name, nil)] : stated
    }
    return amounts(
      entries,
      none: Message(da: "intet forbrug er oplyst", en: "no spending is stated"))
  }

  /// Amounts added as far as they are of one sort; those that are not stated make it the least.
  private func amounts(
    _ all: [(name: String, amount: StatedAmount?)], none: Message
  ) -> FigureReading {
    let missing = all.filter { $0.amount?.operand == nil }.map(\.name)
    let names = missing.count > 2 ? "\(missing.count)" : missing.joined(separator: ", ")
    let remark =
      missing.isEmpty
      ? nil : Message(da: "uden oplyst beløb: \(names)", en: "without a stated amount: \(names)")
    var groups: [(standard: Standard, amounts: [StatedAmount])] = []
    for amount in all.compactMap(\.amount) where amount.operand != nil {
      if let index = groups.firstIndex(where: { $0.standard == amount.standard }) {
        groups[index].amounts.append(amount)
      } else {
        groups.append((amount.standard, [amount]))
      }
    }
    let sums = groups.compactMap { standard, amounts -> FigureAmount? in
      let sum = Derivation.adding(amounts.compactMap(\.operand))
      guard let figure = sum?.result ?? amounts.first?.figure else { return nil }
      return FigureAmount(
        figure: figure, standard: standard, derivation: sum, isAtLeast: !missing.isEmpty)
    }
    return sums.isEmpty ? .notStated(remark ?? none) : FigureReading(.amounts(sums), remark)
  }
}
