import Content
import Testing

@testable import Site

/// The real organisation on the four days that the site looks back to.
@Suite struct RealOrganisationTests {
  private static let root = String(
    #filePath.prefix(#filePath.count - "/Tests/SiteTests/RealOrganisationTests.swift".count))
  private static let tree = SourceTree.read(site: root)

  /// The list of the organisation page, without the bodies that ended in the year of the day.
  private func shown(on date: String) -> String {
    let words = BuiltSite(Self.tree, on: date).words("/organisering/")
    let start = words.firstRange(of: "Det samme som liste")?.upperBound ?? words.endIndex
    let ends = ["Relationer pr.", "Ophørt i", "Modellen samlet"].compactMap {
      words[start...].firstRange(of: $0)?.lowerBound
    }
    return String(words[start..<(ends.min() ?? words.endIndex)])
  }

  @Test func october2010HasBorgmesterforumAndNoBoligsocialBestyrelse() {
    let words = shown(on: "2010-10-01")
    #expect(words.contains("Niveau 1 Borgmesterforum"))
    #expect(words.contains("Partnerskabsforum"))
    #expect(!words.contains("Boligsocial Bestyrelse"))
    #expect(!words.contains("Samarbejdsorganet"))
  }

  @Test func june2013ShowsBorgmesterforumAsUncertainAndTheSixFora() {
    let site = BuiltSite(Self.tree, on: "2013-06-01")
    #expect(shown(on: "2013-06-01").contains("De boligsociale fora (6)"))
    #expect(!shown(on: "2013-06-01").contains("Borgmesterforum"))
    #expect(site.words("/organisering/").contains("Uvist: Borgmesterforum (senest oplyst 2010)"))
    #expect(
      site.words("/fora/borgmesterforum/").contains(
        "Senest oplyst 2010. Hvad der siden er sket med Borgmesterforum, står ikke i kilderne."))
  }

  @Test func november2017HasFiveBydelsbestyrelser() {
    let words = shown(on: "2017-11-20")
    for area in [
      "Amager", "Bispebjerg", "Nørrebro", "Tingbjerg-Husum", "Valby-Vesterbro-Kgs. Enghave",
    ] {
      #expect(words.contains("Bydelsbestyrelsen for \(area)"))
    }
    #expect(words.contains("Boligsocial Bestyrelse"))
    #expect(words.split(separator: " ").filter { $0 == "Bydelsbestyrelsen" }.count == 5)
  }

  @Test func december2020HasThreeBydelsbestyrelser() {
    let words = shown(on: "2020-12-31")
    #expect(words.split(separator: " ").filter { $0 == "Bydelsbestyrelsen" }.count == 3)
    #expect(!words.contains("Boligsocial Bestyrelse"))
  }

