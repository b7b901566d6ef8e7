import Diagnostics

/// A compiled template without its type: flat tables that the renderer walks through.
struct Program: Sendable {
  /// The instructions of all units.
  var code: [Instruction] = []
  /// The range of each unit's instructions; the first unit is where rendering begins.
  var units: [Range<Int>] = []
  /// The bytes of all literals and indents.
  var bytes: [UInt8] = []
  /// The offsets in `bytes` at which lines begin.
  var lineStarts: [Int] = []
  /// The indices of the objects that dotted names pass through.
  var hops: [Int] = []
  /// The calls of other templates: whom and where.
  var sites: [Site] = []
  /// The number of frames that can be entered at once.
  var slotCount = 1

  /// A call of another template.
  struct Site: Hashable, Sendable {
    /// The name of the template that is called.
    let name: String
    /// Where the call stands.
    let place: Place
  }
}
