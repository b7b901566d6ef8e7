/// One step of rendering; all its operands are numbers into the program's tables.
enum Instruction: Sendable {
  /// Writes bytes; line starts are where an indent goes when there is one.
  case literal(Range<Int>, lineStarts: Range<Int>)
  /// Writes text, escaped; missing text is nothing.
  case text(Route)
  /// Writes HTML as it is; missing HTML is nothing.
  case markup(Route)
  /// Runs a unit when a name is yes or has something.
  case whenHeld(Route, unit: Int)
  /// Runs a unit when a name is no or has nothing.
  case whenNotHeld(Route, unit: Int)
  /// Enters the one value of a name, when there is one, and runs a unit.
  case enter(Route, unit: Int, slot: Int)
  /// Enters each value of a name and runs a unit.
  case forEach(Route, unit: Int, slot: Int)
  /// Runs the unit that fills a block.
  case block(unit: Int)
  /// Runs the unit of another template, one level deeper, with an indent.
  case call(unit: Int, indent: Range<Int>, site: Int)

  /// The way to a value: a slot, the objects to pass through, and the name's index in the last.
  struct Route: Sendable {
    /// The index of the frame to begin with.
    let slot: Int
    /// The indices of the objects to pass, as a range of the program's hops.
    let hops: Range<Int>
    /// The index of the name.
    let index: Int
  }
}
