/// The rules that a template must obey, by the id of their findings.
package enum TemplateRule: String, Hashable, Sendable, CaseIterable {
  /// A template is UTF-8.
  case notText = "skabelon-ikke-utf8"
  /// A tag that begins with `{{` ends with `}}`, one with `{{{` with `}}}`.
  case tagNotClosed = "skabelon-tag-ikke-lukket"
  /// A tag begins with a name or with one of `#` `^` `/` `>` `<` `$` `!`.
  case unknownSigil = "skabelon-tegn-ukendt"
  /// A name is letters, digits, `-` and `_`, in parts joined by single dots.
  case invalidName = "skabelon-navn-ugyldigt"
  /// A section, block or layout has its `{{/name}}`.
  case sectionNotClosed = "skabelon-afsnit-ikke-lukket"
  /// A `{{/name}}` closes the section that was opened last.
  case closeWithoutOpen = "skabelon-afslutning-uden-start"
  /// Sections are at most 100 levels deep.
  case nestedTooDeep = "skabelon-for-dyb"
  /// Between `{{< layout}}` and `{{/layout}}` only blocks are shown.
  case textOutsideBlock = "skabelon-tekst-uden-blok"
  /// A block is filled once in a layout.
  case blockFilledTwice = "skabelon-blok-to-gange"
  /// A block that is filled is one that the layout has.
  case unknownBlock = "skabelon-blok-ukendt"
  /// A template that is called exists.
  case unknownTemplate = "skabelon-mangler"
  /// A template's name is used once.
  case templateNamedTwice = "skabelon-to-gange"
  /// A name is one that the view model declares.
  case unknownName = "skabelon-navn-ukendt"
  /// A view model declares a name once, and as a template can write it.
  case badDeclaration = "skabelon-navn-erklaering"
  /// A name is used as what it is.
  case wrongUse = "skabelon-brug-forkert"
  /// Finished HTML is written with three braces.
  case markupNeedsThree = "skabelon-html-kraever-tre"
  /// Text is written with two braces.
  case textNeedsTwo = "skabelon-tekst-kraever-to"
  /// A string that a template names is in the strings table.
  case unknownString = "streng-mangler"
  /// A template does not call itself without a condition.
  case circle = "skabelon-i-ring"
  /// The templates of one page unfold into at most 50,000 parts.
  case tooManyParts = "skabelon-for-mange-dele"
  /// Templates call each other at most 64 levels deep while a page is rendered.
  case calledTooDeep = "skabelon-kald-for-dybt"
}
