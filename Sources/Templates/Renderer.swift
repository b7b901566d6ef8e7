import Diagnostics

/// Walks through a program once, with a stack of its own so that no depth of calls can overflow.
struct Renderer {
  /// The deepest level of templates that call each other.
  static let deepest = 64

  /// What is to be done when a unit ends.
  private struct Return {
    let next: Int
    let end: Int
    var kind: Kind

    enum Kind {
      case nothing
      case leave(slot: Int, saved: Frame)
      case repeated(slot: Int, saved: Frame, frames: [Frame], following: Int, start: Int)
      case call(indentLength: Int)
    }
  }

  private let program: Program
  private var frames: [Frame]
  private var returns: [Return] = []
  private var indent: [UInt8] = []
  private var level = 0
  private var next = 0
  private var end = 0
  private var output: [UInt8]

  /// Prepares to render one model after what is in `output` already.
  init(_ program: Program, root: Frame, output: consuming [UInt8]) {
    self.program = program
    self.output = output
    frames = [Frame](repeating: root, count: max(1, program.slotCount))
    if let first = program.units.first { (next, end) = (first.lowerBound, first.upperBound) }
  }

  /// The bytes written; afterwards there are none here.
  mutating func takeOutput() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &output)
    return taken
  }

  /// Runs to the end, or to the call that goes too deep.
  mutating func run() -> TemplateFault? {
    while true {
      if next == end {
        if returns.isEmpty { return nil }
        leave()
        continue
      }
      let instruction = program.code[next]
      next += 1
      switch instruction {
      case .literal(let bytes, let lineStarts): write(bytes, lineStarts)
      case .text(let route):
        if let text = frame(route)?.text(route.index) { Escaping.append(text, to: &output) }
      case .markup(let route):
        if let markup = frame(route)?.markup(route.index) { output += markup.bytes }
      case .whenHeld(let route, let unit):
        if frame(route)?.holds(route.index) == true { enter(unit, .nothing) }
      case .whenNotHeld(let route, let unit):
        if frame(route)?.holds(route.index) != true { enter(unit, .nothing) }
      case .enter(let route, let unit, let slot):
        if let child = frame(route)?.child(route.index) {
          enter(unit, .leave(slot: slot, saved: frames[slot]))
          frames[slot] = child
        }
      case .forEach(let route, let unit, let slot):
        repeated(unit, slot, frame(route)?.children(route.index) ?? [])
      case .block(let unit): enter(unit, .nothing)
      case .call(let unit, let indent, let site):
        if level == Self.deepest { return fault(site) }
        level += 1
        enter(unit, .call(indentLength: self.indent.count))
        self.indent += program.bytes[indent]
      }
    }
  }

  /// The frame in which a route ends, or nil when an object on the way is missing.
  private func frame(_ route: Instruction.Route) -> Frame? {
    var frame = frames[route.slot]
    for hop in route.hops {
      guard let child = frame.child(program.hops[hop]) else { return nil }
      frame = child
    }
    return frame
  }

  private mutating func write(_ bytes: Range<Int>, _ lineStarts: Range<Int>) {
    guard !indent.isEmpty, !lineStarts.isEmpty else {
      copy(bytes)
      return
    }
    var written = bytes.lowerBound
    for lineStart in program.lineStarts[lineStarts] {
      copy(written..<lineStart)
      output += indent
      written = lineStart
    }
    copy(written..<bytes.upperBound)
  }

  /// Writes a range of the program's bytes in one piece.
  private mutating func copy(_ range: Range<Int>) {
    program.bytes.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func enter(_ unit: Int, _ kind: Return.Kind) {
    returns.append(Return(next: next, end: end, kind: kind))
    (next, end) = (program.units[unit].lowerBound, program.units[unit].upperBound)
  }

  private mutating func repeated(_ unit: Int, _ slot: Int, _ children: [Frame]) {
    guard let first = children.first else { return }
    enter(
      unit,
      .repeated(
        slot: slot, saved: frames[slot], frames: children, following: 1,
        start: program.units[unit].lowerBound))
    frames[slot] = first
  }

  /// Ends a unit: goes on with the next value of a list, or back to where the unit was entered.
  private mutating func leave() {
    guard var last = returns.popLast() else { return }
    switch last.kind {
    case .nothing: break
    case .leave(let slot, let saved): frames[slot] = saved
    case .call(let indentLength):
      indent.removeSubrange(indentLength...)
      level -= 1
    case .repeated(let slot, let saved, let children, let following, let start):
      guard following < children.count else {
        frames[slot] = saved
        break
      }
      frames[slot] = children[following]
      last.kind = .repeated(
        slot: slot, saved: saved, frames: children, following: following + 1, start: start)
      returns.append(last)
      next = start
      return
    }
    (next, end) = (last.next, last.end)
  }

  private func fault(_ site: Int) -> TemplateFault {
    let site = program.sites[site]
    return TemplateFault(finding: TemplateFindings.calledTooDeep(site.name, at: site.place))
  }
}
