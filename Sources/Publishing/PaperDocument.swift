/// A document for paper: HTML that stands alone, and the file that it is to be printed to.
package struct PaperDocument: Hashable, Sendable {
  /// The path of the printed file below the output folder, such as `fora/x/kommissorium.pdf`.
  package let path: String
  /// The HTML in UTF-8; it names no other file.
  package let html: [UInt8]
  /// The id of the element that the first numbered page begins with; nil when the first page does.
  ///
  /// What lies before it is front matter, whose pages have Roman numbers.
  package let start: String?

  /// Makes a document.
  package init(path: String, html: [UInt8], start: String? = nil) {
    self.path = path
    self.html = html
    self.start = start
  }
}
