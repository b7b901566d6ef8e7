extension Block {
  /// A heading, with the number that was printed before its title.
  package struct Heading: Hashable, Sendable {
    /// The level as written, from 1 to 6.
    package var level: Int
    /// All of the heading as written, its number included.
    package var inlines: [Inline]
    /// The number as printed, such as `1.` or `2.1`; nil when there is none.
    package var printedNumber: String?
    /// The words of the heading as plain text, without the printed number.
    package var title: String

    /// Makes a heading of its inlines and splits the printed number off the title.
    package init(level: Int, inlines: [Inline]) {
      self.level = level
      self.inlines = inlines
      let text = inlines.plainText
      let number = Self.numberPrefix(of: text)
      printedNumber = number.map(String.init)
      title = Self.trimmed(text.utf8.dropFirst(number?.utf8.count ?? 0))
    }

    /// The number at the start of `text`: digits and full stops, with at least one full stop.
    ///
    /// A bare number (`2010 i tal`) is a part of the title.
    private static func numberPrefix(of text: String) -> Substring? {
      let bytes = text.utf8
      var end = bytes.startIndex
      var hasStop = false
      var lastIsStop = true
      while end < bytes.endIndex {
        let byte = bytes[end]
        if byte == .fullStop, !lastIsStop {
          (hasStop, lastIsStop) = (true, true)
        } else if byte.isDigit {
          lastIsStop = false
        } else {
          break
        }
        end = bytes.index(after: end)
      }
      guard hasStop, end == bytes.endIndex || bytes[end].isBlank else { return nil }
      return text[..<end]
    }

    private static func trimmed(_ bytes: Substring.UTF8View) -> String {
      var rest = bytes
      while let first = rest.first, first.isBlank { rest.removeFirst() }
      while let last = rest.last, last.isBlank { rest.removeLast() }
      return String(Substring(rest))
    }
  }
}
