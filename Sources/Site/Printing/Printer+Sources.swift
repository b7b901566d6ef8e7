import Governance
import Phrases

extension Printer {
  /// A document by its short name, with the place in it.
  func source(_ source: SourceReference) -> String {
    guard !source.isNotPublic else { return muted(.notPublic) }
    let id = EntityID(source.id)
    let place = source.place.map { ", \(phrase($0.printed(in: context.language)))" } ?? ""
    return link(id, words: context.register[id].map(shortName)) + place
  }

  /// A place in a document that is named elsewhere; empty when the source gives none.
  func place(_ source: SourceReference) -> String {
    source.place.map { phrase($0.printed(in: context.language)) } ?? ""
  }

  /// Several places, each document named once.
  func sources(_ sources: [SourceReference]) -> String {
    sources.map(source).joined(separator: "; ")
  }

  /// What a document is called in a line: its kind and its date, or its title.
  func shortName(of document: Entity) -> String {
    guard let sort = document.record.first(SourceDocument.sort),
      document.record.first(SourceDocument.isAvailable) != false,
      let date = document.record.first(Key.date)
    else { return document.name }
    let name = sort.prefix(1).uppercased() + sort.dropFirst()
    return "\(name) \(date.printed(in: context.language))"
  }
}
