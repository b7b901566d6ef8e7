package import Diagnostics

/// Templates that may call each other, parsed once, and the table of fixed texts.
package struct TemplateLibrary: Sendable {
  /// The templates in the order in which they were given.
  let templates: [ParsedTemplate]
  /// Their names in the same order.
  let names: [String]
  /// The number of the template with a name; of two with one name the first.
  let numbers: [String: Int]
  /// For each template the blocks that a user of it can fill, its callees' included.
  let blocks: [Set<String>]
  /// The fixed texts; `{{tekst.a.b}}` is the one with the key `a.b`.
  let strings: [String: String]
  /// The findings about names that two templates have.
  private let duplicates: FindingSet

  /// Parses all templates.
  ///
  /// - Parameter strings: the fixed texts; the key `a.b` is written `{{tekst.a.b}}`.
  package init(sources: [TemplateSource], strings: [String: String]) {
    templates = sources.map { TemplateParser.parse($0.file) }
    names = sources.map(\.name)
    var numbers: [String: Int] = [:]
    var duplicates = FindingSet()
    for (number, source) in sources.enumerated() {
      if let first = numbers[source.name] {
        duplicates.insert(
          TemplateFindings.templateNamedTwice(
            source.name, at: Place(path: source.file.path, range: 0..<0),
            first: Place(path: sources[first].file.path, range: 0..<0)))
      } else {
        numbers[source.name] = number
      }
    }
    self.numbers = numbers
    self.duplicates = duplicates
    self.strings = strings
    blocks = Self.reachableBlocks(of: templates, numbers)
  }

  /// What is wrong with the text of any template, whether or not it is used.
  ///
  /// Names are looked up by ``compile(_:for:)`` only, since they depend on the view model.
  package var findings: FindingSet {
    var all = duplicates
    for template in templates { all.formUnion(template.findings) }
    return all
  }

  /// Compiles a template, and all that it calls, for one type of view model.
  ///
  /// - Returns: the template, or nil when a finding is an error; and every finding there is in
  ///   its own text and in that of the templates it calls, whichever branch they are in.
  package func compile<Model: ViewModel>(
    _ name: String, for model: Model.Type
  ) -> (template: Template<Model>?, findings: FindingSet) {
    guard let number = numbers[name] else {
      let place = Place(path: name, range: 0..<0)
      return (nil, FindingSet([TemplateFindings.unknownTemplate(name, at: place, in: names)]))
    }
    var compiler = Compiler(self)
    let program = compiler.compile(number, for: Model.names.table.vocabulary)
    return (program.map { Template($0) }, compiler.findings)
  }

  /// The blocks in each template and in those it calls, found by repeating until nothing changes.
  private static func reachableBlocks(
    of templates: [ParsedTemplate], _ numbers: [String: Int]
  ) -> [Set<String>] {
    var blocks = templates.map { Set($0.ownBlocks) }
    let callees = templates.map { $0.callees.compactMap { numbers[$0] } }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for number in templates.indices {
        let before = blocks[number].count
        for callee in callees[number] { blocks[number].formUnion(blocks[callee]) }
        if blocks[number].count != before { hasChanged = true }
      }
    }
    return blocks
  }
}
