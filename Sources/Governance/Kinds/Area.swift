import Diagnostics

/// An area of the city: an entry of `omraader.yaml`.
package enum Area {
  /// The areas it was made of.
  package static let formedFrom = Field<[Reference]>(
    "dannet af", .list(.reference([.area])), label: "Formed from",
    da: "De områder, der er lagt sammen", en: "The areas that were merged", example: "- amager")
  /// The areas in it.
  package static let covers = Field<[Reference]>(
    "omfatter", .list(.reference([.area])), label: "Covers", da: "Områderne i det",
    en: "The areas in it", example: "ikke oplyst")
  /// What sort of area it is.
  package static let sort = Field<String>(
    "art", .choice(.open("kommune", "bydel", "byområde", "kvarter", "boligområde")), label: "Kind",
    da: "Hvilken slags område det er", en: "What sort of area it is", example: "bydel")

  /// The keys of an entry.
  package static let shape = Key.entity(
    Kind.area.noun,
    [
      Key.name.declaration.required, sort.declaration, Key.validity.declaration,
      Key.partOf.declaration, formedFrom.declaration, covers.declaration,
    ])
}
