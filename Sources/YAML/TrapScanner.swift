import Diagnostics

/// Looks through a text line by line for its traps, before YAML reads it.
///
/// It knows as much of YAML's block style as is needed to tell a key from a value and an item
/// from a continued line; whether the indents fit together is left to libyaml.
struct TrapScanner {
  /// What a more deeply indented line would mean.
  enum Expectation {
    /// Anything may begin here: the text has not begun.
    case start
    /// A key or `-` at `column` waits for its value.
    case value(column: Int)
    /// The key or `-` at `column` has its value; `line` is that value, when it stands alone.
    case complete(column: Int, line: LoneLine?)
    /// The same, and the first line too many has been found.
    case exceeded(column: Int)
    /// The indent cannot be judged.
    case unknown
  }

  /// A line that holds nothing but a value, and may be a key with a fault.
  struct LoneLine {
    /// The column of the text, in bytes from 0.
    let column: Int
    /// The byte offsets of the text.
    let range: Range<Int>
  }

  /// Lines that belong to a trap and are passed over.
  enum Skip {
    /// The lines of a block text: all that are deeper than `column`.
    case deeper(than: Int)
    /// The lines of a `[` or `{`, until `depth` brackets are closed.
    case brackets(depth: Int, column: Int)
    /// The lines of a quoted value up to the one that closes it.
    case quoted(until: Int)
  }

  /// Bytes that are to be replaced before libyaml reads, so that it takes no offence.
  struct Mask {
    /// The bytes to replace.
    let range: Range<Int>
    /// What stands in place of each of them.
    let byte: UInt8
  }

  /// The file that is looked through.
  let file: SourceFile
  /// Its bytes.
  let bytes: [UInt8]
  /// The part of it that is YAML.
  let range: Range<Int>

  /// The traps found so far.
  var findings: [Finding] = []
  /// What must be replaced for libyaml.
  var masks: [Mask] = []
  /// Whether libyaml can be asked; not when the structure itself is in doubt.
  var isReadable = true
  /// Whether all bytes are ASCII, so that marks are offsets.
  var isASCII = true
  /// Where libyaml must stop reading: at a second document.
  var end: Int

  /// What a deeper line would mean now.
  var expectation = Expectation.start
  /// The lines that are being passed over.
  var skip: Skip?
  /// Whether a document marker would be the second.
  var hasBegun = false

  /// Makes a scanner of a part of a file, without its byte order mark.
  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.bytes = file.bytes
    self.range = range
    self.end = range.upperBound
  }

  /// Finds all traps.
  mutating func scan() {
    checkCharacters()
    var start = range.lowerBound
    while start < range.upperBound {
      var stop = start
      while stop < range.upperBound, !isBreak(bytes[stop]) { stop += 1 }
      scanLine(start..<stop)
      let isPair =
        stop + 1 < range.upperBound && bytes[stop] == Sign.carriageReturn
        && bytes[stop + 1] == Sign.lineFeed
      start = stop + (isPair ? 2 : 1)
    }
  }

  /// The file's bytes with all masks applied, of the same length.
  func maskedBytes() -> [UInt8] {
    var result = bytes
    for mask in masks {
      for index in mask.range { result[index] = mask.byte }
    }
    return result
  }

  /// Adds the finding of a trap.
  mutating func report(_ trap: Trap, at range: Range<Int>) {
    findings.append(trap.finding(at: range, in: file))
  }

  /// Has bytes read as harmless letters.
  mutating func hide(_ range: Range<Int>) {
    masks.append(Mask(range: range, byte: UInt8(ascii: "x")))
  }

  /// Has bytes read as spaces.
  mutating func blank(_ range: Range<Int>) {
    masks.append(Mask(range: range, byte: Sign.space))
  }

  /// The first offset in `range` that is not a space or tab.
  func afterBlanks(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, Sign.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// Whether a blank or the line's end stands at `index`.
  func isBlankOrEnd(_ index: Int, _ end: Int) -> Bool {
    index >= end || Sign.isBlank(bytes[index])
  }

  /// Whether the byte at `index` is `sign` and what follows is a blank or the line's end.
  func isIndicator(_ sign: UInt8, at index: Int, _ end: Int) -> Bool {
    index < end && bytes[index] == sign && isBlankOrEnd(index + 1, end)
  }

  /// Whether a byte ends a line.
  private func isBreak(_ byte: UInt8) -> Bool {
    byte == Sign.lineFeed || byte == Sign.carriageReturn
  }
}
