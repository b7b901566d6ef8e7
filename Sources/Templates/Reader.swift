/// How the value of one declared name is read from a frame.
///
/// Every answer is nothing unless a subclass gives one; the compiler asks only for what a name has.
/// Readers hold nothing but constants; a class that others extend cannot have that checked.
class Reader: @unchecked Sendable {
  /// The text, or nil when it is missing.
  func text(in frame: Frame) -> String? { nil }

  /// The HTML, or nil when it is missing.
  func markup(in frame: Frame) -> Markup? { nil }

  /// Whether it is yes, is there, or has something in it.
  func holds(in frame: Frame) -> Bool { false }

  /// The frame that a section enters, or nil when it is missing.
  func child(in frame: Frame) -> Frame? { nil }

  /// The frames that a section enters one after the other.
  func children(in frame: Frame) -> [Frame] { [] }
}
