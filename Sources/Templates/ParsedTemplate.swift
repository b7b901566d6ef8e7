import Diagnostics

/// A template in pieces, with the findings of its own text.
struct ParsedTemplate: Sendable {
  /// The file it was read from.
  let file: SourceFile
  /// The sequences of nodes; the last one is the whole template.
  let bodies: [[Node]]
  /// What is wrong with it whatever it is compiled for.
  let findings: FindingSet

  /// The number of the sequence that is the whole template.
  var root: Int { bodies.count - 1 }

  /// The place of a reference in its file.
  func place(of reference: Node.Reference) -> Place {
    Place(path: file.path, range: reference.range)
  }

  /// The names of the blocks that another template may fill in this one's own text.
  var ownBlocks: [String] {
    bodies.joined().compactMap { node in
      if case .block(let reference, _) = node { reference.name } else { nil }
    }
  }

  /// The templates that this one calls, by partial or layout.
  var callees: [String] {
    bodies.joined().compactMap { node in
      switch node {
      case .partial(let reference, _), .parent(let reference, _, _): reference.name
      default: nil
      }
    }
  }
}
