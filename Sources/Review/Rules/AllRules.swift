extension Review {
  /// Every rule; a new one is written in a file of its own and named here.
  static let allRules: [any ReviewRule.Type] = [
    UnknownReference.self
  ]
}
