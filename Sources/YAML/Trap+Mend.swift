import Diagnostics

extension Trap {
  /// The likely mend, as a sentence.
  var mend: Message {
    switch self {
    case .leadingSign(_, let value), .anchor("*", let value), .colonInside(let value),
      .colonAtEnd(let value), .textAfterQuote(let value):
      Self.quoting(value)
    case .brackets("{", let value):
      Message(
        da: "Skriv nøglerne på hver sin linje, rykket ind. "
          + "Hører tegnet til teksten: \(Self.quoted(value))",
        en: "Write keys on lines of their own, indented. "
          + "If the sign belongs to the text: \(Self.quoted(value))")
    case .brackets(_, let value):
      Message(
        da: "Skriv lister som linjer med »- «. "
          + "Hører tegnet til teksten: \(Self.quoted(value))",
        en: "Write lists as lines with “- ”. "
          + "If the sign belongs to the text: \(Self.quoted(value))")
    case .blockText:
      Message(
        da: "Skriv teksten på én linje, eller flyt den ned i filens brødtekst",
        en: "Write the text on one line, or move it to the body of the file")
    case .anchor(_, let value), .tag(let value):
      Message(
        da: "Skriv værdien uden tegnet. Hører det til teksten: \(Self.quoted(value))",
        en: "Write the value without the sign. If it belongs to the text: \(Self.quoted(value))")
    case .mergeKey:
      Message(
        da: "Skriv de nøgler, der skulle flettes ind", en: "Write the keys that were to be merged")
    case .complexKey, .missingKey, .noKey:
      Message(
        da: "Skriv »nøgle: værdi« på linjen, eller »- « foran et listepunkt",
        en: "Write “key: value” on the line, or “- ” before a list item")
    case .tabInIndent:
      Message(
        da: "Ryk ind med mellemrum, to for hvert niveau", en: "Indent with spaces, two a level")
    case .comment:
      Message(
        da: "Skriv to mellemrum før en kommentar. "
          + "Hører »#« til teksten, så sæt værdien i anførselstegn",
        en: "Write two spaces before a comment. "
          + "If “#” belongs to the text, put the value in quotes")
    case .itemBesideKey:
      Message(
        da: "Begynd listen på næste linje. "
          + "Hører »-« til teksten, så sæt værdien i anførselstegn",
        en: "Begin the list on the next line. If “-” belongs to the text, put the value in quotes")
    case .openQuote:
      Message(
        da:
          "Luk anførselstegnet på samme linje, eller sæt det andet slags anførselstegn om værdien",
        en: "Close the quote on the same line, or put the other kind of quotes round the value")
    case .continuation:
      Message(da: "Skriv hele værdien på én linje", en: "Write the whole value on one line")
    case .deeperThanValue:
      Message(
        da: "Ret indrykningen, eller skriv værdien ovenfor som en nøgle for sig",
        en: "Mend the indent, or write the value above under a key of its own")
    case .colonWithoutSpace:
      Message(da: "Skriv et mellemrum efter kolon", en: "Write a space after the colon")
    case .directive, .secondDocument:
      Message(da: "Slet linjen", en: "Delete the line")
    case .textBesideMarker:
      Message(da: "Flyt teksten til næste linje", en: "Move the text to the next line")
    case .invisible:
      Message(
        da: "Slet tegnet, eller skriv et almindeligt mellemrum",
        en: "Delete the character, or write an ordinary space")
    case .notUTF8:
      Message(da: "Gem filen som UTF-8", en: "Save the file as UTF-8")
    case .tooDeep:
      Message(da: "Del indholdet i flere filer", en: "Divide the content into several files")
    }
  }

  /// The sentence that offers the value in quotes.
  private static func quoting(_ value: String) -> Message {
    Message(
      da: "Sæt værdien i anførselstegn: \(quoted(value))",
      en: "Put the value in quotes: \(quoted(value))")
  }

  /// A value in the quotes that change least in it; its beginning when it is long.
  private static func quoted(_ value: String) -> String {
    let limit = 60
    let isLong = value.unicodeScalars.count > limit
    let shown =
      isLong ? String(String.UnicodeScalarView(value.unicodeScalars.prefix(limit))) : value
    let ending = isLong ? "…" : ""
    if !shown.utf8.contains(where: { $0 == Sign.quote || $0 == Sign.backslash }) {
      return "\"\(shown)\(ending)\""
    }
    let doubled = shown.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(doubled.joined(separator: "''"))\(ending)'"
  }
}
