package import Content
package import Diagnostics
import Governance

/// What all pages and documents of an edition are made from, made once: its context and its templates.
package struct PreparedSite: Sendable {
  /// What the site says.
  let content: LoadedContent
  /// What it looks like.
  let theme: Theme
  /// The edition as of the day.
  private(set) var context: SiteContext
  /// Its templates, compiled.
  let templates: PageSet

  /// Compiles the templates and reads the register.
  ///
  /// - Returns: nil when a template or a word has an error, and what was found in them either way.
  package static func prepare(
    _ content: LoadedContent, options: SiteOptions, theme: Theme
  ) -> (site: PreparedSite?, findings: FindingSet) {
    let (templates, findings) = SiteBuilder.templates(of: content, theme: theme)
    guard findings.worst != .error, let templates else { return (nil, findings) }
    let context = SiteBuilder.context(
      of: content, options: options, theme: theme, tables: templates.table)
    let site = PreparedSite(
      content: content, theme: theme, context: context, templates: templates)
    return (site, findings)
  }

  /// The site with links to the documents that were printed.
  ///
  /// - Parameter printed: how many pages each has, by its path.
  package func linking(to printed: [String: Int]) -> PreparedSite {
    var site = self
    site.context = context.linking(to: printed)
    return site
  }
}
