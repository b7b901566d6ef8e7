/// How early each body can have minutes, and how late its first agenda can be due, by its own days
/// and those of the bodies it is ordered with.
///
/// The bounds stand in for the meetings of a body that is not planned yet.
struct OrderBounds {
  private let tables: [BodyTable]
  private let bases: [[Int]]
  private let dependants: [[Int]]

  init(tables: [BodyTable], bases: [[Int]], dependants: [[Int]]) {
    self.tables = tables
    self.bases = bases
    self.dependants = dependants
  }

  /// The bounds of all bodies.
  var all: [(earliest: Int, latest: Int?)] {
    var earliest = tables.map { _ in Int.min }
    // One pass more than the longest order settles both; a ring settles nothing and is cut off.
    for _ in tables {
      for (place, table) in tables.enumerated() {
        let start = bases[place].map { earliest[$0] }.max() ?? .min
        earliest[place] = min(
          table.outsideMinutes.first ?? .max,
          table.nodes.first { $0.fixed != nil || $0.agenda >= start }?.minutes ?? .max)
      }
    }
    var latest: [Int?] = tables.map { _ in nil }
    for _ in tables {
      for (place, table) in tables.enumerated() {
        let limits = dependants[place].compactMap { latest[$0] }
        latest[place] = latestAgenda(of: table, minutesBy: limits.min())
      }
    }
    return zip(earliest, latest).map { ($0, $1) }
  }

  /// The latest day on which the agenda of a body's first meeting can be due.
  private func latestAgenda(of table: BodyTable, minutesBy limit: Int?) -> Int? {
    guard let quota = table.quotas.firstIndex(where: { $0.least > 0 }) else { return nil }
    let days = table.nodes.filter { $0.quota <= quota && $0.fixed == nil }
    let inTime = days.filter { node in limit.map { node.minutes <= $0 } ?? true }
    return (inTime.last ?? days.first)?.agenda
  }
}
