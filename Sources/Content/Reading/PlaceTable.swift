/// Where the values of a file stand, as a tree: each value knows the one around it and the last step
/// of the way to it, so that no way is written out.
struct PlaceTable: Sendable {
  /// A value of the table; nil in place of one is what stands around all of them.
  struct Node: Hashable, Sendable {
    fileprivate let row: Int32
  }

  /// The bytes of a value.
  struct Bytes: Sendable {
    /// The bytes of the key that it stands under, when it has one.
    let key: Range<Int>?
    /// The bytes of the value.
    let value: Range<Int>
  }

  /// One value; offsets are of 32 bits, since no file is larger than 16 MiB.
  private struct Row: Sendable {
    var parent: Int32
    let keyStart: UInt32
    let keyEnd: UInt32
    let start: UInt32
    let end: UInt32
    let step: PathStep

    /// Stands where there is no such offset.
    static let none = UInt32.max
  }

  /// The values, each before what is in it.
  private var rows: [Row] = []
  /// Where each step from each value leads, once it is worth while.
  private var index: [Step: Int32]?

  /// A step from a value.
  private struct Step: Hashable {
    let parent: Int32
    let step: PathStep
  }

  /// The number of values.
  var count: Int { rows.count }

  /// Adds a value under another; nil for one that only leads to others.
  mutating func add(
    _ step: PathStep, under parent: Node?, key: Range<Int>? = nil, value: Range<Int>?
  ) -> Node {
    rows.append(
      Row(
        parent: parent?.row ?? -1,
        keyStart: key.map { UInt32(clamping: $0.lowerBound) } ?? Row.none,
        keyEnd: key.map { UInt32(clamping: $0.upperBound) } ?? Row.none,
        start: value.map { UInt32(clamping: $0.lowerBound) } ?? Row.none,
        end: value.map { UInt32(clamping: $0.upperBound) } ?? Row.none, step: step))
    return Node(row: Int32(rows.count - 1))
  }

  /// Takes back all values but the first few.
  mutating func keepFirst(_ count: Int) {
    rows.removeSubrange(min(count, rows.count)...)
  }

  /// Makes ready for many questions.
  ///
  /// - Complexity: O(values); a question then takes as long as its way is long.
  mutating func makeIndex() {
    var index: [Step: Int32] = [:]
    // A key that is repeated counts as one: the way to what is in either is the same.
    var first: [Int32] = []
    for (position, row) in rows.enumerated() {
      let step = Step(parent: row.parent < 0 ? -1 : first[Int(row.parent)], step: row.step)
      let known = index[step] ?? Int32(position)
      index[step] = known
      first.append(known)
    }
    self.index = index
  }

  /// The place of the value at the end of a way, or nil when it has none.
  ///
  /// - Complexity: O(values) unless there is an index.
  func place(at path: ValuePath) -> Bytes? {
    if let index {
      var parent: Int32 = -1
      for step in path {
        guard let next = index[Step(parent: parent, step: step)] else { return nil }
        parent = next
      }
      return parent < 0 ? nil : place(of: rows[Int(parent)])
    }
    return rows.indices.first { leads(path, to: $0) }.flatMap { place(of: rows[$0]) }
  }

  /// Whether a way leads to a value.
  private func leads(_ path: ValuePath, to position: Int) -> Bool {
    var row = position
    for step in path.reversed() {
      guard row >= 0, rows[row].step == step else { return false }
      row = Int(rows[row].parent)
    }
    return row < 0
  }

  /// What stands inside the items of the list under a key, by the item.
  ///
  /// - Complexity: O(values).
  func items(under key: String) -> [Int: PlaceTable] {
    var result: [Int: PlaceTable] = [:]
    let list = rows.indices.first { row in
      // A key that is repeated has its items under the one that was read.
      rows[row].parent < 0 && rows[row].step == .key(key)
        && row + 1 < rows.count && rows[row + 1].parent == row
    }
    guard let list else { return [:] }
    var item: (index: Int, row: Int32)?
    var position = list + 1
    while position < rows.count, rows[position].parent >= list {
      var row = rows[position]
      if row.parent == list {
        if case .index(let index) = row.step { item = (index, Int32(position)) } else { item = nil }
      } else if let item {
        // What is in an item follows it directly, so only the distance to it changes.
        row.parent = row.parent == item.row ? -1 : row.parent - item.row - 1
        result[item.index, default: PlaceTable()].rows.append(row)
      }
      position += 1
    }
    return result
  }

  private func place(of row: Row) -> Bytes? {
    guard row.start != Row.none else { return nil }
    return Bytes(
      key: row.keyStart == Row.none ? nil : Int(row.keyStart)..<Int(row.keyEnd),
      value: Int(row.start)..<Int(row.end))
  }
}
