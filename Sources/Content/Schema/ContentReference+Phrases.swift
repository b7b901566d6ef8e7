import Diagnostics
import Governance

extension ContentReference {
  /// Every phrase language with its forms and the keys that are written in it.
  static func phrases(_ headings: ReferenceHeadings) -> [String] {
    let language = headings.language
    var result = [
      Message(
        da: """
          ## Vendinger, der bliver forstået

          Nogle værdier er små vendinger, der bliver regnet med: en dato, en frist, et beløb. Skriv dem, som
          dokumentet gør; formerne her bliver læst. Passer noget ikke, peger fundet på det ord, der
          ikke blev forstået.
          """,
        en: """
          ## Phrases that are understood

          Some values are small phrases that are counted with: a date, a deadline, an amount. Write
          them as the document does; the forms here are read. Where something does not fit, the
          finding points at the word that was not understood.
          """
      ).text(in: language)
    ]
    for phrase in PhraseLanguage.allCases {
      result.append("### \(headings.title(of: phrase))")
      result.append(advice(on: phrase).text(in: language))
      result.append(phrase.examples.map { "- \(code($0))" }.joined(separator: "\n"))
      let keys = keys(writtenIn: phrase)
      if !keys.isEmpty {
        result.append(
          Message(da: "Bruges under ", en: "Used under ").text(in: language)
            + keys.map(code).joined(separator: ", ") + ".")
      }
    }
    return result
  }

  /// The keys whose values are written in a phrase language, in the order of the alphabet's bytes.
  private static func keys(writtenIn phrase: PhraseLanguage) -> [String] {
    var found: Set<String> = []
    var seen: Set<RecordShape> = []
    func visit(_ record: RecordShape) {
      guard seen.insert(record).inserted else { return }
      for field in record.fields {
        if field.shape.phrases.contains(phrase) { found.insert(field.key) }
        for inner in field.shape.records { visit(inner) }
      }
    }
    for kind in Kind.allCases { visit(kind.shape) }
    for block in BlockType.allCases { visit(block.shape) }
    visit(FileParser.memberFile)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a writer must know of a phrase language besides its forms.
  private static func advice(on phrase: PhraseLanguage) -> Message {
    switch phrase {
    case .date:
      Message(
        da:
          "Så præcis som kilden, ikke mere. Det, der står i runde parenteser, har redaktøren føjet til.",
        en:
          "As precise as the source, no more. What stands in round brackets was added by the editor."
      )
    case .validity:
      Message(
        da:
          "`til` tager dagen, måneden eller året med; `indtil` slutter lige før. `oplyst` siger kun, hvornår noget er set i en kilde; `senest oplyst`, at ingen ved, hvordan det gik siden.",
        en:
          "`til` includes its day, month or year; `indtil` ends just before it. `oplyst` only says when a source has seen the thing; `senest oplyst`, that nobody knows what became of it."
      )
    case .frequency:
      Message(
        da: "Hvor ofte, i tal og periode. Et forbehold skrives efter et komma.",
        en: "How often, as a number and a period. A proviso follows a comma.")
    case .clock:
      Message(
        da: "Uden tidszone er det sitets egen. En ugedag kan stå foran.",
        en: "Without a time zone it is the site's own. A weekday may stand before it.")
    case .occasion:
      Message(
        da: "En tid på året, der vender tilbage hvert år.",
        en: "A time of the year that comes back every year.")
    case .weekdays:
      Message(
        da: "Dage i ugen, en for en eller fra og til.",
        en: "Days of the week, one by one or from and to.")
    case .annualDays:
      Message(
        da:
          "Dage, der vender tilbage hvert år; den sidste er med, også når den ligger i det næste.",
        en: "Days that come back every year; the last is included, even if it lies in the next.")
    case .deadline:
      Message(
        da:
          "Tal kan skrives med cifre eller ord (`to uger`). Hverdage tælles, som kalender.yaml siger.",
        en:
          "Numbers may be digits or words (`to uger`). Working days are counted as kalender.yaml says."
      )
    case .quantity:
      Message(
        da: "Et antal eller en længde, med `op til`, `mindst`, `ca.` og `½`, hvor kilden har det.",
        en:
          "A number or a length, with `op til`, `mindst`, `ca.` and `½` where the source has them.")
    case .amount:
      Message(
        da: "Et tal og en enhed. Årsværk skal have en periode, eller `periode: ikke oplyst`.",
        en: "A number and a unit. Work (`årsværk`) needs a period, or `periode: ikke oplyst`.")
    case .share:
      Message(
        da: "`%` og `pct.` er det samme. Et forbehold skrives efter et komma.",
        en: "`%` and `pct.` are the same. A proviso follows a comma.")
    case .check:
      Message(
        da: "Et regnestykke, som bør gå op. Det bliver regnet efter, og et skævt resultat nævnt.",
        en: "A sum that ought to hold. It is computed, and a result that differs is reported.")
    case .source:
      Message(
        da:
          "Først kildens id, så et komma og stedet, som en læser med dokumentet i hånden finder det; linjer i den gemte tekst står i parentes efter `l.`",
        en:
          "First the source's id, then a comma and the place as a reader with the document finds it; lines of the stored text stand in brackets after `l.`"
      )
    }
  }
}

extension Shape {
  /// The phrase languages that a value may be written in, not those of records inside it.
  fileprivate var phrases: [PhraseLanguage] {
    switch self {
    case .phrase(let phrase): [phrase]
    case .list(let inner), .oneOrMore(let inner), .table(_, let inner): inner.phrases
    case .either(let shapes): shapes.flatMap(\.phrases)
    default: []
    }
  }
}
