import Governance
import Markdown
import Phrases
import Templates

/// The text of a rule document set as a law: numbers in the margin to the left, each its own link;
/// in the margin to the right the rules that the section gives, with their lines in the source.
struct LawText {
  let document: Entity
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// A part of the text: what stands before the first heading, or a heading with what is under it.
  fileprivate struct Section {
    var heading: Block.Heading?
    var address = ""
    var blocks: [Block] = []
  }

  /// The whole text; nil when the document has none.
  func html() -> Markup? {
    guard let prose = document.prose else { return nil }
    var html = ""
    let state = RuleDocumentPage.name(of: document, context)
    let cited = state.prefix(1).lowercased() + state.dropFirst()
    let notes = notes()
    for section in Self.sections(of: prose.document) where !section.isEmpty {
      html += self.html(section, prose, cited: cited, notes)
    }
    let footnotes = printer.footnotes(prose, of: document)
    if !footnotes.isEmpty {
      html += "<div class=\"afsnit\"><div class=\"lovtekst\">\(footnotes)</div></div>\n"
    }
    return Markup(html)
  }

  private func html(
    _ section: Section, _ prose: Prose, cited state: String, _ notes: [Note]
  ) -> String {
    let body = printer.blocks(section.blocks, prose, of: document, anchors: true).html
    guard let heading = section.heading else {
      return "<div class=\"afsnit\"><div class=\"lovtekst\">\(body)</div></div>\n"
    }
    let number = heading.printedNumber.map { String($0.trimming(".")) }
    let name = number.map { context.sentence(.section, $0) } ?? heading.title
    let beside = number.map { margin(notes, beside: $0) } ?? ""
    // What floats on paper begins where it stands in the file.
    var html =
      "<section class=\"afsnit\">\n\(context.isOnPaper ? beside : "")<div class=\"afsnitshoved\">"
    if let number {
      html +=
        "<a class=\"nr\" href=\"#\(section.address)\" aria-label=\"\(printer.text(name))\">\(number)</a>"
    }
    html +=
      "<h2 id=\"\(section.address)\">\(printer.words(of: heading, prose, of: document))</h2></div>\n"
    html += "<div class=\"lovtekst\">\(body)"
    html += "<p class=\"henvis\">\(citation(name, of: state))</p></div>\n"
    return html + (context.isOnPaper ? "" : beside) + "</section>\n"
  }

  /// The margin beside a section: the rules that are given there.
  private func margin(_ notes: [Note], beside number: String) -> String {
    let beside = notes.compactMap { html($0, beside: number) }
    guard !beside.isEmpty else { return "" }
    return "<div class=\"rand\" role=\"note\">\(beside.joined())</div>\n"
  }

  /// How a section is cited, as words to copy.
  private func citation(_ section: String, of state: String) -> String {
    printer.text(context.sentence(.citation, document.name, state, section))
  }

  private static let ruleKeys = Set(RuleDocument.rules.map(\.key))

  /// A rule of the document, and where its source gives it.
  private struct Note {
    let words: String
    let places: [SourcePlace]
  }

  /// The rules of the document that its source gives a place for, in the order of the document.
  private func notes() -> [Note] {
    document.record.entries.filter { Self.ruleKeys.contains($0.key) }.flatMap { entry in
      entry.fact.versions.compactMap { version -> Note? in
        let places = version.sources.compactMap(\.place)
        guard !places.isEmpty, version.value.value != nil else { return nil }
        let label = printer.text(printer.label(entry.key))
        return Note(words: "<b>\(label)</b> \(printer.stated(version.value))", places: places)
      }
    }
  }

  /// The note beside a section; nil when the rule is not given there.
  private func html(_ note: Note, beside number: String) -> String? {
    let section = "afsnit \(number)"
    let place = note.places.first { place in
      guard place.text.hasPrefix(section) else { return false }
      let rest = place.text.utf8.dropFirst(section.utf8.count)
      return rest.isEmpty || rest.first == UInt8(ascii: ",") || rest.first == UInt8(ascii: ".")
    }
    guard let place else { return nil }
    let lines = SourcePlace("", lines: place.lines).printed(in: context.language).trimming("()")
    return
      "<div class=\"randnote\">\(note.words) <span class=\"sted\">\(printer.phrase(String(lines)))</span></div>"
  }

  private static func sections(of document: MarkdownDocument) -> [Section] {
    var sections = [Section()]
    for block in document.blocks {
      if case .heading(let heading) = block.kind, heading.level <= 2 {
        sections.append(Section(heading: heading, address: block.address ?? ""))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections
  }
}

extension LawText.Section {
  /// Whether it has neither a heading nor a text.
  fileprivate var isEmpty: Bool { heading == nil && blocks.isEmpty }
}

extension String {
  /// The text without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> Substring {
    var rest = self[...]
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    return rest
  }
}
