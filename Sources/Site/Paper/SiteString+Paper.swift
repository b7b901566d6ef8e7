/// The words of documents for paper.
extension SiteString {
  static var asPDF: Self { Self("papir.pdf") }
  static var oneSheet: Self { Self("papir.en-side") }
  static var sheets: Self { Self("papir.sider") }
  static var asOneFile: Self { Self("papir.html") }
}
