import CivilTime
import Diagnostics
import Governance
import Phrases
import Testing

@Suite struct AgreementTreeTests {
  private static func agreement(
    _ id: String, _ validity: String, under: String? = nil, _ more: [(String, Fact)] = []
  ) -> Entity {
    var own = [
      ("navn", Samples.fact(.text(id))), ("gælder", Samples.fact(Samples.validity(validity))),
    ]
    if let under { own.append(("under", Samples.fact(Samples.to(under)))) }
    return Entity(
      EntityID(id), .agreement, record: Record((own + more).map { (key: $0.0, fact: $0.1) }))
  }

  private static func renewed(_ rule: String) -> (String, Fact) {
    let value = (try? MeetingFrequency.parse(rule)).map { Value.frequency($0) } ?? .text(rule)
    return ("fornyes", Samples.fact(value))
  }

  private static func status(_ word: String) -> (String, Fact) {
    ("status", Samples.fact(.text(word)))
  }

  private static func tree(_ agreements: [Entity], on day: String) -> AgreementTree {
    AgreementTree(Register(agreements).asOf(Samples.day(day)))
  }

  /// The tree of a standing in one line: `a(b(c) d)`.
  private static func line(_ branches: [AgreementTree.Branch]) -> String {
    branches.map { branch in
      let parent = branch.detachedFrom.map { "<\($0)" } ?? ""
      let below = branch.below.isEmpty ? "" : "(\(line(branch.below)))"
      return branch.reading.agreement.id.rawValue + parent + below
    }.joined(separator: " ")
  }

  private static let four = [
    agreement("hoved", "2022-2025"), agreement("del", "fra 1. september 2022", under: "hoved"),
    agreement("saerlig", "fra 2023 til 2024", under: "hoved"),
    agreement("enkelt", "fra 2023", under: "saerlig"),
  ]

  @Test(arguments: [
    ("2022-06-01", "hoved", "del<hoved saerlig<hoved(enkelt)", ""),
    ("2023-06-01", "hoved(del saerlig(enkelt))", "", ""),
    ("2025-06-01", "enkelt<saerlig hoved(del)", "", "saerlig<hoved"),
    ("2026-01-01", "del<hoved enkelt<saerlig", "", "hoved(saerlig)"),
  ])
  func eachDayHasItsTree(day: String, inForce: String, ahead: String, lapsed: String) {
    let tree = Self.tree(Self.four, on: day)
    #expect(Self.line(tree.branches(.inForce)) == inForce)
    #expect(Self.line(tree.branches(.ahead)) == ahead)
    #expect(Self.line(tree.branches(.lapsed)) == lapsed)
  }

  @Test func knowsThePlaceOfEach() {
    let tree = Self.tree(Self.four, on: "2023-06-01")
    #expect(tree.above("enkelt") == ["hoved", "saerlig"])
    #expect(tree.below("hoved").map(\.agreement.id) == ["del", "saerlig"])
    #expect(tree.above("hoved") == [])
  }

  @Test func aCircleEndsAndLosesNobody() {
    let tree = Self.tree(
      [Self.agreement("a", "fra 2010", under: "b"), Self.agreement("b", "fra 2010", under: "a")],
      on: "2020-01-01")
    #expect(Self.line(tree.branches(.inForce)) == "a(b) b(a)")
    #expect(tree.above("a") == ["b"])
  }

  @Test(arguments: [
    ("fra 2010", "planlagt", "2012-01-01", AgreementStanding.planned),
    ("oplyst 2010", "planlagt", "2012-01-01", .uncertain),
    ("fra 2013", "planlagt", "2012-01-01", .ahead), ("2008-2011", "indgået", "2012-01-01", .lapsed),
    ("oplyst 2010", "udløbet", "2012-01-01", .lapsed),
    ("2010-2013", "indgået", "2012-01-01", .inForce),
  ])
  func standsByItsTimeAndItsStatus(
    validity: String, status: String, day: String, standing: AgreementStanding
  ) {
    let tree = Self.tree([Self.agreement("a", validity, [Self.status(status)])], on: day)
    #expect(tree["a"]?.standing == standing)
  }

  @Test(arguments: [
    ("fra 1. marts 2010", "2012-01-01", "1. marts 2014"),
    ("fra 1. marts 2010", "2014-03-02", "1. marts 2018"),
    ("fra 1. marts 2010", "2014-03-01", "1. marts 2014"),
    ("fra efteråret 2010", "2015-01-01", "efteråret 2018"),
    ("fra 1. marts 2022 til 31. december 2025", "2024-01-01", "1. januar 2026"),
    ("2015-2018", "2020-12-31", "1. januar 2019"), ("oplyst 2010", "2012-01-01", "-"),
  ])
  func isRenewedWhereItEndsOrByItsInterval(validity: String, day: String, next: String) {
    let tree = Self.tree([Self.agreement("a", validity, [Self.renewed("hvert 4. år")])], on: day)
    let printed =
      switch tree["a"]?.renewal {
      case .at(let date): date.printed(in: .danish)
      case .unknown(.noStart): "-"
      default: "?"
      }
    #expect(printed == next)
  }

  @Test func aRuleWithoutALengthGivesNoRenewal() {
    let tree = Self.tree(
      [Self.agreement("a", "fra 2010", [Self.renewed("løbende")])], on: "2012-01-01")
    #expect(tree["a"]?.renewal == .unknown(.noInterval))
    #expect(Self.tree([Self.agreement("a", "fra 2010")], on: "2012-01-01")["a"]?.renewal == nil)
  }

  @Test func tellsWhatEndsAndWhatNothingFollows() {
    let next = ("afløser", Samples.fact(Samples.to("a")))
    let agreements = [
      Self.agreement("a", "2015-2018"), Self.agreement("b", "2019-2022", [next]),
      Self.agreement("c", "fra 2016 til 30. juni 2018"), Self.agreement("d", "fra 2015"),
    ]
    let tree = Self.tree(agreements, on: "2020-12-31")
    #expect(tree.lapsedWithoutSuccessor.map(\.agreement.id) == ["c"])
    #expect(tree["a"]?.successors == ["b"])
    let year = Samples.day("2018-01-01")...Samples.day("2018-12-31")
    #expect(tree.ending(in: year).map(\.agreement.id) == ["c", "a"])
    #expect(tree["a"]?.lastDay == Samples.day("2018-12-31"))
  }

  @Test func whatIsMadeUpIsInNoTree() {
    let example = Self.agreement(
      "eksempel-a", "fra 2010", [("eksempel", Samples.fact(.flag(true)))])
    let tree = Self.tree([example, Self.agreement("b", "fra 2010")], on: "2012-01-01")
    #expect(Self.line(tree.branches(.inForce)) == "b")
    #expect(tree["eksempel-a"]?.standing == .inForce)
  }
}
