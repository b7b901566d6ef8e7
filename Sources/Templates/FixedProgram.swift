/// A program at a place in memory that does not move.
///
/// All cores run the same few programs at the same time. What runs reads plain memory here; to count
/// references to shared arrays at every instruction would make the cores wait for each other.
final class FixedProgram: @unchecked Sendable {
  /// The instructions of all units.
  let code: UnsafeBufferPointer<Instruction>
  /// The range of each unit's instructions; the first unit is where rendering begins.
  let units: UnsafeBufferPointer<Range<Int>>
  /// The bytes of all literals and indents.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offsets in `bytes` at which lines begin.
  let lineStarts: UnsafeBufferPointer<Int>
  /// The indices of the objects that dotted names pass through.
  let hops: UnsafeBufferPointer<Int>
  /// The calls of other templates: whom and where.
  let sites: [Program.Site]
  /// The number of frames that can be entered at once.
  let slotCount: Int

  /// Copies a finished program.
  init(_ program: Program) {
    code = Self.copied(program.code)
    units = Self.copied(program.units)
    bytes = Self.copied(program.bytes)
    lineStarts = Self.copied(program.lineStarts)
    hops = Self.copied(program.hops)
    sites = program.sites
    slotCount = program.slotCount
  }

  deinit {
    code.deallocate()
    units.deallocate()
    bytes.deallocate()
    lineStarts.deallocate()
    hops.deallocate()
  }

  /// Elements in memory of their own; they hold no references, so that nothing needs to end them.
  private static func copied<Element: Sendable>(
    _ elements: [Element]
  ) -> UnsafeBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return UnsafeBufferPointer(copy)
  }
}
