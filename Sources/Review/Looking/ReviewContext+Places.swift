import Content
import Diagnostics
import Governance

extension ReviewContext {
  /// The way to the data of a fenced block, given by the first byte of its text.
  func way(toBlock start: Int) -> ValuePath { [.key("blok"), .index(start)] }

  /// The place of a part of a text value; the whole value where it stands otherwise in the file
  /// than it was read, as with escapes in quotes.
  ///
  /// - Parameter part: UTF-8 offsets in `text`.
  func place(of entity: EntityID, at path: ValuePath, part: Range<Int>, of text: String) -> Place {
    let whole = origins.place(of: entity, at: path)
    guard let file = content.tree[whole.path] else { return whole }
    let bytes = file.bytes[whole.range.clamped(to: 0..<file.bytes.count)]
    let isQuoted = bytes.count == text.utf8.count + 2
    let inner = isQuoted ? bytes.dropFirst().dropLast() : bytes
    guard inner.elementsEqual(text.utf8) else { return whole }
    return Place(
      path: whole.path,
      range: (inner.startIndex + part.lowerBound)..<(inner.startIndex + part.upperBound))
  }

  /// The entity that a byte of a file belongs to: of a list file the entry it stands in.
  func entity(at offset: Int, in file: SourceFile) -> EntityID {
    switch ContentPath(file.path) {
    case .entity(let id, _, _): return id
    case .members(let forum): return forum
    default: break
    }
    let before = register.entities.lazy.map(\.id).filter { id in
      origins.file(of: id) == file.path
        && origins.place(of: id).range.lowerBound <= offset
    }
    let nearest = before.max { left, right in
      origins.place(of: left).range.lowerBound < origins.place(of: right).range.lowerBound
    }
    return nearest ?? EntityID(file.path)
  }

  /// The files of the content that hold text of the register; attachments and templates do not.
  func textFiles() -> [SourceFile] {
    let attachments = Set(content.attachments)
    return content.tree.files.values.filter { file in
      file.path.hasPrefix("content/") && !attachments.contains(file.path)
    }
  }
}
