package import Diagnostics

extension BlockType {
  /// What the block does, in one sentence.
  package var documentation: Message {
    switch self {
    case .organisationChart:
      Message(da: "Organiseringen på en dag", en: "The organisation as of a day")
    case .members: Message(da: "Hvem der sidder i et forum", en: "Who sits in a body")
    case .formalia:
      Message(da: "Forummets regler skrevet ud i sætninger", en: "The body's rules in sentences")
    case .bodyTable:
      Message(
        da: "Modeltabellen: forum, kompetence, sammensætning, virkeområde",
        en: "The model table: body, competence, composition, scope")
    case .indicator: Message(da: "Et nøgletal med sin serie", en: "An indicator with its series")
    case .approvalPath:
      Message(da: "Ordningens vej til godkendelse", en: "The scheme's path of approval")
    case .funding: Message(da: "Hvem der betaler hvad", en: "Who pays what")
    case .disagreements:
      Message(da: "Det, kilderne ikke er enige om", en: "What the sources do not agree on")
    case .notStated: Message(da: "Det, kilderne ikke oplyser", en: "What the sources do not state")
    case .duties:
      Message(da: "Pligter til at offentliggøre og rapportere", en: "Duties to publish and report")
    case .decisions: Message(da: "Beslutninger i tidsorden", en: "Decisions in order of time")
    case .grants: Message(da: "Bevillinger og beløb", en: "Appropriations and amounts")
    case .agreements: Message(da: "Aftaler", en: "Agreements")
    case .ruleDocuments: Message(da: "Kommissorier og regler", en: "Terms of reference and rules")
    case .figures:
      Message(da: "Årets tal ved siden af sidste års", en: "The year's figures beside last year's")
    case .dataBasis:
      Message(
        da: "Hvad en rapport er gjort op af og hvornår",
        en: "What a report is made of, and as of when")
    case .changes:
      Message(
        da: "Hvad der er ændret i organiseringen siden sidste rapport",
        en: "What changed in the organisation since the last report")
    case .memberChanges:
      Message(
        da: "Hvem der er kommet og gået, og hvilke pladser der er ledige",
        en: "Who came, who went, and which seats are vacant")
    case .meetings:
      Message(
        da: "Årets møder, frister og fremmøde, holdt op mod reglerne",
        en: "The year's meetings, deadlines and attendance against the rules")
    case .openTasks:
      Message(
        da: "Åbne opgaver fra tidligere beslutninger", en: "Open tasks from earlier decisions")
    case .plans:
      Message(
        da: "Helhedsplaner med godkendelser og milepæle", en: "Plans with approvals and milestones")
    case .goals:
      Message(
        da: "Mål med resultat, vurdering og ansvarlig",
        en: "Goals with result, judgement and who is responsible")
    case .spending:
      Message(da: "Forbrug ved siden af bevilling", en: "Spending beside what was granted")
    case .nextYear:
      Message(
        da: "Næste års møder, frister og fornyelser",
        en: "The next year's meetings, deadlines and renewals")
    case .gaps:
      Message(
        da: "Hvad rapporten mangler, hvem der skriver det, og hvor",
        en: "What the report lacks, who writes it, and where")
    case .contributions: Message(da: "Hvem der har bidraget med hvad", en: "Who contributed what")
    case .sources:
      Message(da: "Kilderne, rapporten bygger på", en: "The sources the report builds on")
    case .agendaItem: Message(da: "Et dagsordenspunkts data", en: "The data of an agenda item")
    case .decision: Message(da: "En beslutnings data", en: "The data of a decision")
    case .task: Message(da: "En opgave, der skal følges op", en: "A task to be followed up")
    case .internalText:
      Message(da: "Tekst, der kun er i den interne udgave", en: "Text of the internal edition only")
    }
  }
}
