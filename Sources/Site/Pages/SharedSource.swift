import Governance
import Phrases

/// Where relations stand: a document that most of them share is named once, below their table.
struct SharedSource {
  private let printer: Printer
  /// The document that is named below the table; nil when none is shared by most rows.
  private let shared: String?
  /// Whether every row stands in that document and in no other.
  private let isOfAll: Bool

  /// Looks for the document that more than half of the relations, and at least three, stand in.
  init(of relations: [Relation], printer: Printer) {
    self.printer = printer
    var counts: [String: Int] = [:]
    for relation in relations {
      for id in Set(relation.sources.filter { !$0.isNotPublic }.map(\.id)) {
        counts[id, default: 0] += 1
      }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    // An empty cell will mean that document, so no row may be without a source.
    let isSaid = relations.allSatisfy { !$0.sources.isEmpty || $0.document != nil }
    shared = most.flatMap { id, count in
      isSaid && count > 2 && count * 2 > relations.count ? id : nil
    }
    isOfAll = relations.allSatisfy { $0.sources.map(\.id) == [most?.key] }
  }

  /// Where a relation stands, without the document that is named below.
  func cell(_ relation: Relation) -> String {
    guard !relation.sources.isEmpty else {
      return relation.document.map { printer.link($0) } ?? ""
    }
    return relation.sources.map { source in
      source.id == shared && !source.isNotPublic ? printer.place(source) : printer.source(source)
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The sentence below the table; nil when nothing is shared.
  var note: String? {
    shared.map { id in
      let link = printer.document(EntityID(id))
      return printer.sentence(isOfAll ? .sourceOfAll : .sourceOfMost, link)
    }
  }
}
