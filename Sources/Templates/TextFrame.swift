/// A text that a section has entered: `{{.}}`.
final class TextFrame: Frame {
  /// The text.
  let value: String

  /// Enters a text.
  init(_ value: String) {
    self.value = value
    super.init(.dot)
  }
}
