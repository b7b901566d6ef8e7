extension Block {
  /// A table; every row has as many cells as there are columns.
  package struct Table: Hashable, Sendable {
    /// How each column is aligned, from the left.
    package var alignments: [Alignment]
    /// The heading of each column.
    package var header: Row
    /// The rows below the header.
    package var rows: [Row]

    /// How a column is aligned.
    package enum Alignment: Hashable, Sendable {
      /// As the reader's software does it.
      case natural
      /// To the left.
      case left
      /// In the middle.
      case center
      /// To the right.
      case right
    }

    /// A row of a table.
    package struct Row: Hashable, Sendable {
      /// The bytes of the row's line, without what stands before it.
      package var range: Range<Int>
      /// The cells from the left.
      package var cells: [Cell]
    }

    /// A cell of a table.
    package struct Cell: Hashable, Sendable {
      /// The bytes between the bars without blanks; empty when the source left the cell out.
      package var range: Range<Int>
      /// What the cell says.
      package var inlines: [Inline]
    }
  }
}
