import Diagnostics

/// Builds the tree of a text from libyaml's events, without recursion.
struct TreeBuilder {
  /// A list or mapping that is not yet complete.
  private struct Frame {
    /// Whether it is a mapping.
    let isMapping: Bool
    /// The byte offset of its first key or `-`.
    let start: Int
    /// The items so far, of a list.
    var items: [YAMLNode] = []
    /// The entries so far, of a mapping.
    var entries: [YAMLEntry] = []
    /// The key that waits for its value.
    var key: (text: String, range: Range<Int>)?
  }

  /// The file that findings name.
  private let file: SourceFile
  /// The bytes that are read in place of the file's own.
  private let masked: [UInt8]?
  /// The lists and mappings that are open, the innermost last.
  private var frames: [Frame] = []

  /// The tree; nil before there is one and when the text is empty.
  private(set) var root: YAMLNode?
  /// What was found on the way.
  private(set) var findings: [Finding] = []
  /// Whether the text could not be read to its end as it was meant.
  private(set) var isBroken = false

  /// Makes a builder for a file; `masked` are its bytes with traps hidden, if there are any.
  init(file: SourceFile, masked: [UInt8]?) {
    self.file = file
    self.masked = masked
  }

  /// Reads a part of the file, masked where it must be.
  mutating func build(_ range: Range<Int>, isASCII: Bool) {
    (masked ?? file.bytes).withUnsafeBufferPointer { bytes in
      build(range, of: bytes, isASCII: isASCII)
    }
  }

  /// Reads a part of `bytes`, which outlive the call.
  private mutating func build(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool
  ) {
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

  /// Takes a text as the key that is due, or else as a value.
  private mutating func addScalar(_ text: String, isQuoted: Bool, at range: Range<Int>) {
    if let last = frames.indices.last, frames[last].isMapping, frames[last].key == nil {
      frames[last].key = (text, range)
    } else {
      add(YAMLNode(range: range, content: .scalar(text: text, isQuoted: isQuoted)))
    }
  }

  /// Begins a list or mapping.
  private mutating func open(isMapping: Bool, at start: Int) {
    if let last = frames.last, last.isMapping, last.key == nil {
      reject(.complexKey, at: start..<start)
    } else if frames.count == YAMLParser.maximumDepth {
      reject(.tooDeep, at: start..<start)
    } else {
      frames.append(Frame(isMapping: isMapping, start: start))
    }
  }

  /// Ends the innermost list or mapping and puts it where it belongs.
  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    let end = frame.entries.last?.value.range.upperBound ?? frame.items.last?.range.upperBound
    let range = frame.start..<max(frame.start, end ?? frame.start)
    if frame.isMapping {
      findings += RepeatedKeys.findings(in: frame.entries, of: file, masked: masked)
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

  /// Stops at something that may not be there; what was found before in half a text is dropped.
  private mutating func reject(_ trap: Trap, at range: Range<Int>) {
    isBroken = true
    findings = [trap.finding(at: range, in: file)]
  }

  /// Stops at a complaint of libyaml's, which is kept unless its line has a trap already.
  private mutating func reject(_ problem: String, at offset: Int) {
    isBroken = true
    let line = file.line(around: offset)
    let isTrapped = masked.map { $0[line] != file.bytes[line] } ?? false
    findings = isTrapped ? [] : [SyntaxComplaint.finding(for: problem, at: offset, in: file)]
  }
}
