/// The names that one view-model type declares, in order.
package struct Names<Model: ViewModel>: Sendable {
  /// The names and their readers without the type.
  let table: NameTable

  /// Declares names; one that is declared twice is a finding of every template for the type.
  package init(_ names: [Name<Model>]) {
    table = NameTable(
      Vocabulary(
        type: ObjectIdentifier(Model.self), names: names.map(\.name), kinds: names.map(\.kind)),
      names.map(\.reader))
  }
}
