import Diagnostics
import Governance
import Publishing
import Templates

/// Sets documents for paper: each a file of HTML that needs no other.
struct PaperSetter: Sendable {
  /// The id of the element that the numbered pages begin with, after the front matter; no heading has
  /// one like it.
  static let start = "begynder_"

  private let context: SiteContext
  private let template: Template<PaperView>
  private let style: PaperStyle

  init(_ context: SiteContext, _ template: Template<PaperView>, _ style: PaperStyle) {
    self.context = context.onPaper
    self.template = template
    self.style = style
  }

  /// A document as a file beside its page, for a reader's own system.
  func file(of paper: PaperJob) throws(TemplateFault) -> OutputFile {
    let draft = paper.make(context)
    return OutputFile(
      path: draft.path("html"), bytes: try template.render(view(of: draft, style.sheet)))
  }

  /// A document for the press.
  func document(of paper: PaperJob) throws(TemplateFault) -> PaperDocument {
    let draft = paper.make(context)
    let html = try template.render(view(of: draft, style.press))
    return PaperDocument(
      path: draft.path("pdf"),
      html: PressForm(style: style.drawings, alternative: context[.legend]).bytes(html),
      start: draft.hasFrontMatter ? Self.start : nil)
  }

  private func view(of draft: PaperDraft, _ sheet: String) -> PaperView {
    let page = draft.page
    let sections = page.sections.filter { !$0.isEmpty }
    return PaperView(
      title: page.title, description: page.description, language: context.language.rawValue,
      siteTitle: context.siteTitle, publisher: context.publisher,
      address: context.root.absolute(page.address), day: context.words(page.day ?? context.day),
      style: Markup(sheet), isInternal: context.options.edition == .internal, draft: draft,
      sections: sections.filter { !FrameBuilder.isFoot($0) }.map { $0.under(page.title) },
      footnotes: sections.filter(FrameBuilder.isFoot))
  }
}
