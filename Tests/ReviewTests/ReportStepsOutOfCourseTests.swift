import Diagnostics
import TestSupport
import Testing

@Suite struct ReportStepsOutOfCourseTests {
  private static func site(_ steps: String...) -> MarkedSite {
    ReportTexts.site("forløb:\n" + steps.map { "  - trin: \($0)" }.joined(separator: "\n"))
  }

  @Test func acceptsTheWholeCourseAndPartsOfIt() {
    #expect(Self.site("udkast", "høring", "godkendt", "forelagt", "udgivet").found() == [])
    #expect(Self.site("udkast", "høring", "høring", "udgivet").found() == [])
  }

  @Test func theStepsOfADocumentAreNoStepsOfAReport() {
    let site = Self.site("udkast", "⟦vedtaget⟧")
    #expect(site.found() == [Found("ukendt-ord", .error, "rapporter/r/rapport.md", "vedtaget")])
  }

  @Test func reportsAStepThatComesTooLate() {
    let site = Self.site("udkast", "forelagt", "⟦godkendt⟧")
    #expect(site.found() == [ReportTexts.found("rapportforloeb-i-uorden", "godkendt")])
    #expect(site.findings().map(\.headline.danish) == ["»godkendt« står efter »forelagt«"])
  }
}
