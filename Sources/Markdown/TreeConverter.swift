import Diagnostics

/// Makes our tree of the library's, with positions of the file, and finds what a body must not
/// contain.
struct TreeConverter {
  /// The file that the body belongs to.
  let file: SourceFile
  /// The lines of the body.
  let lines: SourceLines
  /// What was found so far.
  var findings = FindingSet()
  /// How many bytes of inlines were not where they were expected and had to be searched for.
  var misses = 0
  /// The footnotes of the document by number, from 1.
  private var notes: [Note] = []
  /// The footnotes that are not converted yet, in the order of the source.
  private var waiting: ArraySlice<Int> = []
  /// The link definitions of the body, found when a link first needs them.
  lazy var definitions = LinkDefinitions(in: lines)

  /// Makes a converter for a body of `file`.
  init(file: SourceFile, lines: SourceLines) {
    self.file = file
    self.lines = lines
  }

  /// Converts a whole tree, or finds that it is nested too deeply to be converted.
  mutating func document(of root: SyntaxNode) -> MarkdownDocument {
    if let node = root.firstNode(nestedDeeperThan: MarkdownParser.maximumDepth) {
      findings.insert(tooDeep(at: blockStart(of: node)))
      return MarkdownDocument()
    }
    let children = root.children
    for child in children where child.kind == .footnote {
      let (name, range) = footnoteName(of: child)
      notes.append(Note(node: child, line: child.startLine, name: name, range: range))
    }
    waiting = notes.indices.sorted { notes[$0].line < notes[$1].line }[...]
    var blocks: [Block] = []
    blocks.reserveCapacity(children.count - notes.count)
    for child in children {
      if let block = block(of: child) { blocks.append(block) }
    }
    convertNotes(beforeLine: .max)
    var book = AddressBook()
    book.assignAddresses(to: &blocks)
    return MarkdownDocument(blocks: blocks, footnotes: notes.map(\.footnote))
  }

  /// Converts the footnotes that stand before a line of the source.
  ///
  /// The library moves definitions to the end, but references are counted where they stand.
  mutating func convertNotes(beforeLine line: Int) {
    while let index = waiting.first, notes[index].line < line {
      waiting.removeFirst()
      notes[index].blocks = blocks(of: notes[index].node)
    }
  }

  /// Counts a reference to the footnote of a number and answers its name and which one it is.
  mutating func reference(toFootnote number: Int) -> (name: String, occurrence: Int) {
    guard notes.indices.contains(number - 1) else { return ("", 1) }
    notes[number - 1].references += 1
    return (notes[number - 1].name, notes[number - 1].references)
  }

  /// The offset at which the block begins that a node is or belongs to.
  private func blockStart(of node: SyntaxNode) -> Int {
    var node = node
    while node.kind.isInline, let parent = node.parent { node = parent }
    return lines.offset(line: node.startLine, column: node.startColumn)
  }

  /// The name of a footnote's definition, and its bytes from `[^` to the colon.
  private func footnoteName(of node: SyntaxNode) -> (name: String, range: Range<Int>) {
    let line = lines.range(of: node.startLine)
    var end = lines.offset(line: node.startLine, column: node.startColumn)
    while end > line.lowerBound, lines.bytes[end - 1] != UInt8(ascii: ":") { end -= 1 }
    var start = max(end - 2, line.lowerBound)
    while start > line.lowerBound,
      lines.bytes[start] != UInt8(ascii: "[") || lines.bytes[start + 1] != UInt8(ascii: "^")
    {
      start -= 1
    }
    return (file.text(in: (start + 2)..<max(start + 2, end - 2)), start..<max(start, end))
  }

  /// A footnote while its references are counted.
  private struct Note {
    let node: SyntaxNode
    let line: Int
    let name: String
    let range: Range<Int>
    var blocks: [Block] = []
    var references = 0

    var footnote: MarkdownDocument.Footnote {
      let end = max(range.upperBound, blocks.last?.range.upperBound ?? 0)
      return MarkdownDocument.Footnote(
        range: range.lowerBound..<end, name: name, blocks: blocks, referenceCount: references)
    }
  }
}