  @Test func aBodyNotYetFoundedOrCeasedSaysSo() {
    let early = BuiltSite(Self.tree, on: "2010-10-01")
    #expect(
      early.words("/fora/boligsocial-bestyrelse/").contains(
        "Boligsocial Bestyrelse findes endnu ikke pr. 1. oktober 2010. Start: 2016."))
    let late = BuiltSite(Self.tree, on: "2020-12-31")
    #expect(
      late.words("/fora/boligsocial-bestyrelse/").contains(
        "Boligsocial Bestyrelse findes ikke pr. 31. december 2020: optaget i Samarbejdsforum"))
  }

  @Test func aSourceThatMostRelationsShareIsNamedOnce() {
    let page = BuiltSite(Self.tree, on: "2020-12-31").words("/organisering/2010-10/")
    let table = page.split(separator: "Relationer pr. 1. oktober 2010").last ?? ""
    let relations = table.split(separator: "Modellen samlet").first ?? ""
    #expect(relations.split(separator: "Notat 14. april 2010").count == 2)
    #expect(
      relations.contains("Hvor ingen anden kilde er nævnt, er det Notat 14. april 2010 ."))
    #expect(relations.contains("Indstilling (2010) , Løsning (l. 36)"))
  }

  @Test func whoSitsWhereStandsBySideAsFarAsContentSays() {
    let words = BuiltSite(Self.tree, on: "2020-12-31").words("/organisering/hvem-sidder-hvor/")
    let day = words.split(separator: "Pr. 20. november 2017").first ?? ""
    let order = [
      "Københavns Kommune Beskæftigelses-", "Økonomiforvaltningen", "Boligorganisationer AAB",
      "VIBO",
      "Lejere og beboere Lejernes Landsorganisation", "Andre BL&#39;s 1. kreds",
    ].map { day.firstRange(of: $0)?.lowerBound }
    #expect(!order.contains(nil))
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }

  @Test func anUncertainBodyIsDrawnAsOfTheLastDayItWasHeardOf() {
    let late = BuiltSite(Self.tree, on: "2020-12-31")
    #expect(
      late.words("/fora/borgmesterforum/").contains(
        "Sådan var det pr. 31. december 2010, den sidste dag, forummet vides at have været i kraft."
      ))
    let then = BuiltSite(Self.tree, on: "2010-10-01").words("/fora/borgmesterforum/")
    #expect(then.contains("Partnerskabsforum") && !then.contains("Sådan var det pr."))
  }

  @Test func deadlineOf2010IsNotCarriedInto2020() {
    let words = BuiltSite(Self.tree, on: "2020-12-31").words("/fora/samarbejdsforum/")
    #expect(
      words.contains(
        "Frister Udkastet fra 2010 sagde: Forslag til dagsorden : senest 3 uger før mødet"))
  }

  @Test func whatIsNotStatedIsGatheredInOneLine() {
    let words = BuiltSite(Self.tree, on: "2020-12-31").words("/fora/samarbejdsforum/")
    let said = words.split(separator: "Ikke oplyst for 2020").dropFirst()
    #expect(said.count == 1)
    #expect(
      said.first?.hasPrefix(
        " formand, ordfører, frister, udsendes, dagsorden bygger på og første møde ")
        == true, "\(said.first?.prefix(120) ?? "")")
  }

  @Test func everyQuestionIsAtMostThreeClicksFromTheFrontPage() {
    let site = BuiltSite(Self.tree, on: "2020-12-31")
    let answers: [(page: String, words: String)] = [
      ("/fora/partnerskabsforum/", "mindst 4 måneder"),
      ("/fora/samarbejdsorganet/", "afløst af Samarbejdsforum"),
      (
        "/organisering/hvem-sidder-hvor/",
        "Sundheds- og Omsorgsforvaltningen har ingen plads i Bydelsbestyrelsen for Amager + VVVK"
      ),
      ("/fora/bydelsbestyrelse-amager-vvvk/", "Vikarer nej"),
      ("/fora/borgmesterforum/", "står ikke i kilderne"),
      (
        "/bevillinger/medfinansiering-2012-2014/",
        "4,94 mio. kr. (beregnet) tre projektmedarbejdere"
      ),
      ("/organisering/relationer/", "Hvem betjener hvem, pr. 20. november 2017"),
      ("/uenigheder/", "32,5 mio. kr."),
    ]
    let reached = Clicks(site).reached(within: 3)
    for answer in answers {
      #expect(reached.contains(Address(answer.page).file), "\(answer.page)")
      #expect(site.words(answer.page).contains(answer.words), "\(answer.page)")
    }
  }
}

/// Follows links from page to page.
struct Clicks {
  private let site: BuiltSite

  init(_ site: BuiltSite) { self.site = site }

  /// The files that a reader gets to from the front page with some clicks.
  func reached(within clicks: Int) -> Set<String> {
    var reached: Set<String> = ["index.html"]
    var frontier = reached
    for _ in 0..<clicks {
      var next: Set<String> = []
      for file in frontier { next.formUnion(links(of: file)) }
      frontier = next.subtracting(reached)
      reached.formUnion(frontier)
    }
    return reached
  }

  private func links(of file: String) -> Set<String> {
    let folder = file.split(separator: "/").dropLast()
    var targets: Set<String> = []
    for part in (site.files[file] ?? "").split(separator: "<a href=\"").dropFirst() {
      let address = part.prefix { $0 != "\"" && $0 != "#" }
      guard !address.contains(":") else { continue }
      var path = Array(folder)
      for step in address.split(separator: "/") where step != "." {
        if step == ".." { path = path.dropLast() } else { path.append(step) }
      }
      let target = path.joined(separator: "/")
      targets.insert(
        target.hasSuffix(".html") ? target : target.isEmpty ? "index.html" : target + "/index.html")
    }
    return targets
  }
}
