/// One value that a template has entered, with the readers of its names.
class Frame {
  /// The names of the value's type.
  final let table: NameTable
  /// The value's type, kept here because it is compared whenever a name is read.
  final let type: ObjectIdentifier

  /// Enters a value whose names are in a table.
  init(_ table: NameTable) {
    self.table = table
    type = table.vocabulary.type
  }

  /// The reader of the name at an index, or nil when there is none.
  final func reader(_ index: Int) -> Reader? {
    index < table.readers.count ? table.readers[index] : nil
  }
}
