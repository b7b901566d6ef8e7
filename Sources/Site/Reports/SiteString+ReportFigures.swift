/// The words of the figures of a report and what they rest on.
extension SiteString {
  static var noFigures: Self { Self("rapportaar.ingen-tal") }
  static var twiceCounted: Self { Self("rapportaar.talt-to-gange") }
  static var figuresOf: Self { Self("rapportaar.tal") }
  static var columnFigure: Self { Self("rapportaar.et-tal") }
  static var partOfWhole: Self { Self("rapportaar.af") }
  static var percentPoints: Self { Self("rapportaar.procentpoint") }
  static var publicEdition: Self { Self("rapportaar.offentlige-udgave") }
  static var internalEdition: Self { Self("rapportaar.interne-udgave") }
  static var basisDay: Self { Self("rapportaar.gjort-op") }
  static var basisSources: Self { Self("rapportaar.bygger-paa") }
  static var basisUndated: Self { Self("rapportaar.uden-dato") }
  static var basisNoSource: Self { Self("rapportaar.ingen-kilder") }
  static var basisWeekdays: Self { Self("rapportaar.hverdage") }
  static var basisClosed: Self { Self("rapportaar.lukkedage") }
  static var basisNoWeekdays: Self { Self("rapportaar.hverdage-ikke-oplyst") }
  static var basisWords: Self { Self("rapportaar.ordene") }
  static var basisCounts: Self { Self("rapportaar.indhold") }
  static var basisKommissorier: Self { Self("rapportaar.kommissorier") }
  static var basisOtherRules: Self { Self("rapportaar.grundlag") }
  static var basisProcedures: Self { Self("rapportaar.forretningsordener") }
  static var basisAgreements: Self { Self("rapportaar.aftaler") }
  static var basisGrants: Self { Self("rapportaar.beloeb") }
}
