extension Block {
  /// Literal text between fences or indented by four columns.
  package struct Code: Hashable, Sendable {
    /// Whether the text stands between fences.
    package var isFenced: Bool
    /// Whether a fence ends it; a fence that nothing ends goes on to the end of what it stands in.
    package var isClosed: Bool
    /// The bytes of its first line from the fence on, which of fenced text has the info string.
    package var opening: Range<Int>
    /// All that follows the opening fence, unescaped and without blanks around it.
    package var info: String
    /// The text itself; each of its lines ends with a line feed.
    package var literal: String
    /// The bytes of the lines between the fences, the last line ending included.
    ///
    /// Inside a list or a quotation they include what stands before the text on each line.
    package var literalRange: Range<Int>

    /// The first word of the info string, such as `vis`; empty when there is none.
    package var infoWord: Substring {
      info.prefix { $0 != " " && $0 != "\t" }
    }
  }
}
