import Governance

/// Where references may stand in what a shape describes; what holds none is left out, so that a walk
/// goes nowhere else.
indirect enum ReferencePlan: Sendable {
  /// The keys under which references may stand, however deep.
  typealias Keys = [String: ReferencePlan]

  /// An id of an entity of one of some kinds.
  case reference([Kind])
  /// A place in a source.
  case source
  /// Keys and values.
  case record(Keys)
  /// One value or several.
  case items(ReferencePlan)
  /// The values of rows.
  case rows(ReferencePlan)
  /// The first that fits a value.
  case either([ReferencePlan])

  /// The plan of a kind of entity; for a body the holders of its seats are there too.
  static func of(_ kind: Kind) -> Keys { kinds[kind] ?? [:] }

  /// The plan of a block's data.
  static func of(_ block: BlockType) -> Keys { blocks[block] ?? [:] }

  private static let kinds: [Kind: Keys] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in
      let besides = kind == .forum ? [Forum.members.declaration] : []
      return (kind, keys(kind.shape.fields + besides))
    })
  private static let blocks: [BlockType: Keys] = Dictionary(
    uniqueKeysWithValues: BlockType.allCases.map { ($0, keys($0.shape.fields)) })

  private static func keys(_ fields: [FieldDeclaration]) -> Keys {
    var keys: Keys = [:]
    for field in fields { keys[field.key] = ReferencePlan(field.shape) }
    return keys
  }

  /// The plan of a shape; nil when it holds no reference.
  private init?(_ shape: Shape) {
    switch shape {
    case .reference(let kinds, _): self = .reference(kinds)
    case .phrase(.source): self = .source
    case .record(let record):
      let keys = Self.keys(record.fields)
      guard !keys.isEmpty else { return nil }
      self = .record(keys)
    case .list(let inner), .oneOrMore(let inner):
      guard let plan = ReferencePlan(inner) else { return nil }
      self = .items(plan)
    case .table(_, let inner):
      guard let plan = ReferencePlan(inner) else { return nil }
      self = .rows(plan)
    case .either(let shapes):
      let plans = shapes.compactMap(ReferencePlan.init)
      guard !plans.isEmpty else { return nil }
      self = .either(plans)
    default: return nil
    }
  }

  /// Whether a value may have been read with the plan's shape; enough to tell alternatives apart.
  func fits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.reference, .reference), (.source, .source), (.items, .list), (.record, .record),
      (.rows, .table):
      true
    case (.items(let inner), _): inner.fits(value)
    default: false
    }
  }
}
