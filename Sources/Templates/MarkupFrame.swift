/// HTML that a section has entered: `{{{.}}}`.
final class MarkupFrame: Frame {
  private let value: Markup

  /// Enters HTML.
  init(_ value: Markup) {
    self.value = value
  }

  override func markup(_ index: Int) -> Markup? { value }
}
