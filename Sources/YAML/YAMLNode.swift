/// A value of a YAML text with its place: a scalar, a sequence or a mapping.
///
/// Every scalar is text as written; nothing is ever read as a number, a truth value or null.
package struct YAMLNode: Hashable, Sendable {
  /// The byte offsets of the value in the file as read, quotes included.
  ///
  /// A sequence begins at its first `-`, a mapping at its first key, and both end where their
  /// last value ends. An empty value is a point: after the key's colon, or after the `-`.
  package let range: Range<Int>
  /// What the value is.
  package let content: Content

  /// What a value can be.
  package enum Content: Hashable, Sendable {
    /// A text, without its quotes and with their escapes resolved; empty for a missing value.
    case scalar(text: String, isQuoted: Bool)
    /// The items of a list in order.
    case sequence([YAMLNode])
    /// Keys with their values in source order; a key that is repeated stands twice.
    case mapping([YAMLEntry])
  }

  /// Makes a value of its place and what it is.
  package init(range: Range<Int>, content: Content) {
    self.range = range
    self.content = content
  }
}
