/// What fills a block: a body of a template, and the fillings in force where that body stands.
struct BlockFilling: Hashable, Sendable {
  /// The template in which the filling is written.
  let template: Int
  /// The body in it.
  let body: Int
  /// The fillings in force there, by their number in the compiler.
  let fillings: Int
}
