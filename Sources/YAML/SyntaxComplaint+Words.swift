import Diagnostics

extension SyntaxComplaint {
  /// A line that stands at no level above it.
  static var indent: (Message, Message) {
    (
      Message(
        da: "Indrykningen passer ikke til linjerne ovenfor",
        en: "The indent does not fit the lines above"),
      Message(
        da: "Giv linjer på samme niveau lige mange mellemrum, og bland ikke »- « og nøgler",
        en: "Give lines of one level the same number of spaces, and do not mix “- ” and keys")
    )
  }

  /// A key where none may stand.
  static var misplacedKey: (Message, Message) {
    (
      Message(da: "Nøgle på et sted, hvor der ikke kan stå en", en: "Key where none can stand"),
      Message(
        da: "Skriv nøglen på sin egen linje med samme indrykning som de andre på niveauet",
        en: "Write the key on its own line with the same indent as the others of its level")
    )
  }

  /// A key that has no colon, or is longer than YAML allows.
  static var noColon: (Message, Message) {
    (
      Message(da: "Kolon mangler efter nøglen", en: "The colon is missing after the key"),
      Message(
        da: "Skriv »nøgle: værdi«; en nøgle må højst fylde 1024 tegn",
        en: "Write “key: value”; a key has at most 1024 characters")
    )
  }

  /// A backslash in double quotes that means nothing.
  static var escape: (Message, Message) {
    (
      Message(
        da: "Omvendt skråstreg med et ukendt tegn efter i en værdi i anførselstegn",
        en: "Backslash before an unknown character in a quoted value"),
      Message(
        da: "Skriv to omvendte skråstreger, eller brug apostroffer om værdien: '…'",
        en: "Write two backslashes, or put the value in single quotes: '…'")
    )
  }

  /// A sign that cannot stand first.
  static var sign: (Message, Message) {
    (
      Message(
        da: "Tegnet kan ikke stå først i en værdi", en: "The sign cannot begin a value"),
      Message(da: "Sæt værdien i anførselstegn", en: "Put the value in quotes")
    )
  }

  /// A quote that is never closed.
  static var openQuote: (Message, Message) {
    (
      Message(da: "Anførselstegnet lukkes ikke", en: "The quote is not closed"),
      Message(
        da: "Luk anførselstegnet på samme linje", en: "Close the quote on the same line")
    )
  }

  /// Anything else, with libyaml's own words.
  static func unknown(_ problem: String) -> (Message, Message) {
    let words = problem.isEmpty ? "" : " (\(problem))"
    return (
      Message(da: "YAML kan ikke læses her\(words)", en: "YAML cannot be read here\(words)"),
      Message(
        da: "Skriv »nøgle: værdi« på hver linje, lister som linjer med »- «",
        en: "Write “key: value” on each line, lists as lines with “- ”")
    )
  }
}
