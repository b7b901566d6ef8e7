import Diagnostics

extension Compiler {
  /// What a name begins with that belongs to the strings table.
  static let stringPrefix = "tekst."

  /// Where a name leads, and what is there.
  struct Resolution {
    /// The way to it.
    let route: Instruction.Route
    /// What it is.
    let kind: NameKind
  }

  /// Looks a name up from the innermost level outwards, or makes a finding.
  mutating func resolve(
    _ reference: Node.Reference, at place: Place, in scope: Scope
  ) -> Resolution? {
    if reference.name == "." { return resolveDot(at: place, in: scope) }
    let parts = reference.name.split(separator: ".").map { String($0) }
    guard let first = parts.first else { return nil }
    for level in scope.levels.reversed() {
      if level.subject == .unknown { return nil }
      guard case .model(let type) = level.subject, let names = vocabulary(type),
        let (index, kind) = names.resolve(first)
      else { continue }
      return follow(parts, from: level.slot, index, kind, reference, at: place)
    }
    let visible = scope.levels.reversed().map { names(of: $0) }
    findings.insert(
      TemplateFindings.unknownName(
        first, at: part(0, of: reference, at: place), visible: visible.flatMap { $0 },
        innermost: visible.first { !$0.isEmpty } ?? []))
    return nil
  }

  /// The fixed text of a name that begins with `tekst.`, or nil after a finding.
  mutating func string(_ reference: Node.Reference, at place: Place) -> String? {
    let key = String(reference.name.dropFirst(Self.stringPrefix.count))
    if let text = library.strings[key] { return text }
    findings.insert(
      TemplateFindings.unknownString(
        reference.name, at: place,
        in: library.strings.keys.sorted().map { Self.stringPrefix + $0 }))
    return nil
  }

  /// Follows the later parts of a dotted name through the objects on its way.
  private mutating func follow(
    _ parts: [String], from slot: Int, _ index: Int, _ kind: NameKind,
    _ reference: Node.Reference, at place: Place
  ) -> Resolution? {
    var (index, kind) = (index, kind)
    var hops: [Int] = []
    for number in parts.indices.dropFirst() {
      let here = part(number, of: reference, at: place)
      let vocabulary: Vocabulary
      switch kind {
      case .object(let child), .optional(let child): vocabulary = child()
      default:
        let before = parts[..<number].joined(separator: ".")
        let beforePlace = part(number - 1, of: reference, at: place)
        findings.insert(TemplateFindings.wrongUse(before, of: kind, at: beforePlace))
        return nil
      }
      learn(vocabulary, at: here)
      guard let found = vocabulary.resolve(parts[number]) else {
        findings.insert(
          TemplateFindings.unknownName(
            parts[number], at: here, visible: vocabulary.names, innermost: vocabulary.names))
        return nil
      }
      hops.append(index)
      (index, kind) = found
    }
    let start = program.hops.count
    program.hops += hops
    let route = Instruction.Route(slot: slot, hops: start..<program.hops.count, index: index)
    return Resolution(route: route, kind: kind)
  }

  /// Looks up `.`: the text or HTML that was entered last.
  private mutating func resolveDot(at place: Place, in scope: Scope) -> Resolution? {
    guard let top = scope.levels.last, top.subject != .unknown else { return nil }
    let route = Instruction.Route(slot: top.slot, hops: 0..<0, index: 0)
    switch top.subject {
    case .text: return Resolution(route: route, kind: .text)
    case .markup: return Resolution(route: route, kind: .markup)
    case .model, .unknown:
      findings.insert(TemplateFindings.wrongDot(at: place))
      return nil
    }
  }

  /// The names that a level declares.
  private func names(of level: Scope.Level) -> [String] {
    guard case .model(let type) = level.subject else { return [] }
    return vocabulary(type)?.names ?? []
  }

  /// The place of one part of a dotted name.
  private func part(_ number: Int, of reference: Node.Reference, at place: Place) -> Place {
    let parts = reference.name.split(separator: ".")
    guard parts.indices.contains(number) else { return place }
    let before = parts[..<number].reduce(0) { $0 + $1.utf8.count + 1 }
    let start = place.range.lowerBound + before
    return Place(path: place.path, range: start..<start + parts[number].utf8.count)
  }
}
