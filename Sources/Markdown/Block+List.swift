extension Block {
  /// A list, numbered or not.
  package struct List: Hashable, Sendable {
    /// Whether the items are numbered.
    package var isOrdered: Bool
    /// The number of the first item; 0 in a list without numbers.
    package var start: Int
    /// Whether the items stand without blank lines between them.
    package var isTight: Bool
    /// The items in order.
    package var items: [Item]

    /// Whether the items begin with letters or roman numerals: `- a) …`, `- i. …`.
    package var isLettered: Bool {
      !isOrdered && !items.isEmpty && items.allSatisfy { $0.label != nil }
    }
  }

  /// An item of a list.
  package struct Item: Hashable, Sendable {
    /// The bytes of the item, from its marker.
    package var range: Range<Int>
    /// The marker exactly as printed: `4.`, `4)`, `-`, or the letter `a)` of `- a) …`.
    package var marker: String
    /// The printed number of an ordered list's item.
    package var number: Int?
    /// What the item is cited by: the number `4`, the letter `a`, the numeral `iv`; else nil.
    package var label: String?
    /// Whether a task is done; nil when the item is no task.
    package var isDone: Bool?
    /// What the item contains.
    package var blocks: [Block]
    /// The fragment that leads to the item, without `#`; unique within the document.
    package var address: String?

    /// The number exactly as printed, such as `4.`, `08)` or `a)`; nil when there is none.
    package var printedNumber: String? { label == nil ? nil : marker }
  }
}
