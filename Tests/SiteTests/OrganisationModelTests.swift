import BuiltInTheme
import CivilTime
import Content
import Diagnostics
import Governance
import SeededRandom
import Testing

@testable import Site

/// What chart, list and table of an organisation hold, however it is put together.
@Suite struct OrganisationModelTests {
  /// The model of bodies given by their ids, each with further lines of its file.
  private static func model(_ bodies: [(id: String, lines: String)]) -> OrganisationModel {
    var tree = site([:])
    for (id, lines) in bodies {
      tree.insert(
        SourceFile(
          path: "content/fora/\(id)/forum.md",
          text: "---\nnavn: Forum \(id)\nart: styregruppe\ngælder: fra 2010\n\(lines)---\n"))
    }
    return model(tree)
  }

  private static func model(_ tree: SourceTree) -> OrganisationModel {
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    return OrganisationModel(
      SiteContext(
        register: ContentLoader.load(tree).register.edition(.public),
        options: SiteOptions(
          day: Day(isoText: "2020-12-31") ?? .first, edition: .public, namesFiles: false),
        language: .danish, strings: theme.strings(in: .danish), logo: [:]))
  }

  /// Everything that the list holds, from the top.
  private static func listed(_ model: OrganisationModel) -> [String] {
    model.bodies.flatMap { [$0.entity] + $0.members }.map(\.id.rawValue).sorted()
  }

  /// The bands of bodies by their ids.
  private static func bands(_ model: OrganisationModel) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: model.bodies.map { ($0.entity.id.rawValue, $0.band) })
  }

  private static func reports(to others: [String]) -> String {
    others.isEmpty
      ? "" : "relationer:\n" + others.map { "  - refererer til: \($0)\n" }.joined()
  }

  @Test func sixtyBodiesOfWhichEachReportsToAllAboveItHaveTheirSteps() {
    let ids = (10..<70).map { "f\($0)" }
    let model = Self.model(
      ids.enumerated().map { ($0.element, Self.reports(to: Array(ids[..<$0.offset]))) })
    #expect(model.relations.count == 60 * 59 / 2)
    let bands = Self.bands(model)
    #expect(ids.map { bands[$0] } == (0..<60).map { min($0, 8) })
  }

  @Test func bodiesThatReportToEachOtherInARingAreOnOneStep() {
    let bands = Self.bands(
      Self.model([
        ("a", Self.reports(to: ["b", "top"])), ("b", Self.reports(to: ["c"])),
        ("c", Self.reports(to: ["a"])), ("below", Self.reports(to: ["c", "top"])), ("top", ""),
      ]))
    #expect(bands == ["top": 0, "a": 1, "b": 1, "c": 1, "below": 2])
  }

  @Test func aPartOfAPartIsListedWithTheWhole() {
    let model = Self.model([
      ("f00", ""), ("f01", "del af: f00\n"), ("f02", "del af: f01\n"), ("f03", "del af: f02\n"),
    ])
    #expect(model.bodies.map(\.entity.id.rawValue) == ["f00"])
    #expect(Self.listed(model) == ["f00", "f01", "f02", "f03"])
  }

  @Test func partsThatGoInARingAreListedOnce() {
    let model = Self.model([
      ("a", "del af: b\n"), ("b", "del af: a\n"), ("c", ""), ("d", "del af: b\n"),
    ])
    #expect(Self.listed(model) == ["a", "b", "c", "d"])
  }

  @Test(arguments: 0..<12)
  func everyBodyInForceIsListedOnceOrCounted(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...90, using: &random)
    let ids = (0..<count).map { "f\($0)" }
    let model = Self.model(
      ids.map { id in
        var lines = ""
        if Int.random(in: 0..<3, using: &random) == 0 {
          lines += "del af: f\(Int.random(in: 0..<count, using: &random))\n"
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
          lines += "niveau: \(Int.random(in: 1...4, using: &random))\n"
        }
        let others = (0..<Int.random(in: 0...3, using: &random)).map { _ in
          "f\(Int.random(in: 0..<count, using: &random))"
        }
        return (id, lines + Self.reports(to: others))
      })
    let inForce = Set(model.context.situation.bodies(.inForce).map(\.id.rawValue))
    let listed = Self.listed(model)
    #expect(Set(listed).count == listed.count, "seed \(seed)")
    #expect(Set(listed).isSubset(of: inForce), "seed \(seed)")
    #expect(listed.count + model.folded == inForce.count, "seed \(seed)")
    let boxes = model.bodies.reduce(0) { $0 + 1 + ($1.showsMembers ? $1.members.count : 0) }
    #expect(boxes <= OrganisationModel.most, "seed \(seed)")
    #expect(model.bodies.allSatisfy { model.bands.indices.contains($0.band) }, "seed \(seed)")
  }

  @Test func membersAreShownOneByOneAsLongAsThereIsRoom() {
    let model = Self.model(
      (10..<40).flatMap { whole in
        [("f\(whole)", "")] + (0..<8).map { ("f\(whole)-\($0)", "del af: f\(whole)\n") }
      })
    #expect(model.folded == 0)
    #expect(model.bodies.count == 30)
    #expect(model.bodies.count(where: \.showsMembers) == 3)
    #expect(Self.listed(model).count == 270)
  }

  @Test func whatEndedInTheYearIsListedHoweverMuchItIs() {
    let ids = (10..<20).map { "f\($0)" }
    let model = Self.model(
      [
        (
          "ny",
          "forgængere:\n"
            + ids.map { "  - forum: \($0)\n    måde: afløst\n    dato: 2020\n" }.joined()
        )
      ]
        + ids.map { ($0, "") })
    #expect(model.bodies.filter(\.isPast).map(\.entity.id.rawValue) == ids)
    #expect(model.bodies.count { $0.isPast && $0.isDrawn } == OrganisationModel.mostPast)
  }

  @Test func thePartsOfWhatIsFoldedAreCountedWithIt() {
    let model = Self.model(
      (10..<80).flatMap { [("f\($0)", ""), ("f\($0)-del", "del af: f\($0)\n")] })
    #expect(Self.listed(model).count + model.folded == 140)
    #expect(model.bodies.count == 59)
  }
}
