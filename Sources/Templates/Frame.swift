/// One value that a template has entered, with the readers of its names.
class Frame {
  /// The names of the value's type.
  final let table: NameTable
  /// The value's type, kept here because it is compared whenever a name is read.
  final let type: ObjectIdentifier
  /// The table's readers; the frame keeps the table, and so them.
  private final let readers: UnsafeBufferPointer<Unmanaged<Reader>>

  /// Enters a value whose names are in a table.
  init(_ table: NameTable) {
    self.table = table
    type = table.vocabulary.type
    readers = table.readers
  }

  /// What is read under the name at an index, or nil when there is no such name.
  @inline(__always)
  final func read<Answer>(_ index: Int, _ ask: (Reader) -> Answer?) -> Answer? {
    guard readers.indices.contains(index) else { return nil }
    return readers[index]._withUnsafeGuaranteedRef { ask($0) }
  }
}
