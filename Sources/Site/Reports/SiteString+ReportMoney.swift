/// The words of the money of a report.
extension SiteString {
  static var noGrants: Self { Self("rapportstof.ingen-beloeb") }
  static var grantsUntil: Self { Self("rapportstof.beloeb-til") }
  static var grantsNow: Self { Self("rapportstof.beloeb-i-aaret") }
  static var grantsEarlier: Self { Self("rapportstof.beloeb-foer") }
  static var grantsLater: Self { Self("rapportstof.beloeb-senere") }
  static var grantsUncertain: Self { Self("rapportstof.beloeb-uvist") }
  static var grantTotals: Self { Self("rapportstof.lagt-sammen") }
  static var grantSums: Self { Self("rapportstof.regnestykker") }
  static var noFrames: Self { Self("rapportstof.ingen-rammer") }
  static var spendingInYear: Self { Self("rapportstof.forbrug-i-aaret") }
  static var spendingDrawn: Self { Self("rapportstof.forbrug-tegnet") }
  static var spendingSummary: Self { Self("rapportstof.forbrug-beskrivelse") }
  static var spendingFrame: Self { Self("rapportstof.ramme") }
  static var spentInYear: Self { Self("rapportstof.brugt-i-aaret") }
  static var spentShare: Self { Self("rapportstof.brugt-andel") }
  static var spentAtLeast: Self { Self("rapportstof.mindst") }
  static var spentBefore: Self { Self("rapportstof.brugt-foer") }
  static var spentIn: Self { Self("rapportstof.brugt-i") }
  static var priceLevel: Self { Self("rapportstof.prisniveau") }
}
