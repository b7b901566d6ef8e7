import Governance
import Phrases

extension Printer {
  /// A document by its short name, with the place in it.
  func source(_ source: SourceReference) -> String {
    guard !source.isNotPublic else { return muted(.notPublic) }
    let place = source.place.map { ", \(phrase($0.printed(in: context.language)))" } ?? ""
    return document(EntityID(source.id)) + place
  }

  /// A document by its short name; the word for what is not public where the edition lacks it.
  func document(_ id: EntityID) -> String {
    guard let entry = context.page(of: id) else { return muted(.notPublic) }
    return link(entry, entry.shortName)
  }

  /// A place in a document that is named elsewhere; empty when the source gives none.
  func place(_ source: SourceReference) -> String {
    source.place.map { phrase($0.printed(in: context.language)) } ?? ""
  }

  /// Several places, each document named once.
  func sources(_ sources: [SourceReference]) -> String {
    sources.map(source).joined(separator: "; ")
  }
}
