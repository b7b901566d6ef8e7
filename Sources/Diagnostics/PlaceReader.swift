/// Turns places into lines and columns, reading each file's lines once.
struct PlaceReader {
  /// A place as it is printed.
  struct Span {
    /// Where it begins.
    let start: Location
    /// Where it ends; the column is the first one after it.
    let end: Location
    /// The byte offsets of the place inside its file.
    let range: Range<Int>
    /// The file's lines.
    let lines: SourceLines
  }

  /// Gives the file of a path.
  private let source: (String) -> SourceFile?
  /// The files asked for so far, nil for those that are not at hand.
  private var known: [String: SourceLines?] = [:]

  /// Makes a reader of the files that `source` gives for a path.
  init(source: @escaping (String) -> SourceFile?) {
    self.source = source
  }

  /// The lines and columns of a place, or nil when its file is not at hand.
  mutating func span(of place: Place) -> Span? {
    guard var lines = lines(of: place.path) else { return nil }
    let range = place.range.clamped(to: 0..<lines.file.bytes.count)
    let start = lines.location(of: range.lowerBound)
    let end = lines.location(of: range.upperBound)
    known[place.path] = .some(lines)
    return Span(start: start, end: end, range: range, lines: lines)
  }

  /// The lines of a file, looked up at the first question.
  private mutating func lines(of path: String) -> SourceLines? {
    if let lines = known[path] { return lines }
    let lines = source(path).map(SourceLines.init)
    known[path] = .some(lines)
    return lines
  }
}
