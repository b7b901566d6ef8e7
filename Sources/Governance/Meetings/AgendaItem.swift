package import Markdown

/// An item of a meeting's agenda with what the minutes say of it.
///
/// It is a heading of the meeting's text with the data of the block right under it; `### Indstilling`,
/// `### Beslutning` and `### Opfølgning` are its parts.
package struct AgendaItem: Hashable, Sendable {
  /// The part of an item that a block belongs to.
  package enum Part: Hashable, Sendable {
    /// The account of the matter, which has no heading of its own.
    case account
    /// `### Indstilling`.
    case recommendation
    /// `### Beslutning`.
    case decision
    /// `### Opfølgning`.
    case followUp

    /// The part that a heading inside an item begins; nil when it begins none.
    package init?(heading title: String) {
      switch title.lowercased() {
      case "indstilling": self = .recommendation
      case "beslutning": self = .decision
      case "opfølgning": self = .followUp
      default: return nil
      }
    }
  }

  /// Who may see an item.
  package enum Visibility: Int, Hashable, Sendable, Comparable {
    /// Everybody sees all of it.
    case open
    /// The public edition has its number, a neutral title and the decision.
    case closed
    /// The internal edition alone has it.
    case `internal`

    init(_ record: Record) {
      switch record.first(Key.visibility) {
      case Governance.Visibility.internalWord: self = .internal
      case Governance.Visibility.closedWord: self = .closed
      default: self = .open
      }
    }

    /// Orders by how few may see it.
    package static func < (left: Visibility, right: Visibility) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Its number without the full stop, such as `3`; nil when none is printed.
  package let number: String?
  /// The words of its heading without the number.
  package let title: String
  /// The heading.
  package let heading: Block.Heading
  /// The bytes of the heading.
  package let range: Range<Int>
  /// The fragment that the words of the heading give, without `#`.
  package let address: String?
  /// The first byte of the block with its data; nil when it has none.
  package internal(set) var start: Int?
  /// The data of the block; empty when it has none.
  package internal(set) var data = Record()
  /// Who may see it: the strictest that a block under its heading says.
  package internal(set) var visibility = Visibility.open
  /// The account of the matter.
  package internal(set) var account: [Block] = []
  /// What is recommended.
  package internal(set) var recommendation: [Block] = []
  /// What was decided: one decision, or one for each recommendation where they differ.
  package internal(set) var decisions: [MeetingDecision] = []
  /// What is said of the follow-up besides its tasks.
  package internal(set) var followUp: [Block] = []
  /// What somebody is to do.
  package internal(set) var tasks: [MeetingTask] = []
  /// The fragments of the headings of its parts, without `#`.
  package internal(set) var addresses: [Part: String] = [:]

  init(_ heading: Block.Heading, range: Range<Int>, address: String?) {
    number = heading.printedNumber.flatMap { Self.number($0) }
    title = heading.title
    self.heading = heading
    self.range = range
    self.address = address
  }

  /// What the item is for: `beslutning`, `drøftelse` or `orientering`.
  package var sort: String? { data.first(Self.sort) }

  /// The tasks of earlier meetings that it takes up.
  package var followedUp: [TaskID] { MeetingTask.ids(data.all(MeetingTask.followsUp)) }

  /// The numbers of what is recommended, as printed; empty where the recommendation has none.
  package var recommendedNumbers: [Int] {
    recommendation.flatMap { block -> [Int] in
      guard case .list(let list) = block.kind else { return [] }
      return list.items.compactMap(\.number)
    }
  }
}

extension AgendaItem {
  /// What an item is for.
  package static let sort = Field<String>(
    "art", .choice(.closed("beslutning", "drøftelse", "orientering")), label: "Kind",
    da: "Hvad punktet er til", en: "What the item is for", example: "beslutning")
  /// The title of a closed item in the public edition.
  package static let openTitle = Field<String>(
    "åben titel", .text, label: "Open title",
    da: "Overskriften i den offentlige udgave, når punktet er lukket",
    en: "The heading in the public edition when the item is closed", example: "Personsag")

  /// The keys of the block `punkt`.
  static let fields = [
    Indicator.responsible.declaration, sort.declaration, Key.caseNumber.declaration,
    BlockType.concerns.declaration, SourceDocument.attachments.declaration,
    MeetingTask.followsUp.declaration, Key.visibility.declaration,
    openTitle.declaration,
  ]
}
