/// The links from a page to the documents for paper that lie beside it.
struct PaperLinks {
  private let parts: PageParts
  private var context: SiteContext { parts.context }

  init(_ parts: PageParts) { self.parts = parts }

  /// The link to what was printed, with its kind and how many pages it has; nil when nothing was.
  ///
  /// - Parameter name: what the document's files are called.
  func printed(_ name: String) -> Link? {
    let path = PaperDraft.path(of: parts.printer.page, name, "pdf")
    guard let count = context.options.printed[path] else { return nil }
    return Link(
      context.sentence(.asPDF, context.counted(count, .oneSheet, .sheets)),
      parts.printer.href(Address("/\(path)")))
  }

  /// The link to the document as one file of HTML, as HTML.
  ///
  /// It is fetched and not shown: the policy that a server should set for the site keeps a page from
  /// having its style in it.
  func file(_ name: String) -> String {
    let path = PaperDraft.path(of: parts.printer.page, name, "html")
    let printer = parts.printer
    let href = printer.href(Address("/\(path)"))
    return
      "<a href=\"\(printer.text(href))\" download>\(printer.text(context[.asOneFile]))</a>"
  }
}
