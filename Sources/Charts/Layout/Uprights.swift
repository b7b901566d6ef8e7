/// The upright stretches of a channel: no two of them may lie on each other.
struct Uprights {
  private var taken: [(x: Int, line: Int)] = []

  /// Whether a stretch of a line may stand at a place, so far from all others.
  func isFree(_ x: Int, for line: Int, clearance: Int) -> Bool {
    taken.allSatisfy { $0.line == line || abs($0.x - x) >= clearance }
  }

  /// Takes a place for a line.
  mutating func take(_ x: Int, for line: Int) {
    taken.append((x, line))
  }
}
