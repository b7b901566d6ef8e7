import Diagnostics

/// Makes a tree of a template's tags without recursion, and names every tag that has no partner.
struct TemplateParser {
  /// The deepest level of sections in one template.
  static let deepest = 100

  /// A section that is open.
  private struct Open {
    /// The number of the tag that opened it, or -1 for the template.
    let tag: Int
    /// What is in it so far.
    var nodes: [Node] = []
    /// The blocks filled so far when it is a layout.
    var blocks: [Node.FilledBlock] = []
  }

  /// The file.
  private let file: SourceFile
  /// Its tags in order.
  private let tags: [Tag]
  /// Which blanks around tags vanish.
  private var layout: LineLayout
  /// The sequences that are finished.
  private var bodies: [[Node]] = []
  /// The sections that are open, innermost last; the first is the template.
  private var open: [Open] = []
  /// How many sections are open beyond the deepest level.
  private var skipped = 0
  /// Where the text after the last tag begins.
  private var cursor: Int
  /// What is wrong so far.
  private var findings: FindingSet

  /// Parses a file; a file that is not UTF-8 has that one finding and nothing in it.
  static func parse(_ file: SourceFile) -> ParsedTemplate {
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      let finding = TemplateFindings.notText(file)
      return ParsedTemplate(file: file, bodies: [[]], findings: FindingSet([finding]))
    }
    var parser = TemplateParser(file)
    parser.settleLayouts()
    parser.build()
    return ParsedTemplate(file: file, bodies: parser.bodies, findings: parser.findings)
  }

  /// Finds the tags of a file.
  private init(_ file: SourceFile) {
    self.file = file
    var scanner = TagScanner(file)
    tags = scanner.scan()
    findings = scanner.findings
    layout = LineLayout(tags, in: file)
    cursor = file.byteOrderMarkLength
  }

  /// Pairs the tags of layouts and of the blocks in them before any text is cut.
  private mutating func settleLayouts() {
    var stack: [Int] = []
    for (index, tag) in tags.enumerated() {
      switch tag.sort {
      case .section, .inverted, .parent, .block:
        if tag.sort == .block, let top = stack.last, tags[top].sort == .parent {
          layout.settleFilledBlock(open: index, tags)
        }
        if stack.count <= Self.deepest { stack.append(index) }
      case .close:
        guard let match = stack.lastIndex(where: { tags[$0].name == tag.name }) else { continue }
        let opening = stack[match]
        stack.removeSubrange(match...)
        if tags[opening].sort == .parent {
          layout.settleParent(open: opening, close: index, tags)
        } else if tags[opening].sort == .block, let top = stack.last, tags[top].sort == .parent {
          layout.settleFilledBlock(close: index, tags)
        }
      default: break
      }
    }
  }

  /// Goes through all tags and closes what is left open at the end.
  private mutating func build() {
    open = [Open(tag: -1)]
    for index in tags.indices {
      appendText(until: layout.ends[index], tag: index)
      cursor = max(cursor, layout.starts[index])
      take(index)
    }
    appendText(until: file.bytes.count, tag: nil)
    while open.count > 1 { abandon() }
    bodies.append(open.first?.nodes ?? [])
  }

  /// Puts one tag into the tree.
  private mutating func take(_ index: Int) {
    let tag = tags[index]
    let reference = Node.Reference(name: tag.name, range: tag.nameRange)
    switch tag.sort {
    case .variable: append(.variable(reference))
    case .raw: append(.raw(reference))
    case .partial: append(.partial(reference, indent: layout.indent(of: index, tags)))
    case .comment, .broken: break
    case .section, .inverted, .parent, .block: begin(index)
    case .close: close(index)
    }
  }

  /// Opens a section, or counts it when it is too deep.
  private mutating func begin(_ index: Int) {
    if tags[index].sort != .block, isDirectlyInLayout { reportOutsideBlock(tags[index].range) }
    guard open.count <= Self.deepest else {
      if skipped == 0 {
        findings.insert(TemplateFindings.nestedTooDeep(at: place(tags[index].range)))
      }
      skipped += 1
      return
    }
    open.append(Open(tag: index))
  }

  /// Closes the section that a tag names, and reports those inside it that are still open.
  private mutating func close(_ index: Int) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    let name = tags[index].name
    guard let match = open.lastIndex(where: { $0.tag >= 0 && tags[$0.tag].name == name }) else {
      let innermost = open.last.flatMap { $0.tag < 0 ? nil : tags[$0.tag] }
      findings.insert(
        TemplateFindings.closeWithoutOpen(
          name, at: place(tags[index].nameRange), innermost: innermost?.name,
          openedAt: innermost.map { place($0.nameRange) }))
      return
    }
    while open.count > match + 1 { abandon() }
    guard let closed = open.popLast() else { return }
    finish(closed)
  }

  /// Reports the innermost open section and closes it.
  private mutating func abandon() {
    guard let left = open.popLast() else { return }
    let tag = tags[left.tag]
    findings.insert(TemplateFindings.sectionNotClosed(tag.name, at: place(tag.nameRange)))
    finish(left)
  }

  /// Makes a node of a section that has ended.
  private mutating func finish(_ closed: Open) {
    let tag = tags[closed.tag]
    let reference = Node.Reference(name: tag.name, range: tag.nameRange)
    if tag.sort == .parent {
      let indent = layout.indent(of: closed.tag, tags)
      append(.parent(reference, indent: indent, blocks: closed.blocks), isChecked: true)
      return
    }
    let body = bodies.count
    bodies.append(closed.nodes)
    switch tag.sort {
    case .inverted: append(.inverted(reference, body: body), isChecked: true)
    case .block where isDirectlyInLayout: fill(reference, body)
    case .block: append(.block(reference, body: body))
    default: append(.section(reference, body: body), isChecked: true)
    }
  }

  /// Notes what a block of the layout is filled with.
  private mutating func fill(_ reference: Node.Reference, _ body: Int) {
    guard let last = open.indices.last else { return }
    if let first = open[last].blocks.first(where: { $0.reference.name == reference.name }) {
      findings.insert(
        TemplateFindings.blockFilledTwice(
          reference.name, at: place(reference.range), first: place(first.reference.range)))
    } else {
      open[last].blocks.append(Node.FilledBlock(reference: reference, body: body))
    }
  }

  /// Adds a node where one is open; between blocks of a layout nothing is shown.
  private mutating func append(_ node: Node, isChecked: Bool = false) {
    guard let last = open.indices.last else { return }
    if isDirectlyInLayout {
      switch node {
      case .variable(let reference), .raw(let reference), .partial(let reference, _):
        if !isChecked { reportOutsideBlock(reference.range) }
      default: break
      }
      return
    }
    open[last].nodes.append(node)
  }

  /// Adds the text up to a tag, or up to the end.
  private mutating func appendText(until end: Int, tag: Int?) {
    let text = cursor..<max(cursor, end)
    guard let last = open.indices.last else { return }
    if isDirectlyInLayout {
      if let shown = text.first(where: { file.bytes[$0] > 0x20 }) {
        let lineEnd = text[shown...].first { file.bytes[$0] == 0x0A || file.bytes[$0] == 0x0D }
        reportOutsideBlock(shown..<(lineEnd ?? text.upperBound))
      }
      return
    }
    // A tag whose line vanishes begins none; the text after it begins the next.
    let tagFollows = tag.map { !layout.alone[$0] } ?? false
    let starts = layout.lineStarts(in: text, tagFollows: tagFollows)
    guard !text.isEmpty || !starts.isEmpty else { return }
    open[last].nodes.append(
      .literal(Node.Literal(bytes: Array(file.bytes[text]), lineStarts: starts)))
  }

  /// Whether the innermost open section is a layout, where only blocks count.
  private var isDirectlyInLayout: Bool {
    guard let last = open.last, last.tag >= 0 else { return false }
    return tags[last.tag].sort == .parent
  }

  /// Warns of content that is never shown.
  private mutating func reportOutsideBlock(_ range: Range<Int>) {
    findings.insert(TemplateFindings.textOutsideBlock(at: place(range)))
  }

  /// A range as a place in the file.
  private func place(_ range: Range<Int>) -> Place {
    Place(path: file.path, range: range)
  }
}
