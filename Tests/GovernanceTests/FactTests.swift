import CivilTime
import Phrases
import Testing

@testable import Governance

@Suite struct FactTests {
  private func version(
    _ text: String, _ validity: String? = nil, of source: String? = nil, for body: String? = nil
  ) -> FactVersion {
    var version = FactVersion(
      .value(.text(text)), sources: source.map { [SourceReference($0)] } ?? [],
      appliesTo: body.map { Reference(EntityID($0)) })
    if let validity, case .validity(let period) = Samples.validity(validity) {
      version.validity = period
    }
    return version
  }

  private func texts(_ versions: [FactVersion]) -> [String] {
    versions.compactMap {
      if case .value(.text(let text)) = $0.value { text } else { nil }
    }
  }

  @Test func ofSeveralVersionsThoseInForceHold() {
    let fact = Fact([
      version("to", "fra 2010 indtil 2015"), version("tre", "fra 2015"), version("altid"),
      version("hørt", "oplyst 2012"),
    ])
    #expect(texts(fact.versions(on: Samples.day("2012-06-01"))) == ["to", "altid", "hørt"])
    #expect(texts(fact.versions(on: Samples.day("2014-12-31"))) == ["to", "altid"])
    #expect(texts(fact.versions(on: Samples.day("2015-01-01"))) == ["tre", "altid"])
  }

  @Test func sourcesDisagreeOnlyAboutTheSameTimeAndTheSameBody() {
    #expect(Fact([version("a", of: "x"), version("b", of: "y")]).isDisputed)
    #expect(!Fact([version("a", of: "x"), version("a", of: "y")]).isDisputed)
    #expect(!Fact([version("a", of: "x"), version("b", of: "x")]).isDisputed)
    #expect(
      !Fact([version("a", "2010-2012", of: "x"), version("b", "2013-2015", of: "y")]).isDisputed)
    #expect(
      !Fact([version("a", of: "x", for: "nord"), version("b", of: "y", for: "syd")]).isDisputed)
  }

  @Test(arguments: Stated.words.map(\.word))
  func aWordOfAbsenceIsNoValue(word: String) throws {
    let state = try #require(Stated(word: word))
    #expect(state.value == nil)
    let record = Record([(key: "navn", fact: Fact(state))])
    #expect(record.first(Key.name) == nil)
    #expect(record[Key.name] != nil)
  }

  @Test func aKeyIsSetReplacedAndTakenAway() {
    var record = Record([(key: "navn", fact: Samples.fact(.text("A")))])
    record["art"] = Samples.fact(.text("forum"))
    record["navn"] = Samples.fact(.text("B"))
    #expect(record.entries.map(\.key) == ["navn", "art"])
    #expect(record.first(Key.name) == "B")
    record["navn"] = nil
    record["findes ikke"] = nil
    #expect(record.entries.map(\.key) == ["art"])
  }
}
