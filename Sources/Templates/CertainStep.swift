/// A step from one unit into another that is taken whatever the model holds.
struct CertainStep: Sendable {
  /// The unit it leads into.
  let unit: Int
  /// The call that it is, by its number in the program; nil inside one template.
  let site: Int?
}
