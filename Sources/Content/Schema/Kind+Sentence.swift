import Diagnostics
import Governance

extension Kind {
  /// What entities of the kind are, in one sentence for those who write them.
  var sentence: Message {
    switch self {
    case .site: Message(da: "Det, der gælder for hele sitet", en: "What holds for the whole site")
    case .calendar:
      Message(
        da: "Hverdage, lukkedage og ønsker til mødeplaner",
        en: "Working days, closed days and wishes for plans")
    case .forum:
      Message(
        da:
          "Et forum, en bestyrelse, en gruppe eller en møderække: hvad den er, og hvordan den står til andre",
        en:
          "A body, a board, a group or a series of meetings: what it is and how it stands to others"
      )
    case .kommissorium:
      Message(
        da:
          "Et forums kommissorium, én fil for hver version; teksten har de afsnit, som site.yaml kræver",
        en:
          "A body's terms of reference, one file a version; the text has the sections site.yaml demands"
      )
    case .basis:
      Message(
        da: "Et forums regler, når de kommer fra andet end et kommissorium, for eksempel et notat",
        en: "A body's rules when they come from something else, such as a note")
    case .procedure: Message(da: "Et forums forretningsorden", en: "A body's rules of procedure")
    case .organisation:
      Message(
        da:
          "En forvaltning, et udvalg, en boligorganisation, en fond, med enheder og poster i samme fil",
        en: "A department, a committee, a housing organisation, a fund, with its units and offices")
    case .unit:
      Message(da: "Et center, en afdeling eller et team", en: "A centre, a section or a team")
    case .office:
      Message(
        da: "En post, som nogen har, for eksempel borgmesterens",
        en: "An office somebody holds, such as a mayor's")
    case .person:
      Message(
        da: "En navngiven person; hvad personen sidder i, regnes ud fra pladser og poster",
        en: "A named person; what the person holds is worked out from seats and offices")
    case .area: Message(da: "Et område af byen", en: "An area of the city")
    case .agreement: Message(da: "En aftale af enhver slags", en: "An agreement of any kind")
    case .scheme:
      Message(
        da: "En ordning, som mange planer eller bevillinger hører under",
        en: "A scheme that many plans or grants belong to")
    case .helhedsplan: Message(da: "Én boligsocial helhedsplan", en: "One helhedsplan")
    case .decision:
      Message(
        da: "En sag og dens vej gennem organerne", en: "A matter and its way through the bodies")
    case .grant:
      Message(
        da: "Et beløb: bevilling, budget, ramme eller skøn",
        en: "An amount: grant, budget, frame or estimate")
    case .rule:
      Message(da: "En lov, et regulativ eller en politik", en: "A law, a regulation or a policy")
    case .source:
      Message(
        da: "Et dokument, som oplysninger bygger på, også når det mangler",
        en: "A document that facts rest on, missing ones too")
    case .indicator: Message(da: "Et tal, der følges over tid", en: "A figure followed over time")
    case .meeting:
      Message(
        da:
          "Et møde; hovedet har det, der tælles, og brødteksten dagsorden og referat. Id'et har et nummer og ikke en dato, for møder flytter sig",
        en:
          "A meeting; the head has what is counted, the text agenda and minutes. The id has a number, not a date, since meetings move"
      )
    case .disagreement:
      Message(da: "Noget, kilderne ikke er enige om", en: "Something the sources do not agree on")
    case .report:
      Message(
        da: "En årsrapport: jeres tekst med tal og tabeller fra registret",
        en: "An annual report: your text with figures and tables from the register")
    case .term: Message(da: "Et ord eller en forkortelse", en: "A word or an abbreviation")
    case .page: Message(da: "En side med fri tekst", en: "A page of free text")
    }
  }
}
