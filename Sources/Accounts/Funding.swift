package import Governance
package import Phrases

/// Who pays what of a scheme: contributions within contributions, and the shares that follow.
package struct Funding: Hashable, Sendable {
  /// One contribution.
  package struct Contribution: Hashable, Sendable {
    /// Its name inside the file.
    package let id: String?
    /// The contribution that it is a part of.
    package let within: String?
    /// Who pays.
    package let payers: [EntityID]
    /// Its share as stated.
    package let share: Share?
    /// What it is for.
    package let purpose: String?
    /// The part as the content has it; nil for one that only follows from others.
    package let record: Record?
    /// Where it stands.
    package let sources: [SourceReference]
    /// Its share, where none is stated and it follows.
    package let derived: Derivation?
    /// What takes something of the force of the share it follows from.
    package let proviso: Proviso?

    /// Its share, stated or worked out.
    package var percent: DecimalNumber? { share?.percent ?? derived?.result.number }
  }

  /// The contributions that share one whole.
  package struct Level: Hashable, Sendable {
    /// What is shared; nil for the whole of the scheme.
    package let parent: Contribution?
    /// The contributions, those that only follow last.
    package let contributions: [Contribution]
    /// What the stated shares come to beyond the whole; nil when they stay within it.
    package let excess: Derivation?

    /// The whole in percent of the scheme.
    package var percent: DecimalNumber? { parent.map(\.percent) ?? DecimalNumber(100) }
  }

  /// The levels, each after the one that holds its parent.
  package let levels: [Level]

  /// Reads the funding of a scheme.
  package init(of scheme: Entity) {
    let documents = scheme.record.documents
    let stated = scheme.record.all(Scheme.funding).flatMap { $0 }.map {
      Contribution($0, documents)
    }
    var levels: [Level] = []
    var queue: [Contribution?] = [nil]
    var done: Set<String> = []
    while !queue.isEmpty {
      let parent = queue.removeFirst()
      // A name that is its own part leads round in a ring.
      if let id = parent?.id, !done.insert(id).inserted { continue }
      let inside = stated.filter { $0.within == parent?.id }
      guard !inside.isEmpty, parent == nil || parent?.id != nil else { continue }
      let level = Level(parent, inside)
      levels.append(level)
      queue += level.contributions.filter { $0.id != nil }.map(Optional.some)
    }
    self.levels = levels
  }

  /// Whether nothing is said of who pays.
  package var isEmpty: Bool { levels.isEmpty }
}

extension Funding.Contribution {
  init(_ record: Record, _ documents: [SourceReference]) {
    id = record.first(Scheme.Contribution.id)
    within = record.first(Scheme.Contribution.within)
    payers = record.all(Scheme.Contribution.payers).flatMap { $0 }.compactMap(\.target)
    if case .share(let share) = record.first(Scheme.share) {
      self.share = share
    } else {
      share = nil
    }
    purpose = record.first(Key.purpose)
    self.record = record
    let own = record.all(Key.source).flatMap { $0 }
    sources = own.isEmpty ? documents : own
    derived = nil
    proviso = share?.proviso
  }

  /// The share as something to reckon with.
  var operand: Operand? {
    percent.map { Operand(percent: $0, sources: derived?.sources ?? sources) }
  }

  /// The contribution with the share that follows for it.
  func deriving(_ derivation: Derivation, _ proviso: Proviso?) -> Self {
    Self(
      id: id, within: within, payers: payers, share: share, purpose: purpose, record: record,
      sources: sources, derived: derivation, proviso: proviso)
  }
}

extension Funding.Level {
  /// Finds what follows for the contributions of one whole.
  init(_ parent: Funding.Contribution?, _ inside: [Funding.Contribution]) {
    self.parent = parent
    let whole = parent?.operand ?? (parent == nil ? Operand(percent: 100, sources: []) : nil)
    let known = inside.compactMap(\.operand)
    let open = inside.filter { $0.percent == nil }
    let proviso = inside.lazy.compactMap(\.proviso).first ?? parent?.proviso
    guard let whole, known.count + open.count == inside.count, !known.isEmpty,
      let rest = Derivation.subtracting(known, from: whole)
    else {
      contributions = inside
      excess = nil
      return
    }
    if rest.result.number.isNegative {
      contributions = inside
      excess = Self.excess(known, over: whole)
    } else if open.count == 1 {
      contributions = inside.map { $0.percent == nil ? $0.deriving(rest, proviso) : $0 }
      excess = nil
    } else {
      let remaining = Self.remaining(parent, inside, rest, proviso)
      contributions = inside + (open.isEmpty ? remaining : [])
      excess = nil
    }
  }

  /// What the parent's other payers are left with, when the parts name some of its payers.
  private static func remaining(
    _ parent: Funding.Contribution?, _ inside: [Funding.Contribution], _ rest: Derivation,
    _ proviso: Proviso?
  ) -> [Funding.Contribution] {
    guard rest.result.number > DecimalNumber(0), let parent else { return [] }
    let named = Set(inside.flatMap(\.payers))
    let left = parent.payers.filter { !named.contains($0) }
    guard !left.isEmpty, left.count < parent.payers.count else { return [] }
    return [
      Funding.Contribution(
        id: nil, within: parent.id, payers: left, share: nil, purpose: nil, record: nil,
        sources: [], derived: rest, proviso: proviso)
    ]
  }

  private static func excess(_ known: [Operand], over whole: Operand) -> Derivation? {
    let spent =
      known.count > 1
      ? Derivation.adding(known).map { Operand($0.result, sources: $0.sources) } : known.first
    return spent.flatMap { Derivation.subtracting([whole], from: $0) }
  }
}

extension Operand {
  /// A whole number of percent.
  fileprivate init(percent: Int, sources: [SourceReference]) {
    self.init(percent: DecimalNumber(percent), sources: sources)
  }
}
