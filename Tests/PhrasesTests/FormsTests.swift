import CivilTime
import Diagnostics
import Phrases
import Testing

/// What the content's contract and its draft write, and how it is printed again.
@Suite struct FormsTests {
  /// What a text is printed as in both languages, `danish | english`, or the fault.
  private func printed<Value: Phrase>(_ type: Value.Type, _ text: String) -> String {
    do {
      let value = try Value.parse(text)
      return "\(value.printed(in: .danish)) | \(value.printed(in: .english))"
    } catch {
      return "\(error.headline.danish) at \(error.range)"
    }
  }

  @Test(arguments: [
    ("24. december", "24. december | 24 December"),
    ("27. december til 2. januar", "27. december til 2. januar | 27 December to 2 January"),
    ("29. februar", "29. februar | 29 February"),
    (
      "fredag efter kristi himmelfartsdag",
      "fredag efter Kristi himmelfartsdag | the Friday after Ascension Day"
    ),
    ("31. juni", "juni har ikke 31 dage at 0..<3"),
    ("24. dcember", "»dcember« er ikke en måned at 4..<11"),
    ("juleaften", "»juleaften« er ikke en dag i året at 0..<9"),
  ])
  func daysOfTheYear(text: String, expected: String) {
    #expect(printed(AnnualDays.self, text) == expected)
  }

  @Test(arguments: [
    ("14. april 2010", "14. april 2010 | 14 April 2010"),
    ("2010-04-14", "14. april 2010 | 14 April 2010"),
    ("14-04-2010", "14. april 2010 | 14 April 2010"),
    ("den 15. maj 2020", "15. maj 2020 | 15 May 2020"),
    ("April 2010", "april 2010 | April 2010"),
    ("primo september 2010", "primo september 2010 | early September 2010"),
    ("medio september 2010", "medio september 2010 | mid-September 2010"),
    ("ultimo september 2010", "ultimo september 2010 | late September 2010"),
    ("efteråret 2020", "efteråret 2020 | autumn 2020"),
    ("forår 2020", "foråret 2020 | spring 2020"),
    ("vinteren 2020", "vinteren 2020/2021 | winter 2020/2021"),
    ("vinteren 2020/21", "vinteren 2020/2021 | winter 2020/2021"),
    ("2. kvartal 2011", "2. kvartal 2011 | 2nd quarter of 2011"),
    ("andet kvartal 2011", "2. kvartal 2011 | 2nd quarter of 2011"),
    ("ultimo 2010", "ultimo 2010 | the end of 2010"), ("2010", "2010 | 2010"),
    ("ca. 2010", "ca. 2010 | c. 2010"),
    ("3. december (2013)", "3. december (2013) | 3 December (2013)"), ("(2010)", "(2010) | (2010)"),
    ("(ca. april 2010)", "ca. (april 2010) | c. (April 2010)"),
    ("ca. 3. december (2013)", "ca. 3. december (2013) | c. 3 December (2013)"),
  ])
  func dates(text: String, expected: String) {
    #expect(printed(ImpreciseDate.self, text) == expected)
  }

  @Test(arguments: [
    ("fra august 2010", "fra august 2010 | from August 2010"),
    (
      "fra 1. januar 2018 til 31. december 2021",
      "fra 1. januar 2018 til 31. december 2021 | from 1 January 2018 through 31 December 2021"
    ),
    (
      "fra 2016 indtil efteråret 2020",
      "fra 2016 indtil efteråret 2020 | from 2016 until autumn 2020"
    ),
    ("til 2018", "til 2018 | through 2018"), ("indtil 2020", "indtil 2020 | until 2020"),
    ("2015-2018", "2015–2018 | 2015–2018"), ("2015–2018", "2015–2018 | 2015–2018"),
    ("fra 2015 til 2018", "2015–2018 | 2015–2018"), ("oplyst 2010", "oplyst 2010 | known 2010"),
    ("oplyst 20. november 2017", "oplyst 20. november 2017 | known 20 November 2017"),
    ("oplyst 2010-2013", "oplyst 2010–2013 | known 2010–2013"),
    (
      "oplyst fra maj 2010 til juni 2011",
      "oplyst fra maj 2010 til juni 2011 | known from May 2010 to June 2011"
    ),
    (
      "fra august 2010, senest oplyst 2010",
      "fra august 2010, senest oplyst 2010 | from August 2010, last known 2010"
    ),
    (
      "fra 2010, senest oplyst 2013, indtil 2016",
      "fra 2010, senest oplyst 2013, indtil 2016 | from 2010, last known 2013, until 2016"
    ),
    ("ophørt senest 2020", "ophørt senest 2020 | ceased by 2020"),
    (
      "fra 2010, ophørt senest 2020",
      "fra 2010, ophørt senest 2020 | from 2010, ceased by 2020"
    ),
    ("ikke oplyst", "ikke oplyst | not stated"),
  ])
  func validities(text: String, expected: String) {
    #expect(printed(Validity.self, text) == expected)
  }

