import Diagnostics
import TestSupport
import Testing

@Suite struct UnreadableFrozenFigureTests {
  @Test func acceptsSentencesCaptionsAndCells() {
    let lines = [
      "møder: optælling = I 2020: 4 møder.", "møder = Møder i 2020", "møder › Rådet › Holdt = 4",
      "opgaver › Over fristen › Brevet › Frist = 1. maj 2020", "møder › Rådet › – = ",
      "kilder › Notat › Sagsnr = a = b",
    ]
    #expect(ReportTexts.frozen(lines).found() == [])
  }

  @Test(arguments: [
    "møder › Rådet › Holdt: 4", "møder › Rådet = 4", "a › b › c › d › e = 4",
    "møder ›  › Holdt = 4",
    "møder=4",
  ])
  func reportsALineThatIsNoFigure(line: String) {
    #expect(
      ReportTexts.frozen(["møder = Møder", "⟦\(line)⟧"]).found() == [
        Found("frosset-linje-ulaeselig", .error, ReportTexts.frozenFile, "'\(line)'")
      ])
  }
}
