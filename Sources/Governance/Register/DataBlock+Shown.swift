package import CivilTime

extension DataBlock {
  /// The block without what changes nothing of what a report shows by it: its caption, and a day that
  /// is the report's own.
  package func shown(on day: Day?) -> DataBlock {
    var block = self
    block.record[BlockType.caption.key] = nil
    if record.first(BlockType.asOf)?.last == day { block.record[BlockType.asOf.key] = nil }
    return block
  }
}
