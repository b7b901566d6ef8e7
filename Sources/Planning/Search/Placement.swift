/// A meeting of a body in the search: one of its nodes, at some hours.
struct Placement: Equatable {
  /// The place among the nodes of its body.
  let node: Int
  /// The hours it takes; the whole day when none are known.
  let hours: Range<Int>
  /// Whether these are other hours than wished.
  let missesHours: Bool
}
