extension HTMLRenderer {
  /// Writes a table.
  func write(_ table: Block.Table, to html: inout HTMLBuffer) {
    html.startLine()
    html.write("<table>\n<thead>\n")
    write(table.header, of: table, isHeader: true, to: &html)
    html.write("</thead>\n")
    if !table.rows.isEmpty {
      html.write("<tbody>\n")
      for row in table.rows { write(row, of: table, isHeader: false, to: &html) }
      html.write("</tbody>\n")
    }
    html.write("</table>\n")
  }

  /// Writes a row of a table.
  private func write(
    _ row: Block.Table.Row, of table: Block.Table, isHeader: Bool, to html: inout HTMLBuffer
  ) {
    html.write("<tr>\n")
    for (column, cell) in row.cells.enumerated() {
      html.write(isHeader ? "<th" : "<td")
      if isHeader, writesAddresses { html.write(" scope=\"col\"") }
      let alignments = table.alignments
      if alignments.indices.contains(column) { write(alignments[column], to: &html) }
      html.write(">")
      write(cell.inlines, to: &html)
      html.write(isHeader ? "</th>\n" : "</td>\n")
    }
    html.write("</tr>\n")
  }

  /// Writes how a cell is aligned: as the library does, or as a class where the page is ours.
  ///
  /// The attribute is obsolete in HTML, and a strict security policy blocks `style`.
  private func write(_ alignment: Block.Table.Alignment, to html: inout HTMLBuffer) {
    switch alignment {
    case .natural: break
    case .left: html.write(writesAddresses ? " class=\"left\"" : " align=\"left\"")
    case .center: html.write(writesAddresses ? " class=\"center\"" : " align=\"center\"")
    case .right: html.write(writesAddresses ? " class=\"right\"" : " align=\"right\"")
    }
  }
}
