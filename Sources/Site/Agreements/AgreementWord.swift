/// The fixed words of agreements, plans and duties: ``SiteString`` for the group `aftale`.
enum AgreementWord: String, CaseIterable, Sendable {
  case ahead = "aftale.kommer"
  case planned = "aftale.planlagt"
  case isLapsed = "aftale.udloebet"
  case allInForce = "aftale.i-kraft-pr"
  case allUncertain = "aftale.uvist"
  case noneInForce = "aftale.ingen-i-kraft"
  case ranOut = "aftale.udloeb"
  case runsOut = "aftale.udloeber"
  case noSuccessorStated = "aftale.afloeser-ikke-oplyst"
  case replacedBy = "aftale.afloest-af"
  case toBeReplacedBy = "aftale.afloeses-af"
  case plannedSuccessor = "aftale.afloeser-planlagt"
  case renewedNext = "aftale.fornyes"
  case renewalWithoutStart = "aftale.fornyes-uden-start"
  case under = "aftale.under"
  case partiesAre = "aftale.parter"
  case partiesDisputed = "aftale.parter-uenige"
  case takesThePlaceOf = "aftale.traeder-i-stedet-for"
  case disputesAre = "aftale.uenigheder"
  case levelIsNoSort = "aftale.niveau-er-ikke-slags"
  case bothNamesakes = "aftale.navnefaeller"
  case namesakeInPlans = "aftale.navnefaelle-i-planer"
  case namesakeUnderMain = "aftale.navnefaelle-under-hovedaftale"

  case titleEnds = "aftale.titel-udloeb"
  case titleSorts = "aftale.titel-slags"
  case titleNamesake = "aftale.titel-navnefaelle"
  case titlePlace = "aftale.titel-plads"
  case titleGoals = "aftale.titel-maal"
  case titleCounted = "aftale.titel-antal"

  case agreement = "aftale.aftale"
  case lastDay = "aftale.sidste-dag"
  case renewal = "aftale.fornyelse"
  case successor = "aftale.afloeser"
  case goal = "aftale.maal"
  case carriedBy = "aftale.viderefoeres-af"
  case measuredBy = "aftale.maales-paa"
  case assessment = "aftale.vurdering"
  case goalsOf = "aftale.maal-i"
  case targetIs = "aftale.maalet-er"
  case lastValueIs = "aftale.senest"

  case plan = "aftale.plan"
  case approval = "aftale.godkendelse"
  case approvedInAll = "aftale.godkendt-i-alle"
  case approvedInSome = "aftale.godkendt-i-nogle"
  case noPlanNamed = "aftale.ingen-plan-naevnt"
  case afterSteps = "aftale.efter-trin"
  case sideBySide = "aftale.ved-siden-af"
  case waitsForAll = "aftale.venter-paa"

  case publications = "aftale.skal-offentliggoeres"
  case otherDuties = "aftale.andre-pligter"
  case atMeetings = "aftale.moede-for-moede"
  case dutyMet = "aftale.opfyldt"
  case dutyUnmet = "aftale.ikke-opfyldt"
  case dutyDoubtful = "aftale.opfyldt-uvist"
  case notDueYet = "aftale.endnu-ikke"
  case keptOfMeetings = "aftale.opfyldt-af"
  case dutyDue = "aftale.forfalder"
  case dutyTime = "aftale.gang"
  case dutyPlace = "aftale.hvor"
  case dutyRemark = "aftale.bemaerkning"
  case dutyFile = "aftale.pligter-csv"
  case aboutDuties = "aftale.om-pligter"
  case tally = "aftale.optaelling"
}

extension SiteContext {
  /// A fixed word of agreements, plans and duties.
  subscript(_ word: AgreementWord) -> String { strings[word.rawValue] ?? word.rawValue }

  /// A fixed sentence in plain text with its gaps filled.
  func sentence(_ word: AgreementWord, _ parts: String...) -> String {
    Sentence.filled(self[word], with: parts)
  }
}

extension Printer {
  /// A fixed sentence as HTML, its own words escaped, its gaps filled with HTML.
  func sentence(_ word: AgreementWord, _ parts: String...) -> String {
    Sentence.filled(context[word], with: parts, escape: text)
  }
}
