/// The words of the meetings, decisions and tasks of a report.
extension SiteString {
  static var noneHeld: Self { Self("rapportaar.ingen-holdt") }
  static var maybeHeld: Self { Self("rapportaar.uvist-holdt") }
  static var plannedLater: Self { Self("rapportaar.planlagt-senere") }
  static var plannedMeetings: Self { Self("rapportaar.planlagte-moeder") }
  static var noMeetingsInYear: Self { Self("rapportaar.ingen-moeder") }
  static var attendanceIs: Self { Self("rapportaar.fremmoede-er") }
  static var silentBodies: Self { Self("rapportaar.tavse-fora") }
  static var noTasks: Self { Self("rapportaar.ingen-opgaver") }
  static var tasksTally: Self { Self("rapportaar.opgaver-optalt") }
  static var openTasksAsOf: Self { Self("rapportaar.aabne-opgaver") }
  static var columnTask: Self { Self("rapportaar.opgave") }
  static var columnResponsible: Self { Self("rapportaar.ansvarlig") }
  static var columnMeeting: Self { Self("rapportaar.givet-paa") }
  static var columnFollowedUp: Self { Self("rapportaar.sidst-fulgt-op") }
  static var groupOverdue: Self { Self("rapportaar.over-fristen") }
  static var groupOpen: Self { Self("rapportaar.ikke-over-fristen") }
  static var notFollowedUp: Self { Self("rapportaar.ikke-fulgt-op") }
  static var noDecisions: Self { Self("rapportaar.ingen-beslutninger") }
  static var decisionsTally: Self { Self("rapportaar.beslutninger-optalt") }
  static var decisionsTallyOfYears: Self { Self("rapportaar.beslutninger-optalt-aar") }
  static var mattersWithoutDay: Self { Self("rapportaar.beslutninger-uden-dag") }
  static var isToLeadTo: Self { Self("rapportaar.skal-foere-til") }
  static var decisionsIn: Self { Self("rapportaar.beslutninger") }
  static var outcomesTally: Self { Self("rapportaar.udfald-optalt") }
  static var outcomesIn: Self { Self("rapportaar.udfald") }
  static var columnMatter: Self { Self("rapportaar.sag") }
  static var columnTreatment: Self { Self("rapportaar.hvem-og-hvornaar") }
  static var columnLedTo: Self { Self("rapportaar.foerte-til") }
  static var columnItem: Self { Self("rapportaar.punkt") }
  static var ledToFounded: Self { Self("rapportaar.oprettet") }
  static var ledToChanged: Self { Self("rapportaar.aendret") }
  static var ledToEnded: Self { Self("rapportaar.afsluttet") }
}
