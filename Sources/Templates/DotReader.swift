/// Reads `.` from a text or HTML that a section has entered.
final class DotReader: Reader, @unchecked Sendable {
  override func text(in frame: Frame) -> String? { (frame as? TextFrame)?.value }

  override func markup(in frame: Frame) -> Markup? { (frame as? MarkupFrame)?.value }
}