  @Test(arguments: [
    ("4-6 gange om året", "4–6 gange om året | 4–6 times a year"),
    ("4 - 6 gange om året", "4–6 gange om året | 4–6 times a year"),
    (
      "ca. 6-10 gange om året, efter behov",
      "ca. 6–10 gange om året, efter behov | about 6–10 times a year, as needed"
    ),
    ("ca. fire gange årligt", "ca. 4 gange om året | about 4 times a year"),
    ("1 gang om året", "1 gang om året | once a year"),
    ("en gang om måneden", "1 gang om måneden | once a month"),
    (
      "3 gange om året, som udgangspunkt",
      "3 gange om året, som udgangspunkt | 3 times a year, as a starting point"
    ),
    ("mindst 2 gange om året", "mindst 2 gange om året | at least 2 times a year"),
    ("hver 2. uge", "hver 2. uge | every 2 weeks"),
    ("hver anden uge", "hver 2. uge | every 2 weeks"),
    ("hver uge", "hver uge | every week"), ("hvert 4. år", "hvert 4. år | every 4 years"),
    ("1. onsdag i måneden", "1. onsdag i måneden | 1st Wednesday of the month"),
    (
      "første og sidste onsdag i måneden",
      "1. og sidste onsdag i måneden | 1st and last Wednesday of the month"
    ),
    ("hver tirsdag i ulige uger", "hver tirsdag i ulige uger | every Tuesday in odd weeks"),
    ("tirsdag i lige uger", "hver tirsdag i lige uger | every Tuesday in even weeks"),
    ("efter behov", "efter behov | as needed"),
  ])
  func frequencies(text: String, expected: String) {
    #expect(printed(MeetingFrequency.self, text) == expected)
  }

  @Test(arguments: [
    ("kl. 9.00-11.00", "kl. 9.00–11.00 | 9:00–11:00"),
    ("kl. 9-15", "kl. 9.00–15.00 | 9:00–15:00"),
    ("onsdag kl. 16.30", "onsdag kl. 16.30 | Wednesday 16:30"),
    (
      "kl. 9.00 (America/Los_Angeles)",
      "kl. 9.00 (America/Los_Angeles) | 9:00 (America/Los_Angeles)"
    ),
  ])
  func clockTimes(text: String, expected: String) {
    #expect(printed(ClockTime.self, text) == expected)
  }

  @Test(arguments: [
    ("i løbet af 2. kvartal", "i løbet af 2. kvartal | during the 2nd quarter"),
    ("august og september", "august og september | August and September"),
    ("i efteråret", "i efteråret | in the autumn"), ("marts-maj", "marts–maj | March–May"),
  ])
  func occasions(text: String, expected: String) {
    #expect(printed(Occasion.self, text) == expected)
  }

  @Test(arguments: [
    ("onsdag kl. 16.30", "onsdag kl. 16.30 | Wednesday 16:30"),
    ("i løbet af 2. kvartal", "i løbet af 2. kvartal | during the 2nd quarter"),
    ("onsdg kl. 16.30", "»onsdg« er ikke ordet »kl.« at 0..<5"),
  ])
  func meetingTimes(text: String, expected: String) {
    #expect(printed(MeetingTime.self, text) == expected)
  }

  @Test(arguments: [
    ("mandag til fredag", "mandag til fredag | Monday to Friday"),
    (
      "tirsdag, onsdag eller torsdag", "tirsdag til torsdag | Tuesday to Thursday"
    ),
    ("mandag og onsdag", "mandag eller onsdag | Monday or Wednesday"),
  ])
  func weekdays(text: String, expected: String) {
    #expect(printed(Weekdays.self, text) == expected)
  }

  @Test(arguments: [
    (
      "senest 3 uger før mødet",
      "senest 3 uger før mødet | no later than 3 weeks before the meeting"
    ),
    (
      "Senest to uger inden mødet",
      "senest 2 uger før mødet | no later than 2 weeks before the meeting"
    ),
    (
      "senest 1 uge efter mødet",
      "senest 1 uge efter mødet | no later than 1 week after the meeting"
    ),
    ("mindst 4 måneder", "mindst 4 måneder | at least 4 months"),
    (
      "mindst 3 uger før mødet", "mindst 3 uger før mødet | at least 3 weeks before the meeting"
    ),
    ("halvanden måned", "1½ måned | 1½ months"),
    (
      "senest 6 hverdage før mødet",
      "senest 6 hverdage før mødet | no later than 6 weekdays before the meeting"
    ),
    (
      "2 uger efter at referatet er udsendt",
      "2 uger efter at referatet er udsendt | 2 weeks after the minutes have been sent out"
    ),
    ("to uger derefter", "2 uger derefter | 2 weeks thereafter"),
    ("sammen med dagsordenen", "sammen med dagsordenen | together with the agenda"),
    (
      "samme dag som dagsordenen udsendes",
      "samme dag som dagsordenen udsendes | the day the agenda is sent out"
    ),
    (
      "stiltiende, når fristen for bemærkninger er udløbet",
      "stiltiende, når fristen for bemærkninger er udløbet"
        + " | silently, when the deadline for remarks has passed"
    ),
    (
      "efter at dagsordenen er udsendt",
      "efter at dagsordenen er udsendt | after the agenda has been sent out"
    ),
    ("hvert 4. år", "hvert 4. år | every 4 years"), ("løbende", "løbende | continuously"),
    ("på næste møde", "på næste møde | at the next meeting"),
    ("2. kvartal 2011", "2. kvartal 2011 | 2nd quarter of 2011"),
    ("senest 1. april 2021", "senest 1. april 2021 | by 1 April 2021"),
    ("i løbet af 2. kvartal", "i løbet af 2. kvartal | during the 2nd quarter"),
    ("i 2. kvartal, som regel", "i 2. kvartal, som regel | in the 2nd quarter, as a rule"),
  ])
  func deadlines(text: String, expected: String) {
    #expect(printed(Deadline.self, text) == expected)
  }

