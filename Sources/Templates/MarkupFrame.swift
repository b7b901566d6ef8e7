/// HTML that a section has entered: `{{{.}}}`.
final class MarkupFrame: Frame {
  /// The HTML.
  let value: Markup

  /// Enters HTML.
  init(_ value: Markup) {
    self.value = value
    super.init(.dot)
  }
}
