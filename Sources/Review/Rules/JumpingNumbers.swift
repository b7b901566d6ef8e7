import Content
import Diagnostics
import Governance
import Markdown

/// Printed numbers run on: 1, 2, 3.
struct JumpingNumbers: ReviewRule {
  static let description = RuleDescription(
    "nummerering-springer", .warning,
    summary: Message(
      da: "Trykte numre på afsnit og punkter skal løbe 1, 2, 3 …",
      en: "Printed numbers of sections and items must run 1, 2, 3 …"),
    explanation: Message(
      da:
        """
        Siden viser de numre, der er skrevet, så et spring er enten en slåfejl eller et punkt, \
        der mangler. En liste kan fortsætte den foregående i samme afsnit. Er numrene trykt \
        sådan i kilden, så behold dem og skriv springet under `kendte afvigelser`; `sted` er \
        afsnittets navn, og efter et komma gruppens.
        """,
      en:
        """
        The page shows the numbers as written, so a jump is a slip or a missing item. A list \
        may go on from the one before in its section. If the source prints them so, keep them \
        and write the jump under `kendte afvigelser`; `sted` is the section's name and after a \
        comma the group's.
        """
    ),
    wrong: """
      1. Forummet drøfter …
      2. Forummet sikrer …
      4. Forummet behandler …
      """,
    right: """
      1. Forummet drøfter …
      2. Forummet sikrer …
      3. Forummet behandler …
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.register.entities {
      guard let document = entity.prose?.document else { continue }
      var walk = NumberWalk()
      walk.walk(document)
      for jump in walk.jumps {
        let number = jump.printed
        context.report(
          Self.self, in: entity.id, bytes: jump.range, named: jump.name,
          jump.before.map {
            Message(da: "»\(number)« følger efter »\($0)«", en: "“\(number)” follows “\($0)”")
          }
            ?? Message(
              da: "»\(number)« er det første nummer", en: "“\(number)” is the first number"),
          mend: Message(
            da: "Skriv \(jump.expected), eller behold det trykte nummer som kendt afvigelse.",
            en: "Write \(jump.expected), or keep the printed number as a known deviation."))
      }
    }
  }
}

/// Walks through a text and finds where printed numbers jump.
private struct NumberWalk {
  /// One jump.
  struct Jump {
    /// The bytes of the number.
    let range: Range<Int>
    /// The number as printed.
    let printed: String
    /// The number before it; nil for the first.
    let before: String?
    /// The number that would run on.
    let expected: Int
    /// The section and its group.
    let name: String?
  }

  /// What was found, in the order of the text.
  var jumps: [Jump] = []
  private var headings: [(level: Int, title: String)] = []
  /// The last number of a heading of each level, by the level.
  private var lastByLevel = [Int?](repeating: nil, count: 8)
  /// The number that should have stood where the last heading of a level jumped.
  private var missedByLevel = [Int?](repeating: nil, count: 8)
  private var lastOfList: Int?

  mutating func walk(_ document: MarkdownDocument) {
    for index in document.blocks.indices {
      switch document.blocks[index].kind {
      case .heading(let heading): enter(heading, document.blocks[index].range)
      case .list(let list): lastOfList = check(list, after: lastOfList) ?? lastOfList
      default: break
      }
    }
  }

  private var name: String? {
    headings.isEmpty ? nil : headings.map(\.title).joined(separator: ", ")
  }

  private mutating func enter(_ heading: Block.Heading, _ range: Range<Int>) {
    headings.removeAll { $0.level >= heading.level }
    headings.append((heading.level, heading.title))
    if heading.level <= 2 { lastOfList = nil }
    let level = min(max(heading.level, 1), 6)
    for deeper in (level + 1)...7 { (lastByLevel[deeper], missedByLevel[deeper]) = (nil, nil) }
    guard let printed = heading.printedNumber,
      let number = printed.split(separator: ".").last.flatMap({ Int($0) }), number < Int.max
    else { return }
    let before = lastByLevel[level]
    let expected = (before ?? 0) + 1
    // A slip in one number leaves those after it right, whichever of the two is gone on from.
    let missed = missedByLevel[level]
    lastByLevel[level] = number
    missedByLevel[level] = nil
    guard number != expected, number != missed.map({ $0 + 1 }) else { return }
    missedByLevel[level] = expected
    jumps.append(
      Jump(
        range: range, printed: printed, before: before.map { "\($0)" }, expected: expected,
        name: name))
  }

  /// Looks through a list and gives its last number; only its first jump counts, since the numbers
  /// after it follow from it.
  private mutating func check(_ list: Block.List, after earlier: Int?) -> Int? {
    var last: Int?
    var hasJumped = false
    for index in list.items.indices {
      if let number = list.items[index].number {
        let runsOn = number == (last ?? 0) + 1 || (last == nil && number == (earlier ?? 0) + 1)
        if !runsOn, !hasJumped {
          hasJumped = true
          let (start, marker) = (list.items[index].range.lowerBound, list.items[index].marker)
          jumps.append(
            Jump(
              range: start..<(start + marker.utf8.count), printed: marker,
              before: last.map { "\($0)" }, expected: (last ?? 0) + 1, name: name))
        }
        last = number
      }
      for block in list.items[index].blocks.indices {
        guard case .list(let inner) = list.items[index].blocks[block].kind else { continue }
        _ = check(inner, after: nil)
      }
    }
    return last
  }
}