  @Test(arguments: [
    ("8", "8 | 8"), ("op til 7", "op til 7 | up to 7"), ("mindst 85", "mindst 85 | at least 85"),
    ("mere end 30", "mere end 30 | more than 30"), ("2 timer", "2 timer | 2 hours"),
    ("2-2½ timer", "2–2½ timer | 2–2½ hours"), ("1½ time", "1½ time | 1½ hours"),
    ("ca. 16½-18 timer om året", "ca. 16½–18 timer om året | about 16½–18 hours a year"),
    ("4 år, som regel", "4 år, som regel | 4 years, as a rule"), ("71,50", "71,50 | 71.50"),
    ("12.345", "12.345 | 12,345"), ("14 planer", "14 planer | 14 plans"),
    ("6 temagrupper", "6 temagrupper | 6 temagrupper"), ("-3", "-3 | -3"),
    ("tal 1", "»tal« er ikke et tal at 0..<3"),
  ])
  func quantities(text: String, expected: String) {
    #expect(printed(Quantity.self, text) == expected)
  }

  @Test(arguments: [
    ("30 mio. kr.", "30 mio. kr. | 30 million DKK"),
    (
      "115-125 mio. kr. om året", "115–125 mio. kr. om året | 115–125 million DKK a year"
    ),
    ("2,4 mio. kr. (2019-priser)", "2,4 mio. kr. (2019-priser) | 2.4 million DKK (2019 prices)"),
    ("10,60 mio. kr.", "10,60 mio. kr. | 10.60 million DKK"),
    ("1.250.000 kr.", "1.250.000 kr. | 1,250,000 DKK"),
    ("3 årsværk", "3 årsværk | 3 full-time equivalents"),
    ("ca. 2 årsværk", "ca. 2 årsværk | about 2 full-time equivalents"),
  ])
  func amounts(text: String, expected: String) { #expect(printed(Amount.self, text) == expected) }

  @Test(arguments: [
    ("12,5 %", "12,5 % | 12.5%"), ("12,5 pct.", "12,5 % | 12.5%"), ("25%", "25 % | 25%"),
    ("12,5 %, typisk", "12,5 %, typisk | 12.5%, typically"), ("ca. 20 %", "ca. 20 % | about 20%"),
  ])
  func shares(text: String, expected: String) { #expect(printed(Share.self, text) == expected) }

  @Test(arguments: [
    (
      "notat-2010-kommissorier, afsnit 3 (l. 353)",
      "notat-2010-kommissorier, afsnit 3 (l. 353)"
        + " | notat-2010-kommissorier, afsnit 3 (line 353)"
    ),
    (
      "introduktion-2017, Kobling til politik og hovedaftale (l. 27-44, 78)",
      "introduktion-2017, Kobling til politik og hovedaftale (l. 27–44, 78)"
        + " | introduktion-2017, Kobling til politik og hovedaftale (lines 27–44, 78)"
    ),
    ("introduktion-2017", "introduktion-2017 | introduktion-2017"),
    ("introduktion-2017 (l. 5)", "introduktion-2017 (l. 5) | introduktion-2017 (line 5)"),
    ("a, b (tabel 1)", "a, b (tabel 1) | a, b (tabel 1)"),
  ])
  func sources(text: String, expected: String) {
    #expect(printed(SourceReference.self, text) == expected)
  }

  @Test(arguments: [
    (
      "lbf-regulativ-2019, § 6, stk. 6, nr. 2",
      "lbf-regulativ-2019, § 6, stk. 6, nr. 2"
        + " | lbf-regulativ-2019, section 6, subsection 6, no. 2"
    ), ("lbf-regulativ-2019", "lbf-regulativ-2019 | lbf-regulativ-2019"),
  ])
  func laws(text: String, expected: String) {
    #expect(printed(LawReference.self, text) == expected)
  }

  @Test(arguments: [
    ("§ 2 a, stk. 1, 2. pkt.", "§ 2 a, stk. 1, 2. pkt. | section 2 a, subsection 1, sentence 2"),
    ("kapitel 3", "kap. 3 | chapter 3"),
  ])
  func lawPlaces(text: String, expected: String) {
    #expect(printed(LawPlace.self, text) == expected)
  }
}
