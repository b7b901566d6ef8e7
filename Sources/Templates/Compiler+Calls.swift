import Diagnostics

extension Compiler {
  /// Compiles `{{> name}}`, or `{{< name}}` with what it fills.
  mutating func call(
    _ reference: Node.Reference, _ indent: [UInt8], _ blocks: [Node.FilledBlock], in unit: Unit
  ) {
    let template = library.templates[unit.template]
    let place = template.place(of: reference)
    let offers = blocks.map { block in
      let filling = BlockFilling(
        template: unit.template, body: block.body, fillings: unit.fillings)
      if offered.updateValue(unit.scope, forKey: filling) == nil { offeredOrder.append(filling) }
      return (block.reference, filling)
    }
    guard let callee = library.numbers[reference.name] else {
      findings.insert(
        TemplateFindings.unknownTemplate(reference.name, at: place, in: library.names))
      return
    }
    let known = library.blocks[callee]
    var inForce = fillings[unit.fillings].filter { known.contains($0.key) }
    for (block, filling) in offers {
      guard known.contains(block.name) else {
        findings.insert(
          TemplateFindings.unknownBlock(
            block.name, layout: reference.name, at: template.place(of: block),
            in: known.sorted()))
        continue
      }
      // Whoever uses this template as a layout has the last word.
      if inForce[block.name] == nil { inForce[block.name] = filling }
    }
    let inner = self.unit(
      callee, library.templates[callee].root, unit.scope, fillings: number(of: inForce))
    let start = program.bytes.count
    program.bytes += indent
    let site = program.sites.count
    program.sites.append(Program.Site(name: reference.name, place: place))
    program.code.append(.call(unit: inner, indent: start..<program.bytes.count, site: site))
    noteCertainStep(to: inner, site: site)
  }

  /// Compiles `{{$name}}default{{/name}}`: what fills it, or its default.
  mutating func block(_ reference: Node.Reference, _ body: Int, in unit: Unit) {
    let inner: Int
    if let filling = fillings[unit.fillings][reference.name] {
      placed.insert(filling)
      inner = self.unit(filling.template, filling.body, unit.scope, fillings: filling.fillings)
    } else {
      inner = self.unit(unit.template, body, unit.scope, fillings: unit.fillings)
    }
    program.code.append(.block(unit: inner))
    noteCertainStep(to: inner)
  }

  /// The number of a set of fillings, which is kept when it is new.
  private mutating func number(of set: [String: BlockFilling]) -> Int {
    if let number = fillingNumbers[set] { return number }
    let number = fillings.count
    fillings.append(set)
    fillingNumbers[set] = number
    return number
  }
}
