import Publishing
import Templates

/// The list of pages for search engines.
///
/// Source: sitemaps.org, protocol 0.9; addresses are absolute there, so a site without an address
/// has an empty list.
struct Sitemap {
  private let context: SiteContext
  private let pages: [Address]

  init(_ context: SiteContext, pages: [Address]) {
    self.context = context
    self.pages = pages
  }

  /// The file.
  var file: OutputFile {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for page in pages where page != "/404.html" {
      guard let address = context.root.absolute(page) else { break }
      let escaped = Markup(escaping: address).html
      xml += "  <url><loc>\(escaped)</loc></url>\n"
    }
    xml += "</urlset>\n"
    return OutputFile(path: "sitemap.xml", bytes: Array(xml.utf8))
  }
}
