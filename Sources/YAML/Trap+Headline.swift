import Diagnostics

extension Trap {
  /// What is wrong, most specific word first.
  var headline: Message {
    switch self {
    case .leadingSign(let sign, _):
      Message(
        da: "»\(sign)« kan ikke stå først i en værdi eller nøgle uden anførselstegn",
        en: "“\(sign)” cannot begin a value or key without quotes")
    case .brackets(let sign, _):
      Message(
        da: "»\(sign)« først i en værdi er YAML's korte form, som ikke må bruges",
        en: "“\(sign)” at the start of a value is YAML's flow style, which is not allowed")
    case .blockText(let sign):
      Message(
        da: "Bloktekst (»\(sign)«) må ikke bruges",
        en: "Block text (“\(sign)”) is not allowed")
    case .anchor("*", _):
      Message(
        da: "Henvisning til et anker (»*«) må ikke bruges",
        en: "Alias of an anchor (“*”) is not allowed")
    case .anchor(let sign, _):
      Message(da: "Anker (»\(sign)«) må ikke bruges", en: "Anchor (“\(sign)”) is not allowed")
    case .tag:
      Message(da: "Typemærke (»!«) må ikke bruges", en: "Tag (“!”) is not allowed")
    case .mergeKey:
      Message(da: "Flettenøgle (»<<«) må ikke bruges", en: "Merge key (“<<”) is not allowed")
    case .complexKey:
      Message(
        da: "Sammensat nøgle (»? «) må ikke bruges", en: "Complex key (“? ”) is not allowed")
    case .missingKey:
      Message(da: "Nøglen mangler før kolon", en: "The key is missing before the colon")
    case .colonInside:
      Message(
        da: "Kolon fulgt af mellemrum inde i en værdi uden anførselstegn",
        en: "Colon followed by a space inside a value without quotes")
    case .colonAtEnd:
      Message(
        da: "Kolon sidst i en værdi uden anførselstegn",
        en: "Colon at the end of a value without quotes")
    case .tabInIndent:
      Message(da: "Tabulator i indrykningen", en: "Tab in the indent")
    case .comment:
      Message(
        da: "»#« efter ét mellemrum: resten af linjen ville gå tabt",
        en: "“#” after one space: the rest of the line would be lost")
    case .itemBesideKey:
      Message(
        da: "Liste på samme linje som sin nøgle", en: "List on the same line as its key")
    case .openQuote:
      Message(
        da: "Anførselstegnet lukkes ikke på linjen", en: "The quote is not closed on its line")
    case .textAfterQuote:
      Message(da: "Tekst efter det lukkende anførselstegn", en: "Text after the closing quote")
    case .continuation:
      Message(
        da: "Værdien fortsætter på næste linje", en: "The value goes on in the next line")
    case .deeperThanValue:
      Message(
        da: "Linjen er rykket ind under en nøgle, der allerede har en værdi",
        en: "The line is indented under a key that already has a value")
    case .noKey:
      Message(da: "Linjen har ingen nøgle", en: "The line has no key")
    case .colonWithoutSpace:
      Message(da: "Mellemrum mangler efter kolon", en: "A space is missing after the colon")
    case .directive:
      Message(da: "YAML-direktiv (»%«) må ikke bruges", en: "YAML directive (“%”) is not allowed")
    case .secondDocument:
      Message(
        da: "Dokumentskel inde i teksten: en fil har kun ét YAML-dokument",
        en: "Document marker inside the text: a file has one YAML document only")
    case .textBesideMarker:
      Message(da: "Tekst på samme linje som »---«", en: "Text on the same line as “---”")
    case .invisible(let code):
      Message(da: "Usynligt tegn (U+\(code))", en: "Invisible character (U+\(code))")
    case .notUTF8:
      Message(da: "Tegnkodningen er ikke UTF-8", en: "The character encoding is not UTF-8")
    case .tooDeep:
      Message(
        da: "Indlejring i mere end \(YAMLParser.maximumDepth) niveauer",
        en: "Nesting of more than \(YAMLParser.maximumDepth) levels")
    }
  }
}
