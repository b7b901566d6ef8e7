/// The language in which findings and help are written.
package enum Language: String, Hashable, Sendable, CaseIterable {
  /// Danish, the language of the users.
  case danish = "da"
  /// English, for pipelines and developers.
  case english = "en"
}

/// A text that exists in both languages side by side.
package struct Message: Hashable, Sendable {
  /// The Danish wording.
  package let danish: String
  /// The English wording.
  package let english: String

  /// Makes a message of its two wordings.
  package init(da danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }

  /// The wording in `language`.
  package func text(in language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
