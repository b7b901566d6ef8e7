/// How the value of one declared name is read from its model.
enum Reader<Model: ViewModel>: Sendable {
  /// Reads text; nil is missing text.
  case text(@Sendable (Model) -> String?)
  /// Reads HTML; nil is missing HTML.
  case markup(@Sendable (Model) -> Markup?)
  /// Reads a yes or no.
  case flag(@Sendable (Model) -> Bool)
  /// Reads the one frame that a section enters; nil is a missing one.
  case child(@Sendable (Model) -> Frame?)
  /// Reads the frames that a section enters one after the other.
  case children(isEmpty: @Sendable (Model) -> Bool, @Sendable (Model) -> [Frame])
}
