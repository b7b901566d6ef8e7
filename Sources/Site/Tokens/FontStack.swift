import Diagnostics

/// The names of faces in the order in which a browser looks for them, as CSS writes them.
enum FontStack {
  /// The words that stand for a face that every machine has.
  private static let generic: Set<Substring> = [
    "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded",
  ]
  /// The words that mean something else than a face.
  private static let reserved: Set<Substring> = [
    "inherit", "initial", "unset", "revert", "revert-layer", "default",
  ]

  /// What keeps a text from being a stack of faces, as a sentence with the mend; nil when it is one.
  ///
  /// Nothing but names and commas is let through, so that no value ends its declaration.
  static func fault(in text: String) -> Message? {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    guard names.allSatisfy({ isQuotedName($0) || isBareName($0) }) else {
      return Message(
        da: """
          Skriv navne med komma imellem; navne med andet end bogstaver og mellemrum får \
          anførselstegn: `'"Source Sans 3", Roboto, sans-serif'`.
          """,
        en: """
          Write names with commas between; names with more than letters and spaces get quotes: \
          `'"Source Sans 3", Roboto, sans-serif'`.
          """)
    }
    guard let last = names.last, generic.contains(last) else {
      return Message(
        da: "Slut med `serif` eller `sans-serif`, som alle maskiner har.",
        en: "End with `serif` or `sans-serif`, which every machine has.")
    }
    return nil
  }

  private static func trimmed(_ name: Substring) -> Substring {
    var name = name.drop { $0 == " " }
    while name.last == " " { name.removeLast() }
    return name
  }

  private static func isQuotedName(_ name: Substring) -> Bool {
    guard name.count > 2, let quote = name.first, quote == "\"" || quote == "'", name.last == quote
    else { return false }
    return name.dropFirst().dropLast().allSatisfy {
      isLetter($0) || ("0"..."9").contains($0) || " -_.&+".contains($0)
    }
  }

  private static func isBareName(_ name: Substring) -> Bool {
    guard !reserved.contains(name) else { return false }
    return name.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { word in
      word.first.map(isLetter) ?? false
        && word.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }
    }
  }

  /// Whether a character is a letter of one code point: nothing that combines or does not show.
  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter && character.unicodeScalars.count == 1
  }
}
