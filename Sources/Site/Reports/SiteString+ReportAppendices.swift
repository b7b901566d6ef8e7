/// The words of the sources, contributions and disagreements of a report.
extension SiteString {
  static var noSources: Self { Self("rapportstof.ingen-kilder") }
  static var sourcesAsOf: Self { Self("rapportstof.kilder-pr") }
  static var sourceUses: Self { Self("rapportstof.kilde-brugt") }
  static var contributionsAsOf: Self { Self("rapportstof.bidrag-pr") }
  static var preparedBy: Self { Self("rapportstof.udarbejdet-af") }
  static var restPreparedBy: Self { Self("rapportstof.resten-af") }
  static var authorNotStated: Self { Self("rapportstof.udarbejdet-ikke-oplyst") }
  static var reportSection: Self { Self("rapportstof.afsnit") }
  static var noDisagreements: Self { Self("rapportstof.ingen-uenigheder") }
  static var disagreementsAsOf: Self { Self("rapportstof.uenigheder-pr") }
  static var whatIsSaid: Self { Self("rapportstof.hvad-der-staar") }
}
