/// A text that a section has entered: `{{.}}`.
final class TextFrame: Frame {
  private let value: String

  /// Enters a text.
  init(_ value: String) {
    self.value = value
  }

  override func text(_ index: Int) -> String? { value }
}
