import CivilTime
import Diagnostics
import TestSupport
import Testing

@Suite struct DutyNotStatedTests {
  private static func found(
    _ duty: String, on day: String, text: String = "⟦Status sendes⟧"
  ) -> [Found] {
    MarkedSite([
      "regler/r.md": Texts.file(
        """
        titel: Regel
        udsteder: kommunen
        dato: 1. januar 2018
        pligter:
          - id: status
            pligt: \(text)
            \(duty)
        """)
    ]).found(on: Day(isoText: day) ?? .first)
  }

  private static let note = Found("pligt-uden-svar", .note, "regler/r.md", "Status sendes")

  @Test func notesADeadlineThatHasPassedInSilence() {
    #expect(Self.found("frist: senest 1. april 2020", on: "2020-04-02") == [Self.note])
    #expect(Self.found("gentages: 1 gang om året", on: "2019-01-01") == [Self.note])
  }

  @Test(arguments: [
    ("frist: senest 1. april 2020", "2020-04-01"), ("frist: løbende", "2020-12-31"),
    ("gentages: 1 gang om året", "2018-12-30"),
    ("frist: senest 1. april 2020\n    opfyldt:\n      - dato: 20. marts 2020", "2020-12-31"),
    ("frist: senest 1. april 2020\n    opfyldt: ikke oplyst", "2020-12-31"),
  ])
  func isSilentOfWhatIsAheadUndatedAnsweredOrLookedFor(duty: String, day: String) {
    #expect(Self.found(duty, on: day, text: "Status sendes") == [])
  }
}
