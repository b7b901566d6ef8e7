/// A key of a mapping with its value.
package struct YAMLEntry: Hashable, Sendable {
  /// The key's text, without quotes.
  package let key: String
  /// The byte offsets of the key in the file as read, quotes included, the colon not.
  package let keyRange: Range<Int>
  /// The value; an empty scalar when nothing follows the colon.
  package let value: YAMLNode

  /// Makes an entry of a key, its place and its value.
  package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
