import Diagnostics

/// Compiles one template and all that it calls, unit by unit from a queue, never by recursion.
struct Compiler {
  /// The most units that one page may unfold into.
  static let mostUnits = 50_000

  /// The templates and strings.
  let library: TemplateLibrary
  /// What has been found so far.
  var findings = FindingSet()
  /// The program so far.
  var program = Program()
  /// The sets of fillings in force, each once; the first is the empty one.
  var fillings: [[String: BlockFilling]] = [[:]]
  /// The number of each set of fillings.
  var fillingNumbers: [[String: BlockFilling]: Int] = [[:]: 0]
  /// The fillings that stand in a block somewhere.
  var placed: Set<BlockFilling> = []
  /// The fillings of every layout used, and the scope there.
  var offered: [BlockFilling: Scope] = [:]
  /// The fillings of every layout used, in the order found.
  var offeredOrder: [BlockFilling] = []
  /// The instructions that run whatever the model holds, as edges between units.
  var certainSteps: [[CertainStep]] = []
  /// The names of each type entered so far.
  private var vocabularies: [ObjectIdentifier: Vocabulary] = [:]
  /// The queue: all units in the order in which they were asked for.
  private var units: [Unit] = []
  /// The number of each unit in the queue.
  private var unitNumbers: [Unit: Int] = [:]
  /// The templates whose own findings are taken over already.
  private var seenTemplates: Set<Int> = []

  /// Starts with nothing compiled.
  init(_ library: TemplateLibrary) {
    self.library = library
  }

  /// The program of a template for a type, or nil when a finding is an error.
  mutating func compile(_ template: Int, for vocabulary: Vocabulary) -> Program? {
    learn(vocabulary, at: Place(path: library.templates[template].file.path, range: 0..<0))
    let scope = Scope().entering(.model(vocabulary.type)).scope
    _ = unit(template, library.templates[template].root, scope, fillings: 0)
    var done = 0
    repeat {
      while done < units.count, done < Self.mostUnits {
        compileUnit(done)
        done += 1
      }
      checkUnplacedFillings()
    } while done < units.count && done < Self.mostUnits
    if done < units.count {
      let file = library.templates[template].file
      findings.insert(
        TemplateFindings.tooManyParts(
          library.names[template], at: Place(path: file.path, range: 0..<0)))
    }
    reportCircles()
    return findings.worst == .error ? nil : program
  }

  /// The number of a unit, which is put into the queue when it is new.
  mutating func unit(_ template: Int, _ body: Int, _ scope: Scope, fillings: Int) -> Int {
    let unit = Unit(template: template, body: body, scope: scope, fillings: fillings)
    if let number = unitNumbers[unit] { return number }
    let number = units.count
    units.append(unit)
    unitNumbers[unit] = number
    program.slotCount = max(program.slotCount, scope.levels.count)
    if seenTemplates.insert(template).inserted {
      findings.formUnion(library.templates[template].findings)
    }
    return number
  }

  /// The names of a type that has been entered.
  func vocabulary(_ type: ObjectIdentifier) -> Vocabulary? {
    vocabularies[type]
  }

  /// Remembers the names of a type; `place` is where its faults are shown.
  mutating func learn(_ vocabulary: Vocabulary, at place: Place) {
    guard vocabularies.updateValue(vocabulary, forKey: vocabulary.type) == nil else { return }
    for name in vocabulary.unreachable {
      findings.insert(TemplateFindings.badDeclaration(name, at: place))
    }
  }

  /// Compiles the nodes of one unit.
  private mutating func compileUnit(_ number: Int) {
    let unit = units[number]
    let template = library.templates[unit.template]
    certainSteps.append([])
    let start = program.code.count
    for node in template.bodies[unit.body] {
      switch node {
      case .literal(let literal): append(literal)
      case .variable(let reference): variable(reference, isRaw: false, in: unit)
      case .raw(let reference): variable(reference, isRaw: true, in: unit)
      case .section(let reference, let body): section(reference, body, in: unit)
      case .inverted(let reference, let body): inverted(reference, body, in: unit)
      case .partial(let reference, let indent): call(reference, indent, [], in: unit)
      case .parent(let reference, let indent, let blocks):
        call(reference, indent, blocks, in: unit)
      case .block(let reference, let body): block(reference, body, in: unit)
      }
    }
    program.units.append(start..<program.code.count)
  }

  /// Adds a literal of a template.
  private mutating func append(_ literal: Node.Literal) {
    let start = program.bytes.count
    let firstLine = program.lineStarts.count
    program.bytes += literal.bytes
    program.lineStarts += literal.lineStarts.map { start + $0 }
    program.code.append(
      .literal(
        start..<program.bytes.count, lineStarts: firstLine..<program.lineStarts.count))
  }

  /// Looks through fillings that no block took, for what can be said without knowing the scope.
  private mutating func checkUnplacedFillings() {
    for filling in offeredOrder where placed.insert(filling).inserted {
      let scope = (offered[filling] ?? Scope()).entering(.unknown).scope
      _ = unit(filling.template, filling.body, scope, fillings: filling.fillings)
    }
  }
}
