/// The rules of printing, by the id of their findings.
package enum PressRule: String, Hashable, Sendable, CaseIterable {
  /// The program that prints is there.
  case noProgram = "pdf-uden-weasyprint"
  /// It prints what it is given.
  case failed = "pdf-fejl"
  /// It ends in time.
  case tooSlow = "pdf-tid"
}
