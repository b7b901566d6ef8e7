package import Diagnostics

/// Why a template could not be rendered: it called itself through more levels than are allowed.
package struct TemplateFault: Error, Hashable, Sendable {
  /// What happened, at the place of the call that went too deep.
  package let finding: Finding
}
