import CivilTime
import Diagnostics
import Phrases
import Testing

/// Every fault points at the smallest wrong word, which is marked with ⟦ ⟧.
@Suite struct FaultTests {
  /// The text with marks where its fault is, the Danish headline and the Danish mend.
  private func fault<Value: Phrase>(_ type: Value.Type, _ marked: String) -> String {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    do {
      return "read as \(try Value.parse(text))"
    } catch {
      let bytes = Array(text.utf8)
      let range = error.range
      guard range.upperBound <= bytes.count else { return "\(range) is outside" }
      func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      let shown =
        piece(0..<range.lowerBound) + "⟦" + piece(range) + "⟧"
        + piece(range.upperBound..<bytes.count)
      let mend = error.mend.map { " | \($0.danish)" } ?? ""
      return "\(shown) | \(error.headline.danish)\(mend)"
    }
  }

  @Test(arguments: [
    "⟦⟧ | En dato mangler: her står intet",
    "14. ⟦aprl⟧ 2010 | »aprl« er ikke en måned | Mente du »april«?",
    "⟦31.⟧ april 2010 | »31.« findes ikke: april 2010 har 30 dage",
    "2010-⟦13⟧-01 | »13« er ikke en måned",
    "2010-02-⟦30⟧ | »30« findes ikke: februar 2010 har 28 dage",
    "⟦2010-04⟧ | »2010-04« er ikke en dato | Mente du »april 2010«?",
    "14. april⟦⟧ | Et årstal mangler efter »april«",
    "14. april ⟦10⟧ | »10« er ikke et årstal med fire cifre",
    "⟦14⟧ april 2010 | »14« er ikke en dag: den skrives med punktum | Mente du »14. april«?",
    "⟦5.⟧ kvartal 2010 | »5.« er ikke et kvartal: året har fire",
    "⟦eftråret⟧ 2020 | »eftråret« er ikke en dato | Mente du »efteråret«?",
    "april 2010 ⟦æøå⟧ | »æøå« passer ikke efter »2010«",
    "3. december (2013⟦⟧ | Ordet »)« mangler efter »2013«",
    "(2010 ⟦x⟧ | »x« er ikke ordet »)«", "ca.⟦⟧ | En dato mangler efter »ca.«",
    "vinteren ⟦2020/2022⟧ | »2020/2022« er ikke et årstal med fire cifre",
  ])
  func inDates(expected: String) throws { try check(ImpreciseDate.self, expected) }

  @Test(arguments: [
    "⟦fre⟧ 2010 | »fre« er ikke en gyldighed | Mente du »fra«?",
    "fra 2010 til ⟦2009⟧ | »2009« kommer ikke efter »2010«",
    "fra 2010 indtil ⟦2010⟧ | »2010« kommer ikke efter »2010«",
    "2018-⟦2015⟧ | »2015« kommer ikke efter »2018«",
    "fra august 2010, ⟦senst⟧ oplyst 2010 | »senst« er ikke en fortsættelse af en gyldighed"
      + " | Mente du »senest«?",
    "fra 2010, senest oplyst ⟦2009⟧ | »2009« kommer ikke efter »2010«",
    "⟦senest oplyst⟧ 2010 | »senest oplyst« hører til et »fra« | Mente du »oplyst«?",
    "⟦2010⟧ | »2010« er ikke en gyldighed: det er uvist, om noget begynder eller er kendt da"
      + " | Mente du »fra 2010« eller »oplyst 2010«?",
    "fra⟦⟧ | En dato mangler efter »fra«",
    "oplyst fra 2010⟦⟧ | Ordet »til« mangler efter »2010«",
  ])
  func inValidities(expected: String) throws { try check(Validity.self, expected) }

  @Test(arguments: [
    "4-6 ⟦gagne⟧ om året | »gagne« er ikke ordet »gange« | Mente du »gange«?",
    "⟦6-4⟧ gange om året | 6 er ikke mindre end 4 | Mente du »4-6«?",
    "⟦4-4⟧ gange om året | 4 er ikke mindre end 4",
    "4-⟦x⟧ gange om året | »x« er ikke et tal",
    "4 gange om ⟦ået⟧ | »ået« er ikke »om året« eller »om måneden« | Mente du »året«?",
    "4 gange⟦⟧ | »om året« eller »om måneden« mangler efter »gange«",
    "⟦2½⟧ gange om året | Et antal møder er et helt tal",
    "4 gange om året, efter ⟦behv⟧ | »behv« er ikke et forbehold | Mente du »behov«?",
    "hver 2. ⟦ugge⟧ | »ugge« er ikke »uge«, »måned«, »kvartal« eller »år« | Mente du »uge«?",
    "1. ⟦onsdg⟧ i måneden | »onsdg« er ikke en ugedag | Mente du »onsdag«?",
  ])
  func inFrequencies(expected: String) throws { try check(MeetingFrequency.self, expected) }

