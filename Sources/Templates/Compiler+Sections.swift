import Diagnostics

extension Compiler {
  /// Compiles `{{name}}` or `{{{name}}}`.
  mutating func variable(_ reference: Node.Reference, isRaw: Bool, in unit: Unit) {
    let place = library.templates[unit.template].place(of: reference)
    if reference.name.hasPrefix(Self.stringPrefix) {
      if let text = string(reference, at: place) {
        if isRaw { findings.insert(TemplateFindings.textNeedsTwo(reference.name, at: place)) }
        let start = program.bytes.count
        Escaping.append(text, to: &program.bytes)
        program.code.append(.literal(start..<program.bytes.count, lineStarts: 0..<0))
      }
      return
    }
    guard let found = resolve(reference, at: place, in: unit.scope) else { return }
    switch (found.kind, isRaw) {
    case (.text, false), (.optionalText, false): program.code.append(.text(found.route))
    case (.markup, true), (.optionalMarkup, true): program.code.append(.markup(found.route))
    case (.text, true), (.optionalText, true):
      findings.insert(TemplateFindings.textNeedsTwo(reference.name, at: place))
    case (.markup, false), (.optionalMarkup, false):
      findings.insert(TemplateFindings.markupNeedsThree(reference.name, at: place))
    case (.texts, _), (.flag, _), (.object, _), (.optional, _), (.list, _):
      findings.insert(TemplateFindings.wrongUse(reference.name, of: found.kind, at: place))
    }
  }

  /// Compiles `{{#name}}body{{/name}}`.
  mutating func section(_ reference: Node.Reference, _ body: Int, in unit: Unit) {
    let place = library.templates[unit.template].place(of: reference)
    guard let found = condition(reference, at: place, in: unit) else {
      // What the section enters is not known, so its names cannot be judged; all else can.
      _ = self.unit(
        unit.template, body, unit.scope.entering(.unknown).scope, fillings: unit.fillings)
      return
    }
    switch found.kind {
    case .flag:
      let inner = self.unit(unit.template, body, unit.scope, fillings: unit.fillings)
      program.code.append(.whenHeld(found.route, unit: inner))
    case .optionalText: enter(.text, found, body, in: unit)
    case .optionalMarkup: enter(.markup, found, body, in: unit)
    case .texts: enter(.text, found, body, in: unit, isList: true)
    case .object(let child), .optional(let child), .list(let child):
      let vocabulary = child()
      learn(vocabulary, at: place)
      let isList = if case .list = found.kind { true } else { false }
      let inner = enter(.model(vocabulary.type), found, body, in: unit, isList: isList)
      if case .object = found.kind { noteCertainStep(to: inner) }
    case .text, .markup: break
    }
  }

  /// Compiles `{{^name}}body{{/name}}`.
  mutating func inverted(_ reference: Node.Reference, _ body: Int, in unit: Unit) {
    let place = library.templates[unit.template].place(of: reference)
    let inner = self.unit(unit.template, body, unit.scope, fillings: unit.fillings)
    guard let found = condition(reference, at: place, in: unit) else { return }
    if case .object = found.kind {
      findings.insert(TemplateFindings.wrongUse(reference.name, of: found.kind, at: place))
    } else {
      program.code.append(.whenNotHeld(found.route, unit: inner))
    }
  }

  /// What a section is over, or nil when it is nothing that a section can be over.
  private mutating func condition(
    _ reference: Node.Reference, at place: Place, in unit: Unit
  ) -> Resolution? {
    if reference.name.hasPrefix(Self.stringPrefix) {
      if string(reference, at: place) != nil {
        findings.insert(TemplateFindings.wrongString(reference.name, at: place))
      }
      return nil
    }
    if reference.name == "." {
      findings.insert(TemplateFindings.wrongDot(at: place))
      return nil
    }
    guard let found = resolve(reference, at: place, in: unit.scope) else { return nil }
    switch found.kind {
    case .text, .markup:
      findings.insert(TemplateFindings.wrongUse(reference.name, of: found.kind, at: place))
      return nil
    default: return found
    }
  }

  /// Enters what a section is over, and answers the unit inside.
  @discardableResult
  private mutating func enter(
    _ subject: Scope.Subject, _ found: Resolution, _ body: Int, in unit: Unit,
    isList: Bool = false
  ) -> Int {
    let (scope, slot) = unit.scope.entering(subject)
    let inner = self.unit(unit.template, body, scope, fillings: unit.fillings)
    program.code.append(
      isList
        ? .forEach(found.route, unit: inner, slot: slot)
        : .enter(found.route, unit: inner, slot: slot))
    return inner
  }
}
