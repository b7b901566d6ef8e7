import Testing

@Suite struct MeetingTimeTests {
  @Test(arguments: [
    ("mødetid: september og oktober", "dato: 31. oktober 2022", "holdt, mandag 31. oktober 2022"),
    (
      "mødetid: september og oktober", "dato: 18. november 2022",
      "brudt, fredag 18. november 2022 · 18 dage for sent"
    ),
    (
      "mødetid: i løbet af 2. kvartal", "dato: 31. marts 2022",
      "brudt, torsdag 31. marts 2022 · 1 dag for tidligt"
    ),
    (
      "mødetid: i løbet af 2. kvartal", "dato: foråret 2022",
      "uvist, foråret 2022 · mødets dag er oplyst for upræcist"
    ),
    ("mødetid: i løbet af 2. kvartal", "dato: maj 2022", "holdt, maj 2022"),
    (
      "mødetid: onsdag kl. 17.00", "dato: 2. marts 2022\ntid: kl. 17.00-19.00",
      "holdt, onsdag 2. marts 2022 kl. 17.00–19.00"
    ),
    (
      "mødetid: onsdag kl. 17.00", "dato: 3. marts 2022\ntid: kl. 17.00",
      "brudt, torsdag 3. marts 2022 kl. 17.00 · mødet var en torsdag"
    ),
    (
      "mødetid: onsdag kl. 17.00", "dato: 2. marts 2022\ntid: kl. 16.00",
      "brudt, onsdag 2. marts 2022 kl. 16.00 · mødet begyndte kl. 16.00"
    ),
    (
      "mødetid: onsdag kl. 17.00", "dato: 2. marts 2022",
      "uvist, onsdag 2. marts 2022 · klokken er ikke oplyst"
    ),
    (
      "mødetid: kl. 9-15", "dato: 2. marts 2022\ntid: kl. 13.00-15.00",
      "holdt, onsdag 2. marts 2022 kl. 13.00–15.00"
    ),
  ])
  func holdsTheDayAgainstTheRule(rule: String, meeting: String, said: String) {
    #expect(
      JudgedSite(rule, meetings: ["1": meeting]).lines() == ["1 Mødetid: " + said])
  }

  @Test func winterMayBeginInTheYearBefore() {
    #expect(
      JudgedSite("mødetid: i vinteren", meetings: ["1": "dato: 5. januar 2022"]).lines() == [
        "1 Mødetid: holdt, onsdag 5. januar 2022"
      ])
  }

  @Test func knowsTheDaysOfARhythm() {
    let site = JudgedSite(
      "møder: 1. onsdag i måneden",
      meetings: ["1": "dato: 5. januar 2022", "2": "dato: 9. februar 2022"])
    #expect(
      site.lines(asOf: "28. februar 2022").suffix(2) == [
        "1 Mødetid: holdt, onsdag 5. januar 2022",
        "2 Mødetid: brudt, onsdag 9. februar 2022 · mødet var på en anden dag",
      ])
  }

  @Test func exemptsTheFirstMeeting() {
    let site = JudgedSite(
      "mødetid: i løbet af 2. kvartal\nvarsel: mindst 2 måneder\nførste møde: august 2022",
      meetings: [
        "1": "dato: 10. august 2022\nsket:\n  indkaldelse: 9. august 2022",
        "2": "dato: 4. oktober 2022\nsket:\n  indkaldelse: 4. august 2022",
      ])
    #expect(
      site.lines() == [
        "2 Mødetid: brudt, tirsdag 4. oktober 2022 · 96 dage for sent",
        "2 Varsel: holdt, torsdag 4. august 2022",
      ])
  }
}
