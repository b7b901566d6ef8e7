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

  private func write(
    _ row: Block.Table.Row, of table: Block.Table, isHeader: Bool, to html: inout HTMLBuffer
  ) {
    html.write("<tr>\n")
    for (column, cell) in row.cells.enumerated() {
      html.write(isHeader ? "<th" : "<td")
      if isHeader, writesAddresses { html.write(" scope=\"col\"") }
      switch table.alignments.indices.contains(column) ? table.alignments[column] : .natural {
      case .natural: html.write(">")
      case .left: html.write(" align=\"left\">")
      case .center: html.write(" align=\"center\">")
      case .right: html.write(" align=\"right\">")
      }
      write(cell.inlines, to: &html)
      html.write(isHeader ? "</th>\n" : "</td>\n")
    }
    html.write("</tr>\n")
  }
}
