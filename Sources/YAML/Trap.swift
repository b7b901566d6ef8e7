import Diagnostics

/// Something in a text that YAML would misread, refuse or lose, with the words for it.
///
/// A payload `value` is the text that belongs in quotes, as it stands in the file.
enum Trap: Hashable, Sendable {
  /// A sign that no value may begin with.
  case leadingSign(Character, value: String)
  /// `[` or `{` at the start of a value.
  case brackets(Character, value: String)
  /// `|` or `>` as the header of a block text.
  case blockText(Character)
  /// `&name` or `*name`.
  case anchor(Character, value: String)
  /// `!name`.
  case tag(value: String)
  /// The key `<<`.
  case mergeKey
  /// `? ` before a key, or a key that is itself a list or mapping.
  case complexKey
  /// A colon that ends nothing: a line that begins with it.
  case missingKey
  /// `: ` inside a value.
  case colonInside(value: String)
  /// `:` at the end of a value.
  case colonAtEnd(value: String)
  /// A tab where the indent is counted.
  case tabInIndent
  /// `#` after one blank.
  case comment
  /// A list that begins on its key's line.
  case itemBesideKey
  /// A quote that is not closed on its line.
  case openQuote
  /// Text after the closing quote.
  case textAfterQuote(value: String)
  /// A value that goes on in the next line.
  case continuation
  /// A key or item deeper than a value that is already complete.
  case deeperThanValue
  /// A line without a key.
  case noKey
  /// A colon that is not followed by a space, in a line that therefore has no key.
  case colonWithoutSpace
  /// A `%` directive.
  case directive
  /// A `---` or `...` after the text has begun.
  case secondDocument
  /// Text beside the `---` that begins a document.
  case textBesideMarker
  /// A character that does not show, by its code point in hexadecimal.
  case invisible(String)
  /// Bytes that are not UTF-8.
  case notUTF8
  /// Nesting beyond ``YAMLParser/maximumDepth``.
  case tooDeep

  /// The rule that the trap breaks.
  var rule: String {
    switch self {
    case .leadingSign: "yaml-tegn-i-begyndelsen"
    case .brackets: "yaml-klammer"
    case .blockText: "yaml-bloktekst"
    case .anchor: "yaml-anker"
    case .tag: "yaml-maerke"
    case .mergeKey: "yaml-flettenoegle"
    case .complexKey: "yaml-sammensat-noegle"
    case .missingKey, .noKey, .colonWithoutSpace: "yaml-uden-noegle"
    case .colonInside, .colonAtEnd: "yaml-kolon-i-vaerdi"
    case .tabInIndent: "yaml-tabulator"
    case .comment: "yaml-kommentar-uden-mellemrum"
    case .itemBesideKey: "yaml-liste-paa-noeglens-linje"
    case .openQuote, .textAfterQuote: "yaml-anfoerselstegn"
    case .continuation: "yaml-flere-linjer"
    case .deeperThanValue: "yaml-indrykning"
    case .directive: "yaml-direktiv"
    case .secondDocument, .textBesideMarker: "yaml-andet-dokument"
    case .invisible: "yaml-usynligt-tegn"
    case .notUTF8: "yaml-tegnkodning"
    case .tooDeep: "for-dyb-indlejring"
    }
  }

  /// The finding of the trap at a byte range of a file.
  func finding(at range: Range<Int>, in file: SourceFile) -> Finding {
    Finding(rule, at: Place(path: file.path, range: range), headline, mend: mend)
  }
}
