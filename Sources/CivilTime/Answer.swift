/// An answer to a question that the sources may leave open.
package enum Answer: String, Hashable, Sendable, CaseIterable {
  /// It is certainly so.
  case yes
  /// It is certainly not so.
  case no
  /// The sources do not say enough.
  case unknown
}
