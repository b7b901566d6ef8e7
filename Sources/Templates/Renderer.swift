import Diagnostics

/// Walks through a program once, with a stack of its own so that no depth of calls can overflow.
struct Renderer {
  /// The deepest level of templates that call each other.
  static let deepest = 64

  /// What is to be done when a unit ends.
  private struct Return {
    /// The instruction to go on with, and where its unit ends.
    let next: Int
    let end: Int
    /// The slot whose frame is put back, or -1 when nothing was entered.
    var slot = -1
    var saved: Frame?
    /// The values of a list, the one that follows, and where the unit begins that shows each.
    var children: [Frame] = []
    var following = 0
    var start = 0
    /// The length of the indent before a call, or -1 when it was no call.
    var indentLength = -1
  }

  /// What is run; it is kept here, and read through the pointers below.
  private let program: FixedProgram
  /// The program's instructions.
  private let code: UnsafeBufferPointer<Instruction>
  /// The range of each unit's instructions.
  private let units: UnsafeBufferPointer<Range<Int>>
  /// The values entered, by slot.
  private var frames: [Frame]
  /// What is to be done when the units that are open end, innermost last.
  private var returns: [Return] = []
  /// The blanks before each line of the template being run.
  private var indent: [UInt8] = []
  /// How many calls of templates are open.
  private var level = 0
  /// The instruction that comes next.
  private var next = 0
  /// Where the unit being run ends.
  private var end = 0
  /// The bytes written so far.
  private var output: [UInt8]

  /// Prepares to render one model after what is in `output` already.
  init(_ program: FixedProgram, root: Frame, output: consuming [UInt8]) {
    self.program = program
    code = program.code
    units = program.units
    self.output = output
    frames = [Frame](repeating: root, count: max(1, program.slotCount))
    if let first = units.first { (next, end) = (first.lowerBound, first.upperBound) }
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
      let instruction = code[next]
      next += 1
      switch instruction {
      case .literal(let bytes, let lineStarts): write(bytes, lineStarts)
      case .text(let route):
        if let frame = frame(route), let text = frame.read(route.index, { $0.text(in: frame) }) {
          Escaping.append(text, to: &output)
        }
      case .markup(let route):
        if let frame = frame(route), let markup = frame.read(route.index, { $0.markup(in: frame) })
        {
          append(markup.html)
        }
      case .whenHeld(let route, let unit):
        if holds(route) { enter(unit) }
      case .whenNotHeld(let route, let unit):
        if !holds(route) { enter(unit) }
      case .enter(let route, let unit, let slot):
        if let frame = frame(route), let child = frame.read(route.index, { $0.child(in: frame) }) {
          enter(unit, slot: slot)
          frames[slot] = child
        }
      case .forEach(let route, let unit, let slot):
        if let frame = frame(route),
          let children = frame.read(route.index, { $0.children(in: frame) })
        {
          repeated(unit, slot, children)
        }
      case .block(let unit): enter(unit)
      case .call(let unit, let indent, let site):
        if level == Self.deepest { return fault(site) }
        level += 1
        enter(unit, indentLength: self.indent.count)
        self.indent += UnsafeBufferPointer(rebasing: program.bytes[indent])
      }
    }
  }

  /// The frame in which a route ends, or nil when an object on the way is missing.
  @inline(__always)
  private func frame(_ route: Instruction.Route) -> Frame? {
    var frame = frames[route.slot]
    if route.hops.isEmpty { return frame }
    for hop in route.hops {
      guard let child = frame.read(program.hops[hop], { $0.child(in: frame) }) else { return nil }
      frame = child
    }
    return frame
  }

  /// Whether a name is yes or has something; no when an object on the way is missing.
  private func holds(_ route: Instruction.Route) -> Bool {
    guard let frame = frame(route) else { return false }
    return frame.read(route.index) { $0.holds(in: frame) } ?? false
  }

  /// Writes finished HTML.
  private mutating func append(_ html: String) {
    let done: Void? = html.utf8.withContiguousStorageIfAvailable { output.append(contentsOf: $0) }
    if done == nil { output.append(contentsOf: html.utf8) }
  }

  /// Writes a literal, with the indent at each of its line starts.
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
    output.append(contentsOf: UnsafeBufferPointer(rebasing: program.bytes[range]))
  }

  /// Goes into a unit, from which one comes back here.
  private mutating func enter(_ unit: Int, slot: Int = -1, indentLength: Int = -1) {
    let saved = slot < 0 ? nil : frames[slot]
    returns.append(
      Return(next: next, end: end, slot: slot, saved: saved, indentLength: indentLength))
    (next, end) = (units[unit].lowerBound, units[unit].upperBound)
  }

  /// Goes into a unit once for each of some values.
  private mutating func repeated(_ unit: Int, _ slot: Int, _ children: [Frame]) {
    guard let first = children.first else { return }
    returns.append(
      Return(
        next: next, end: end, slot: slot, saved: frames[slot], children: children, following: 1,
        start: units[unit].lowerBound))
    (next, end) = (units[unit].lowerBound, units[unit].upperBound)
    frames[slot] = first
  }

  /// Ends a unit: goes on with the next value of a list, or back to where the unit was entered.
  private mutating func leave() {
    let last = returns.count - 1
    let following = returns[last].following
    if following < returns[last].children.count {
      frames[returns[last].slot] = returns[last].children[following]
      returns[last].following = following + 1
      next = returns[last].start
      return
    }
    let done = returns.removeLast()
    if let saved = done.saved { frames[done.slot] = saved }
    if done.indentLength >= 0 {
      indent.removeSubrange(done.indentLength...)
      level -= 1
    }
    (next, end) = (done.next, done.end)
  }

  /// The fault of a call that went too deep.
  private func fault(_ site: Int) -> TemplateFault {
    let site = program.sites[site]
    return TemplateFault(finding: TemplateFindings.calledTooDeep(site.name, at: site.place))
  }
}