  @Test(arguments: [
    "senest 3 ⟦ugger⟧ før mødet | »ugger« er ikke en tidsenhed | Mente du »uger«?",
    "⟦sennest⟧ 3 uger før mødet | »sennest« er ikke en frist | Mente du »senest«?",
    "senest 3 uger før ⟦mødt⟧ | »mødt« er ikke ordet »mødet« | Mente du »mødet«?",
    "senest 3 uger⟦⟧ | Et udgangspunkt for fristen mangler efter »uger«",
    "senest ⟦1½⟧ hverdage før mødet | »1½« er ikke et antal hverdage",
    "2 uger efter at ⟦refereatet⟧ er udsendt"
      + " | »refereatet« er ikke et trin omkring mødet | Mente du »referatet«?",
    "2 uger efter at referatet er ⟦udsent⟧"
      + " | »udsent« er ikke en handling | Mente du »udsendt«?",
    "senest ⟦3uger⟧ før mødet | »3uger« er ikke et tal | Mente du »3 uger«?",
    "senest 2 uger før mødet, som ⟦udgangspukt⟧"
      + " | »udgangspukt« er ikke et forbehold | Mente du »udgangspunkt«?",
  ])
  func inDeadlines(expected: String) throws { try check(Deadline.self, expected) }

  @Test(arguments: [
    "30 ⟦mio.kr.⟧ | »mio.kr.« er ikke en enhed for beløb | Mente du »mio. kr.«?",
    "30 mio.⟦⟧ | »kr.« mangler efter »mio.«",
    "⟦9.30⟧ mio. kr. | »9.30« er ikke et tal | Mente du »9,30«?",
    "2 mio. kr. (⟦2019⟧) | »2019« er ikke et prisniveau",
    "⟦⟧ | Et tal mangler: her står intet",
  ])
  func inAmounts(expected: String) throws { try check(Amount.self, expected) }

  @Test(arguments: [
    "12,5 ⟦pc.⟧ | »pc.« er ikke »%« eller »pct.« | Mente du »pct.«?",
    "⟦mindts⟧ 12 % | »mindts« er ikke et ord for en grænse | Mente du »mindst«?",
  ])
  func inShares(expected: String) throws { try check(Share.self, expected) }

  @Test(arguments: [
    "12,5 % = 10 % + ⟦3 mio. kr.⟧ | Leddet kan ikke regnes sammen med venstre side",
    "12,5 % ⟦10⟧ % | »10« er ikke ordet »=«", "12,5 % =⟦⟧ | Et tal mangler efter »=«",
  ])
  func inCheckSums(expected: String) throws { try check(CheckSum.self, expected) }

  @Test(arguments: [
    "2 ⟦tmer⟧ | »tmer« er ikke en enhed | Mente du »timer«?",
    "2 timer om ⟦uen⟧ | »uen« er ikke »året« eller »måneden« | Mente du »ugen«?",
  ])
  func inQuantities(expected: String) throws { try check(Quantity.self, expected) }

  @Test(arguments: [
    "kl. ⟦9:00⟧ | »9:00« er ikke et klokkeslæt | Mente du »9.00«?",
    "kl. 11.00-⟦9.00⟧ | »9.00« er ikke senere end 11.00",
    "kl. ⟦25.00⟧ | »25.00« er ikke et klokkeslæt", "⟦9.00⟧ | »9.00« er ikke ordet »kl.«",
    "kl. 9.00 (⟦12⟧) | »12« er ikke navnet på en tidszone",
  ])
  func inClockTimes(expected: String) throws { try check(ClockTime.self, expected) }

  @Test(arguments: [
    "⟦Notat_2010⟧, afsnit 3 | »Notat_2010« er ikke et id | Mente du »notat-2010«?",
    "⟦møde⟧ (l. 3) | »møde« er ikke et id | Mente du »moede«?",
    "notat-2010 ⟦afsnit⟧ 3 | »afsnit« følger efter et id uden komma",
    "notat-2010, æ (l. 44-⟦27⟧) | »27« kommer før linje 44 | Mente du »27-44«?",
    "notat-2010, æ (l. 3, ⟦x⟧) | »x« er ikke et linjenummer",
    "notat-2010, æ (⟦l⟧ 3) | »l« skrives med punktum | Mente du »l.«?",
    "notat-2010,⟦⟧ | Stedet i kilden mangler", "⟦⟧ | Et id mangler",
    "notat-2010 (l. ⟦0⟧) | »0« er ikke et linjenummer",
  ])
  func inSourceReferences(expected: String) throws { try check(SourceReference.self, expected) }

  @Test(arguments: [
    "lbf-2019, § 6, ⟦skt.⟧ 6 | »skt.« er ikke »§«, »stk.« eller »nr.« | Mente du »stk.«?",
    "lbf-2019, stk. 6, ⟦§ 6⟧ | »§ 6« hører ikke til under »stk. 6«",
    "lbf-2019, ⟦§6⟧ | »§6« er ikke »§«, »stk.« eller »nr.« | Mente du »§ 6«?",
    "lbf-2019, § 6, stk.⟦⟧ | Et nummer mangler efter »stk.«",
  ])
  func inLawReferences(expected: String) throws { try check(LawReference.self, expected) }

  /// Compares the whole of a fault with what is expected of the text before the first bar.
  private func check<Value: Phrase>(_ type: Value.Type, _ expected: String) throws {
    let text = try #require(expected.split(separator: "|").first)
    let bare = expected.hasPrefix("⟦⟧") ? "" : String(text.dropLast())
    #expect(fault(type, bare) == expected)
  }
}
