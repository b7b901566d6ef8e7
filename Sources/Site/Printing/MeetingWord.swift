/// The fixed words of meetings: ``SiteString`` for the group `moede`.
enum MeetingWord: String, CaseIterable, Sendable {
  case meetingPlanned = "moede.planlagt"
  case meetingCalled = "moede.indkaldt"
  case meetingHeld = "moede.holdt"
  case meetingCancelled = "moede.aflyst"
  case meetingMoved = "moede.flyttet"
  case meetingStatusNotStated = "moede.status-ikke-oplyst"
  case week = "moede.uge"
  case dayNotStated = "moede.dag-ikke-oplyst"
  case movedFrom = "moede.flyttet-fra"
  case wasCancelled = "moede.blev-aflyst"
  case wasMoved = "moede.blev-flyttet"
  case meetingOf = "moede.beskrivelse"
  case agenda = "moede.dagsorden"
  case agendaAndMinutes = "moede.dagsorden-og-referat"
  case minutes = "moede.referat"
  case sentOn = "moede.udsendt"
  case draftOn = "moede.udkast"
  case approvedOn = "moede.godkendt"
  case notSent = "moede.ikke-udsendt"
  case decisionsOfMeeting = "moede.beslutninger"
  case item = "moede.punkt"
  case itemNumber = "moede.punkt-nr"
  case decision = "moede.beslutning"
  case recommendation = "moede.indstilling"
  case recommendationNumber = "moede.indstilling-nr"
  case followUp = "moede.opfoelgning"
  case tasks = "moede.opgaver"
  case votes = "moede.stemmer"
  case closedItem = "moede.lukket"
  case closedToPublic = "moede.lukket-offentligt"
  case notThere = "moede.ikke-med"
  case onlyThere = "moede.kun-med"
  case dueBy = "moede.senest"
  case overdue = "moede.overskredet"
  case followedUp = "moede.fulgt-op"
  case followedUpAt = "moede.fulgt-op-punkt"
  case followsUp = "moede.foelger-op"
  case attendance = "moede.deltagere"
  case calledToMeeting = "moede.indkaldte"
  case attendeeName = "moede.navn"
  case attendeePresence = "moede.fremmoede"
  case attendeeRemark = "moede.bemaerkning"
  case otherAttendees = "moede.andre"
  case wasThere = "moede.var-der"
  case apologies = "moede.afbud"
  case stayedAway = "moede.udeblev"
  case invited = "moede.inviteret"
  case onBehalfOf = "moede.paa-vegne-af"
  case mandateFor = "moede.mandat-for"
  case substituteFor = "moede.stedfortraeder-for"
  case mandateWith = "moede.mandat-hos"
  case noSubstitutes = "moede.ingen-vikarer"
  case exceptItems = "moede.undtagen"
  case onlyItems = "moede.kun"
  case countSeated = "moede.i-alt-med-plads"
  case countThere = "moede.i-alt"
  case countApologies = "moede.i-alt-afbud"
  case countAway = "moede.i-alt-udeblev"
  case publishedOn = "moede.offentliggjort"
  case papers = "moede.bilag"
  case beforeAndAfter = "moede.foer-og-efter"
  case previousMeeting = "moede.forrige"
  case followingMeeting = "moede.naeste"
  case allMeetingsOf = "moede.alle"
  case thisWeek = "moede.denne-uge"
  case weekSeenFrom = "moede.uge-set-fra"
  case nothingThisWeek = "moede.intet-i-ugen"
  case upcomingMeetings = "moede.kommende"
  case noDaysKnown = "moede.ingen-dag"
  case daysNotStated = "moede.dage-ikke-oplyst"
  case seenFrom = "moede.pr"
  case seenFromDay = "moede.pr-dag"
  case whatRulesGive = "moede.reglerne-giver"
  case whatRulesGiveSeenFrom = "moede.reglerne-giver-set-fra"
  case yearByYear = "moede.aar-for-aar"
  case deadlinesAsRules = "moede.frister-som-regler"
  case rhythmsSeenFrom = "moede.rytme-set-fra"
  case meetingsOfYear = "moede.moeder-i"
  case lastMeetings = "moede.seneste"
  case allMeetings = "moede.alle-antal"
  case deadlinesSoon = "moede.frister-snart"
  case deadlinesBetween = "moede.frister-mellem"
  case noDeadlinesSoon = "moede.ingen-frister-snart"
  case downloadMeeting = "moede.hent"
  case meetingCalendarName = "moede.kalendernavn"
}

extension SiteContext {
  /// A fixed word of meetings.
  ///
  /// A key that the table lacks is found before anything is rendered.
  subscript(_ word: MeetingWord) -> String { strings[word.rawValue] ?? word.rawValue }

  /// A fixed sentence of meetings in plain text with its gaps filled.
  func sentence(_ word: MeetingWord, _ parts: String...) -> String {
    Sentence.filled(self[word], with: parts)
  }
}

extension Printer {
  /// A fixed sentence of meetings as HTML, its own words escaped, its gaps filled with HTML.
  func sentence(_ word: MeetingWord, _ parts: String...) -> String {
    Sentence.filled(context[word], with: parts, escape: text)
  }
}
