import CivilTime
import Governance
import Phrases
import Testing

@Suite struct ApprovalPathTests {
  /// A scheme of steps, each with those it waits for.
  private static func scheme(_ steps: [(String, [String])]) -> Entity {
    let records = steps.map { name, after -> [(String, Value)] in
      [("trin", .text(name))]
        + (after.isEmpty ? [] : [("efter", .list(after.map { .value(.text($0)) }))])
    }
    return Entity(
      "o", .scheme, record: Record([(key: "godkendelse", fact: Samples.records(records))]))
  }

  private static func plan(_ approvals: [[(String, Value)]]) -> Entity {
    Entity(
      "p", .helhedsplan,
      record: Record([(key: "godkendelser", fact: Samples.records(approvals))]))
  }

  private static func names(_ path: ApprovalPath) -> [[String]] {
    path.branches.map { $0.map { path.steps[$0].name } }
  }

  @Test func waysRunSideBySideUntilTheyMeet() {
    let path = ApprovalPath(
      of: Self.scheme([
        ("ledere", []), ("bestyrelse", ["ledere"]), ("tmu", ["bestyrelse"]), ("br", ["tmu"]),
        ("afdelinger", []), ("fonden", ["br", "afdelinger"]),
      ]))
    #expect(
      Self.names(path) == [["ledere", "bestyrelse", "tmu", "br"], ["afdelinger"], ["fonden"]])
    #expect(path.steps.map(\.depth) == [0, 1, 2, 3, 0, 4])
  }

  @Test func aStepWaitsForTheNearestAlone() {
    let path = ApprovalPath(
      of: Self.scheme([("a", []), ("b", ["a"]), ("c", ["a", "b"])]))
    #expect(path.steps.map(\.after) == [[], [0], [1]])
    #expect(Self.names(path) == [["a", "b", "c"]])
  }

  @Test func aWayThatForksBeginsTwice() {
    let path = ApprovalPath(of: Self.scheme([("a", []), ("b", ["a"]), ("c", ["a"])]))
    #expect(Self.names(path) == [["a"], ["b"], ["c"]])
  }

  @Test(arguments: [
    [("a", ["b"]), ("b", ["a"])], [("a", ["a"])], [("a", ["x"])],
    [("a", ["c"]), ("b", ["a"]), ("c", ["b"])],
  ])
  func circlesAndUnknownNamesLoseNoStep(steps: [(String, [String])]) {
    let path = ApprovalPath(of: Self.scheme(steps))
    #expect(Set(path.branches.flatMap { $0 }) == Set(steps.indices))
  }

  @Test func tellsHowFarAPlanIs() {
    let path = ApprovalPath(
      of: Self.scheme([("a", []), ("b", ["a"]), ("c", ["b"]), ("d", ["c"]), ("e", ["d"])]),
      plan: Self.plan([
        [("trin", .text("a")), ("udfald", .text("godkendt"))],
        [("trin", .text("b")), ("udfald", .text("forkastet"))],
        [("trin", .text("c")), ("udfald", .text("afventer"))], [("trin", .text("d"))],
      ]))
    #expect(path.steps.map(\.state) == [.approved, .refused, .awaited, .notStated, .notStated])
  }
}
