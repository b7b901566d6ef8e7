import Diagnostics

/// Builds the tree of a text from libyaml's events, without recursion.
struct TreeBuilder {
  /// A list or mapping that is not yet complete.
  private struct Frame {
    let isMapping: Bool
    let start: Int
    var items: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    var key: (text: String, range: Range<Int>)?
  }

  private let file: SourceFile
  private let masks: [TrapScanner.Mask]
  private var frames: [Frame] = []

  /// The tree; nil before there is one and when the text is empty.
  private(set) var root: YAMLNode?
  /// What was found on the way.
  private(set) var findings: [Finding] = []
  /// Whether the text could not be read to its end as it was meant.
  private(set) var isBroken = false

  /// Makes a builder for a file in which `masks` have been hidden.
  init(file: SourceFile, masks: [TrapScanner.Mask]) {
    self.file = file
    self.masks = masks
  }

  /// Reads `range` of `bytes`, which stand in place of the file's own.
  mutating func build(from bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isASCII: Bool) {
    var offsets = ScalarOffsets(bytes: bytes, range: range, isASCII: isASCII)
    let reader = EventReader(UnsafeBufferPointer(rebasing: bytes[range]))
    while !isBroken {
      switch reader.next() {
      case .scalar(let text, let style, let start, let end):
        let place = offsets.offset(of: start)..<offsets.offset(of: end)
        if style == .block { reject(.blockText("|"), at: place) }
        addScalar(text, isQuoted: style == .quoted, at: place)
      case .collection(let isMapping, let isFlow, let start):
        let place = offsets.offset(of: start)
        if isFlow { reject(.brackets(isMapping ? "{" : "[", value: ""), at: place..<place + 1) }
        open(isMapping: isMapping, at: place)
      case .end:
        close()
      case .alias(let start, let end):
        let place = offsets.offset(of: start)..<offsets.offset(of: end)
        reject(.anchor("*", value: file.text(in: place)), at: place)
      case .document(let start):
        let place = offsets.offset(of: start)
        if root != nil { reject(.secondDocument, at: place..<place) }
      case .other:
        continue
      case .finished:
        if root?.content == .scalar(text: "", isQuoted: false) { root = nil }
        return
      case .complaint(let problem, let mark):
        reject(problem, at: offsets.offset(of: mark))
      }
    }
  }

  private mutating func addScalar(_ text: String, isQuoted: Bool, at range: Range<Int>) {
    if let last = frames.indices.last, frames[last].isMapping, frames[last].key == nil {
      frames[last].key = (text, range)
    } else {
      add(YAMLNode(range: range, content: .scalar(text: text, isQuoted: isQuoted)))
    }
  }

  private mutating func open(isMapping: Bool, at start: Int) {
    if let last = frames.last, last.isMapping, last.key == nil {
      reject(.complexKey, at: start..<start)
    } else if frames.count == YAMLParser.maximumDepth {
      reject(.tooDeep, at: start..<start)
    } else {
      frames.append(Frame(isMapping: isMapping, start: start))
    }
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    let end = frame.entries.last?.value.range.upperBound ?? frame.items.last?.range.upperBound
    let range = frame.start..<max(frame.start, end ?? frame.start)
    if frame.isMapping {
      findings += RepeatedKeys.findings(in: frame.entries, of: file, besides: masks)
      add(YAMLNode(range: range, content: .mapping(frame.entries)))
    } else {
      add(YAMLNode(range: range, content: .sequence(frame.items)))
    }
  }

  /// Puts a value where it belongs: under its key, into its list, or at the root.
  private mutating func add(_ node: YAMLNode) {
    guard let last = frames.indices.last else {
      root = node
      return
    }
    if let key = frames[last].key {
      frames[last].entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: node))
      frames[last].key = nil
    } else {
      frames[last].items.append(node)
    }
  }

  /// Stops at something that may not be there.
  private mutating func reject(_ trap: Trap, at range: Range<Int>) {
    isBroken = true
    findings.append(trap.finding(at: range, in: file))
  }

  /// Stops at a complaint of libyaml's, which is kept unless its line has a trap already.
  private mutating func reject(_ problem: String, at offset: Int) {
    isBroken = true
    let line = file.line(around: offset)
    if masks.contains(where: { $0.range.overlaps(line) }) { return }
    findings.append(SyntaxComplaint.finding(for: problem, at: offset, in: file))
  }
}
