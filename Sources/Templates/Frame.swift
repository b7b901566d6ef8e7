/// One value that a template has entered, read by the index of a name.
///
/// The compiler asks only for what a name's kind has; every other question answers nothing.
class Frame {
  /// The text of a name, or nil when it is missing.
  func text(_ index: Int) -> String? { nil }

  /// The HTML of a name, or nil when it is missing.
  func markup(_ index: Int) -> Markup? { nil }

  /// Whether a name is yes, is there, or has something in it.
  func holds(_ index: Int) -> Bool { false }

  /// The frame that a section over a name enters, or nil when it is missing.
  func child(_ index: Int) -> Frame? { nil }

  /// The frames that a section over a name enters one after the other.
  func children(_ index: Int) -> [Frame] { [] }
}
