import Governance

/// How many steps each body stands below one that has nobody above it.
///
/// Bodies that stand above each other in a ring are on one step. It takes time linear in the
/// relations. Source: the strongly connected components of Tarjan (1972), in whose order the longest
/// path to each is known when it is needed.
struct OrganisationSteps {
  /// The most steps; what would stand further down is on the last.
  static let most = 8

  /// The step of each body, from 0 at the top.
  let steps: [Int]

  /// Finds the steps of bodies that are known by their place.
  ///
  /// - Parameter above: the places of the bodies above each; those out of range count for nothing.
  init(above: [[Int]]) {
    var search = Search(above)
    for body in above.indices where search.numbers[body] == 0 { search.visit(from: body) }
    steps = search.steps.map { min($0, Self.most) }
  }

  /// The steps that the relations of an organisation give to its bodies.
  init(_ relations: [Relation], places: [EntityID: Int], count: Int) {
    var above: [[Int]] = Array(repeating: [], count: count)
    for relation in relations {
      guard let from = places[relation.subject], let to = relation.object.flatMap({ places[$0] }),
        above.indices.contains(from), above.indices.contains(to)
      else { continue }
      switch relation.verb {
      case .reports, .prepares: above[from].append(to)
      case .setsUp, .approves, .recommends, .supervises: above[to].append(from)
      default: continue
      }
    }
    self.init(above: above)
  }

  /// A walk upwards that remembers who is on the way, so that no depth of relations is too great.
  private struct Search {
    let above: [[Int]]
    /// The order in which bodies were come to, from 1; 0 for those not yet seen.
    var numbers: [Int]
    /// The first body on the way that each can reach.
    var lowest: [Int]
    var isOpen: [Bool]
    var steps: [Int]
    private var open: [Int] = []
    private var count = 0

    init(_ above: [[Int]]) {
      self.above = above.map { $0.filter(above.indices.contains) }
      numbers = Array(repeating: 0, count: above.count)
      lowest = numbers
      steps = numbers
      isOpen = Array(repeating: false, count: above.count)
    }

    mutating func visit(from start: Int) {
      var way = [(body: start, next: 0)]
      enter(start)
      while let (body, next) = way.last {
        if next < above[body].count {
          way[way.count - 1].next += 1
          let other = above[body][next]
          if numbers[other] == 0 {
            enter(other)
            way.append((other, 0))
          } else if isOpen[other] {
            lowest[body] = min(lowest[body], numbers[other])
          }
        } else {
          way.removeLast()
          if let below = way.last?.body { lowest[below] = min(lowest[below], lowest[body]) }
          if lowest[body] == numbers[body] { close(body) }
        }
      }
    }

    private mutating func enter(_ body: Int) {
      count += 1
      numbers[body] = count
      lowest[body] = count
      isOpen[body] = true
      open.append(body)
    }

    /// Gives a ring its step; all that stands above it has one already.
    private mutating func close(_ first: Int) {
      guard let start = open.lastIndex(of: first) else { return }
      let ring = open[start...]
      for body in ring { isOpen[body] = false }
      let members = Set(ring)
      let step =
        ring.flatMap { above[$0] }.filter { !members.contains($0) }
        .map { steps[$0] + 1 }.max() ?? 0
      for body in ring { steps[body] = step }
      open.removeSubrange(start...)
    }
  }
}
