/// The fixed words of what was held against what was promised: ``SiteString`` for the group
/// `overholdelse`.
enum ConformityWord: String, CaseIterable, Sendable {
  case bodyTitle = "overholdelse.titel"
  case allTitle = "overholdelse.titel-alle"
  case linkOfYear = "overholdelse.led"
  case lead = "overholdelse.manchet"
  case leadOfAll = "overholdelse.manchet-alle"
  case method = "overholdelse.metode"
  case yearOpen = "overholdelse.aabent"
  case publicOnly = "overholdelse.offentligt"
  case figures = "overholdelse.tal"
  case breaches = "overholdelse.brud"
  case noBreach = "overholdelse.ingen-brud"
  case ruleByRule = "overholdelse.regel-for-regel"
  case meetingByMeeting = "overholdelse.moede-for-moede"
  case open = "overholdelse.uvist-titel"
  case bodyByBody = "overholdelse.forum-for-forum"
  case onward = "overholdelse.videre"
  case captionOfYear = "overholdelse.pr"
  case kept = "overholdelse.overholdt"
  case notKept = "overholdelse.ikke-overholdt"
  case cannotBeSaid = "overholdelse.kan-ikke-siges"
  case keptOf = "overholdelse.af-overholdt"
  case unsaidCount = "overholdelse.antal-uvist"
  case nothingDue = "overholdelse.intet-at-goere-op"
  case times = "overholdelse.gange"
  case once = "overholdelse.gang"
  case present = "overholdelse.til-stede"
  case attended = "overholdelse.fremmoede"
  case deadlines = "overholdelse.frister"
  case meetingsCounted = "overholdelse.moeder"
  case promised = "overholdelse.lovet"
  case happened = "overholdelse.sket"
  case held = "overholdelse.holdt"
  case verdict = "overholdelse.vurdering"
  case matter = "overholdelse.hvad"
  case reason = "overholdelse.grund"
  case meeting = "overholdelse.moede"
  case breachCount = "overholdelse.antal-brud"
  case wholeYear = "overholdelse.hele-aaret"
  case promisedRange = "overholdelse.lovet-spaend"
  case promisedOfAll = "overholdelse.lovet-i-alt"
  case orMore = "overholdelse.eller-flere"
  case noNumber = "overholdelse.intet-tal"
  case wasHeld = "overholdelse.blev-holdt"
  case calledOff = "overholdelse.aflyst"
  case isAhead = "overholdelse.forude"
  case unsaidHeld = "overholdelse.ikke-sagt"
  case movedTo = "overholdelse.flyttet"
  case allBodies = "overholdelse.alle-fora"
  case bodiesLeftOut = "overholdelse.udeladt"
  case figuresFile = "overholdelse.fil-tal"
  case judgementsFile = "overholdelse.fil-vurderinger"
  case csvBody = "overholdelse.csv-forum"
  case csvYear = "overholdelse.csv-aar"
  case csvAsOf = "overholdelse.csv-pr"
  case csvHeldLeast = "overholdelse.csv-holdt-mindst"
  case csvHeldMost = "overholdelse.csv-holdt-hoejst"
  case csvCancelled = "overholdelse.csv-aflyst"
  case csvPromisedLeast = "overholdelse.csv-lovet-mindst"
  case csvPromisedMost = "overholdelse.csv-lovet-hoejst"
  case csvPresent = "overholdelse.csv-til-stede"
  case csvMembers = "overholdelse.csv-medlemmer"
  case csvKept = "overholdelse.csv-overholdt"
  case csvBroken = "overholdelse.csv-brudt"
  case csvUnsaid = "overholdelse.csv-uvist"
  case csvDay = "overholdelse.csv-dag"
  case csvRule = "overholdelse.csv-regel"
  case csvDocument = "overholdelse.csv-dokument"
}

extension SiteContext {
  /// A fixed word of conformity.
  ///
  /// A key that the table lacks is found before anything is rendered.
  subscript(_ word: ConformityWord) -> String { strings[word.rawValue] ?? word.rawValue }

  /// A fixed sentence of conformity in plain text with its gaps filled.
  func sentence(_ word: ConformityWord, _ parts: String...) -> String {
    Sentence.filled(self[word], with: parts)
  }
}
