/// The words of charts and of what stands below them.
extension SiteString {
  static var captionPastPlace: Self { Self("diagram.plads-foer") }
  static var lastDayDrawn: Self { Self("diagram.sidste-dag") }
  static var levelNotStated: Self { Self("diagram.niveau-ikke-oplyst") }
  static var scopeNotStated: Self { Self("diagram.virkeomraade-ikke-oplyst") }
  static var columnAlone: Self { Self("diagram.kommunen-alene") }
  static var columnShared: Self { Self("diagram.med-andre") }
  static var endedIn: Self { Self("diagram.ophoert-i") }
  static var countOf: Self { Self("diagram.antal") }
  static var meets: Self { Self("diagram.moedes") }
  static var meetingsOf: Self { Self("diagram.moeder-af") }
  static var setUpBy: Self { Self("diagram.nedsat-af") }
  static var servedBy: Self { Self("diagram.betjenes-af") }
  static var severalBodies: Self { Self("diagram.flere") }
  static var moreBodies: Self { Self("diagram.flere-fora") }
  static var moreOrganisations: Self { Self("diagram.flere-organisationer") }
  static var captionPlace: Self { Self("diagram.plads") }
  static var isPartOf: Self { Self("diagram.del-af") }
  static var includes: Self { Self("diagram.omfatter") }
  static var chartSummary: Self { Self("diagram.beskrivelse") }
  static var chartFile: Self { Self("diagram.fil") }
  static var sameAsList: Self { Self("diagram.som-liste") }
  static var captionRelationsOf: Self { Self("diagram.relationer-pr") }
  static var legendEnclosure: Self { Self("diagram.forklaring-sekretariat") }
  static var legendSeveral: Self { Self("diagram.forklaring-flere") }
  static var legendPast: Self { Self("diagram.forklaring-ophoert") }
  static var legendOutside: Self { Self("diagram.forklaring-udenfor") }
  static var captionSeats: Self { Self("billedtekster.pladser") }
  static var captionMatrix: Self { Self("billedtekster.matrix") }
  static var captionModel: Self { Self("billedtekster.model") }
  static var captionVersions: Self { Self("billedtekster.udgaver") }
  static var captionRelations: Self { Self("billedtekster.relationer") }
  static var captionOtherRelations: Self { Self("billedtekster.relationer-ellers") }
  static var captionBodies: Self { Self("billedtekster.fora") }
  static var captionUpcoming: Self { Self("billedtekster.kommende") }
}
