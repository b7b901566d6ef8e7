import Governance
import Testing

@Suite struct SmallNumbersTests {
  private static func built(
    _ area: String, unit: String = "unge", edition: Edition = .public
  ) -> BuiltSite {
    BuiltSite(
      site([
        "content/omraader.yaml": """
        hele:
          navn: Hele kommunen
          art: kommune
        havnen:
          navn: Havnen
          art: bydel
        """,
        "content/noegletal/a.md": """
        ---
        navn: Unge uden job
        enhed: \(unit)
        område: \(area)
        serie:
          - tid: 2018
            værdi: 17
          - tid: 2019
            værdi: 3
          - tid: 2020
            værdi: 5
        ---
        """,
      ]), edition: edition)
  }

  /// What the public must not see, as each file would say it.
  private func tells(_ site: BuiltSite) -> Bool {
    site.words("/noegletal/a/").contains("2019 3")
      || site.words("/noegletal/").contains("2019 3")
      || (site.files["noegletal/noegletal.csv"] ?? "").contains(";2019;3;")
  }

  @Test func aSmallCountInAPartOfTheMunicipalityIsToldNowhere() {
    let site = Self.built("havnen")
    #expect(!tells(site))
    #expect(site.words("/noegletal/a/").contains("2019 under 5"))
    #expect(site.words("/noegletal/").contains("2019 under 5"))
    #expect((site.files["noegletal/noegletal.csv"] ?? "").contains(";2019;under 5;"))
    #expect(site["/noegletal/a/"].contains("g-under"))
  }

  @Test func fiveIsTold() {
    #expect(Self.built("havnen").words("/noegletal/a/").contains("2020 5"))
  }

  @Test func aCountOfTheWholeMunicipalityIsTold() {
    #expect(tells(Self.built("hele")))
  }

  @Test(arguments: ["procent", "mio. kr.", "timer"])
  func whatIsNoCountIsTold(unit: String) {
    #expect(tells(Self.built("havnen", unit: unit)))
  }

  @Test func theInternalEditionHasTheCount() {
    #expect(tells(Self.built("havnen", edition: .internal)))
  }
}
