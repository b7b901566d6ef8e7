/// The words of reports.
extension SiteString {
  static var reportFigure: Self { Self("rapport.figur") }
  static var reportTable: Self { Self("rapport.tabel") }
  static var reportAppendix: Self { Self("rapport.bilag") }
  static var reportCover: Self { Self("rapport.foelgeside") }
  static var reportNoGaps: Self { Self("rapport.ingen-mangler") }
  static var reportOneGap: Self { Self("rapport.en-mangel") }
  static var reportGaps: Self { Self("rapport.mangler") }
  static var reportGapsCaption: Self { Self("rapport.mangler-tabel") }
  static var reportGapWhat: Self { Self("rapport.mangel") }
  static var reportGapChapter: Self { Self("rapport.kapitel") }
  static var reportGapWho: Self { Self("rapport.hvem") }
  static var reportGapWhere: Self { Self("rapport.hvor") }
  static var reportGapWhen: Self { Self("rapport.hvornaar") }
  static var reportRequest: Self { Self("rapport.bedt-om") }
  static var reportMadeUp: Self { Self("rapport.opgjort-pr") }
  static var reportCompared: Self { Self("rapport.sammenlignet") }
  static var reportFetch: Self { Self("rapport.hent") }
  static var reportTablesFile: Self { Self("rapport.tabeller-csv") }
  static var reportSheetCaption: Self { Self("rapport.csv-viser") }
  static var reportSheetRow: Self { Self("rapport.csv-raekke") }
  static var reportSheetColumn: Self { Self("rapport.csv-kolonne") }
  static var reportSheetValue: Self { Self("rapport.csv-vaerdi") }
  static var reportPrevious: Self { Self("rapport.forrige") }
  static var reportNext: Self { Self("rapport.naeste") }
}
