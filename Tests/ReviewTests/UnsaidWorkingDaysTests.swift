import Diagnostics
import TestSupport
import Testing

@Suite struct UnsaidWorkingDaysTests {
  private static func site(_ calendar: String?) -> MarkedSite {
    let rules = Texts.basis(
      "gælder: fra 2010\nvarsel: \(calendar == nil ? "⟦mindst 6 hverdage⟧" : "mindst 6 hverdage")\nfrister:\n  dagsorden: senest 2 uger før mødet"
    )
    let forum = Texts.forum("gælder: fra 2010")
    guard let calendar else {
      return MarkedSite(["fora/a/forum.md": forum, "fora/a/grundlag-2010.md": rules])
    }
    return MarkedSite([
      "kalender.yaml": calendar, "fora/a/forum.md": forum, "fora/a/grundlag-2010.md": rules,
    ])
  }

  @Test func asksWhatTheyAre() {
    #expect(
      Self.site(nil).found() == [
        Found("hverdage-ikke-sagt", .warning, "fora/a/grundlag-2010.md", "mindst 6 hverdage")
      ])
  }

  @Test func isAnsweredByTheCalendar() {
    #expect(Self.site("hverdage: mandag til lørdag").found() == [])
  }

  @Test func saysNothingOfACalendarThatCannotBeRead() {
    #expect(Self.site("hverdage: ⟦[⟧").found().map(\.rule) == ["yaml-klammer"])
  }
}
