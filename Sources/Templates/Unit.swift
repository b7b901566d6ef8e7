/// A body of a template compiled for one scope and one set of fillings.
struct Unit: Hashable, Sendable {
  /// The template's number in the library.
  let template: Int
  /// The body in it.
  let body: Int
  /// The types entered there.
  let scope: Scope
  /// The fillings in force there, by their number in the compiler.
  let fillings: Int
}
