import Diagnostics
import TestSupport
import Testing

@Suite struct JournalNumberMismatchTests {
  private static func site(_ caseNumber: String, _ documentNumber: String) -> MarkedSite {
    MarkedSite([
      "kilder/a.md":
        "---\ntitel: A\nart: notat\ndato: 2010\nsagsnr: \(caseNumber)\ndokumentnr: \(documentNumber)\n---\n"
    ])
  }

  @Test func reportsADocumentOfAnotherCase() {
    #expect(
      Self.site("2013-0230260", "⟦2013-0230620-6⟧").found() == [
        Found("journalnummer-passer-ikke", .warning, "kilder/a.md", "2013-0230620-6")
      ])
  }

  @Test(arguments: [
    ("⟦2010-0230260⟧", "ikke oplyst", "2010-0230260"),
    ("⟦2013-24616⟧", "ikke oplyst", "2013-24616"),
    ("ikke oplyst", "⟦2013-250827⟧", "2013-250827"),
    ("ikke oplyst", "⟦2012-0230260-1⟧", "2012-0230260-1"),
  ])
  func reportsTheShapeOfAnotherJournal(caseNumber: String, documentNumber: String, marked: String) {
    #expect(
      Self.site(caseNumber, documentNumber).found() == [
        Found("journalnummer-passer-ikke", .warning, "kilder/a.md", marked)
      ])
  }

  @Test(arguments: [
    ("2010-24616", "2010-250827"), ("2013-0230260", "2013-0230260-6"),
    ("2019-0304198", "ikke oplyst"), ("ikke oplyst", "ikke oplyst"),
  ])
  func letsFittingNumbersBe(caseNumber: String, documentNumber: String) {
    #expect(Self.site(caseNumber, documentNumber).found() == [])
  }
}
