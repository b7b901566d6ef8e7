import Diagnostics
import Governance

extension ContentReference {
  /// Where each sort of file lies, and what its id is.
  static func folders(_ language: Language) -> [String] {
    let head = [
      Message(da: "fil under `content/`", en: "file under `content/`"),
      Message(da: "hvad den er", en: "what it is"), Message(da: "id", en: "id"),
    ]
    let rows = FileSort.all.map { sort in
      [
        code(sort.path.text(in: language)), sort.sentence.text(in: language),
        sort.identity.text(in: language),
      ]
    }
    return [
      Message(
        da: """
          ## Mapper og id'er

          Mappen siger, hvad det er, og filens navn er id'et (for fora og rapporter: mappens navn).
          Id'et er også adressen på siden og det, andre filer henviser med. Navne skrives med `a-z`,
          `0-9` og bindestreg: æ bliver til `ae`, ø til `oe`, å til `aa`. Et id bruges én gang på hele
          sitet og aldrig igen til noget andet.
          """,
        en: """
          ## Folders and ids

          The folder says what it is, and the file's name is the id (for bodies and reports: the
          folder's name). The id is also the address of the page, and what other files refer with.
          Names are written with `a-z`, `0-9` and hyphens: æ becomes `ae`, ø `oe`, å `aa`. An id is
          used once in the whole site and never again for something else.
          """
      ).text(in: language),
      table(head.map { $0.text(in: language) }, rows),
      Message(
        da: """
          Bilag (billeder, PDF-filer, regneark) lægges i en mappe `bilag/` ved siden af den fil, der
          linker til dem. `rapporter/<id>/frosset.yaml` skrives af `kommissorium freeze`. Alle andre
          filer under `content/` er et fund.
          """,
        en: """
          Attachments (pictures, PDF files, spreadsheets) go in a folder `bilag/` beside the file that
          links to them. `rapporter/<id>/frosset.yaml` is written by `kommissorium freeze`. Any other
          file under `content/` is a finding.
          """
      ).text(in: language),
    ]
  }

  /// The words that say that there is no value, with what each means.
  static func absence(_ language: Language) -> [String] {
    let head = [
      Message(da: "der står", en: "it says"), Message(da: "det betyder", en: "it means"),
    ]
    let left = Message(da: "(nøglen er udeladt)", en: "(the key is left out)")
    let nobody = Message(da: "ingen har set efter endnu", en: "nobody has looked yet")
    let rows =
      [[left.text(in: language), nobody.text(in: language)]]
      + Stated.words.map { [code($0.word), $0.state.meaning.text(in: language)] }
    return [table(head.map { $0.text(in: language) }, rows)]
  }
}

extension FileSort {
  /// What the file is for, in one sentence.
  fileprivate var sentence: Message {
    switch content {
    case .entity(let kind): kind.sentence
    case .list(.term): Message(da: "Ord og forkortelser", en: "Words and abbreviations")
    case .list: Message(da: "Områder af byen", en: "Areas of the city")
    case .members:
      Message(
        da: "Hvem der har forummets pladser, og hvornår", en: "Who holds the body's seats, and when"
      )
    }
  }

  /// What gives the entities of the file their ids.
  fileprivate var identity: Message {
    switch content {
    case .entity(.site), .entity(.calendar), .members: Message(da: "–", en: "–")
    case .entity(.forum), .entity(.report): Message(da: "mappens navn", en: "the folder's name")
    case .entity(let kind) where Kind.ruleDocuments.contains(kind):
      Message(
        da: "`<forum>/\(kind.noun.danish)-<år>`", en: "`<body>/\(kind.noun.danish)-<year>`")
    case .entity(.organisation):
      Message(
        da: "filens navn; enheder og poster har deres egne `id`",
        en: "the file's name; units and offices have their own `id`")
    case .entity: Message(da: "filens navn", en: "the file's name")
    case .list(.term): Message(da: "ordet, der er nøgle", en: "the word that is the key")
    case .list: Message(da: "nøglen", en: "the key")
    }
  }
}

extension Stated {
  /// What a word that stands instead of a value tells the reader.
  fileprivate var meaning: Message {
    switch self {
    case .value: Message(da: "en værdi", en: "a value")
    case .notStated:
      Message(
        da: "der er set efter, og kilderne tier", en: "somebody looked, and the sources are silent")
    case .none:
      Message(da: "kilden siger, at der ingen er", en: "the source says that there is none")
    case .vacant:
      Message(da: "pladsen findes, og ingen har den", en: "the seat exists, and nobody holds it")
    case .notDisclosed:
      Message(da: "det vides, men siges ikke offentligt", en: "it is known, and not told")
    case .abolished:
      Message(da: "pladsen eller posten findes ikke mere", en: "the seat or office is no more")
    }
  }
}
