import CYAML

/// A libyaml parser over bytes in memory: its events as Swift values, its memory freed in any case.
struct EventReader: ~Copyable {
  /// What libyaml reads next; places are marks, counted in Unicode scalars from 0.
  enum Event {
    /// A text; quotes are part of its place.
    case scalar(text: String, style: Style, start: Int, end: Int)
    /// The start of a list or mapping.
    case collection(isMapping: Bool, isFlow: Bool, start: Int)
    /// The end of the innermost list or mapping.
    case end
    /// `*name`.
    case alias(start: Int, end: Int)
    /// The start of a document.
    case document(start: Int)
    /// Nothing that matters.
    case other
    /// The end of the text.
    case finished
    /// A refusal, with libyaml's English words for it.
    case complaint(problem: String, mark: Int)
  }

  /// How a text is written.
  enum Style {
    /// Without quotes, in quotes, or as a block text.
    case plain, quoted, block
  }

  /// libyaml's own state, kept in one place in memory because it points into itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// Whether libyaml had the memory to begin.
  private let isReady: Bool

  /// Makes a reader of bytes that must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// Reads the next event.
  func next() -> Event {
    guard isReady else { return .complaint(problem: "", mark: 0) }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return complaint() }
    defer { yaml_event_delete(&event) }
    let (start, end) = (Int(event.start_mark.index), Int(event.end_mark.index))
    switch event.type {
    case YAML_SCALAR_EVENT:
      return Self.scalar(event)
    case YAML_SEQUENCE_START_EVENT:
      let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      return .collection(isMapping: false, isFlow: isFlow, start: start)
    case YAML_MAPPING_START_EVENT:
      let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      return .collection(isMapping: true, isFlow: isFlow, start: start)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return .end
    case YAML_ALIAS_EVENT:
      return .alias(start: start, end: end)
    case YAML_DOCUMENT_START_EVENT:
      return .document(start: start)
    case YAML_STREAM_END_EVENT:
      return .finished
    default:
      return .other
    }
  }

  /// The event of a text, which is copied out of libyaml's memory.
  private static func scalar(_ event: yaml_event_t) -> Event {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    return .scalar(
      text: String(decoding: bytes, as: UTF8.self), style: style,
      start: Int(event.start_mark.index), end: Int(event.end_mark.index))
  }

  /// The complaint that made libyaml stop.
  private func complaint() -> Event {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    return .complaint(problem: problem, mark: Int(parser.pointee.problem_mark.index))
  }
}
