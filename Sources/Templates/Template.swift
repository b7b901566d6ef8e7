import Diagnostics

/// A template compiled for one type of view model; a value that many threads may use at once.
package struct Template<Model: ViewModel>: Sendable {
  /// What rendering runs.
  private let program: FixedProgram

  /// Makes a template of its program.
  init(_ program: Program) {
    self.program = FixedProgram(program)
  }

  /// The page in UTF-8.
  ///
  /// - Throws: ``TemplateFault`` when templates call each other more than 64 levels deep.
  package func render(_ model: Model) throws(TemplateFault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    try render(model, to: &output)
    return output
  }

  /// Appends the page in UTF-8 to `output`, which is left as it was when something is thrown.
  ///
  /// - Throws: ``TemplateFault`` when templates call each other more than 64 levels deep.
  package func render(_ model: Model, to output: inout [UInt8]) throws(TemplateFault) {
    let start = output.count
    var renderer = Renderer(program, root: ModelFrame(model), output: output)
    output = []
    let fault = renderer.run()
    output = renderer.takeOutput()
    if let fault {
      output.removeSubrange(start...)
      throw fault
    }
  }
}
