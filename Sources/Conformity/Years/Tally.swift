package import CivilTime

/// How often a rule was kept, was not, and could not be judged.
package struct Tally: Hashable, Sendable {
  /// How often it was kept.
  package private(set) var kept = 0
  /// How often it was not.
  package private(set) var broken = 0
  /// How often nothing can be said.
  package private(set) var unknown = 0

  /// An empty count.
  package init() {}

  /// Counts answers.
  package init(_ answers: some Sequence<Answer>) {
    for answer in answers { add(answer) }
  }

  /// How often the rule was to be kept.
  package var due: Int { kept + broken + unknown }

  /// How often it was kept or was not.
  package var judged: Int { kept + broken }

  /// What all the answers come to: not kept when it once was not, kept when it always was.
  package var answer: Answer { broken > 0 ? .no : unknown > 0 || kept == 0 ? .unknown : .yes }

  /// Counts an answer.
  mutating func add(_ answer: Answer) {
    switch answer {
    case .yes: kept += 1
    case .no: broken += 1
    case .unknown: unknown += 1
    }
  }

  /// Both counts together.
  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.kept += right.kept
    sum.broken += right.broken
    sum.unknown += right.unknown
    return sum
  }
}
