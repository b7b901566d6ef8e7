import CivilTime
import Planning
import SeededRandom
import Testing

/// The planner held against a checker that knows the rules and not the planner.
@Suite struct PlannerTests {
  @Test(arguments: [1] as [UInt64])
  func aMunicipalityOfThirtyBodiesAndTwoHundredMeetings(seed: UInt64) {
    let problem = Municipality.large(seed: seed)
    let plan = Planner.plan(problem)
    let checker = PlanChecker(problem, plan)
    #expect(plan.impossible.isEmpty, "seed \(seed): \(plan.impossible)")
    #expect(checker.faults == [], "seed \(seed)")
    #expect(checker.cost == plan.cost.fields, "seed \(seed)")
    #expect(checker.improvingMove() == nil, "seed \(seed)")
    #expect(plan.bound <= plan.cost, "seed \(seed)")
    let greedy = GreedyPlan.cost(of: problem)
    print("seed \(seed): plan \(plan.cost.fields), bound \(plan.bound.fields), greedy \(greedy)")
  }

  @Test func smallOnesThatAreInEachOthersWay() {
    for seed in 100..<118 as Range<UInt64> {
      let problem = Municipality.small(seed: seed)
      let plan = Planner.plan(problem)
      let checker = PlanChecker(problem, plan)
      #expect(checker.faults == [], "seed \(seed)")
      #expect(checker.cost == plan.cost.fields, "seed \(seed)")
      #expect(checker.improvingMove() == nil, "seed \(seed)")
    }
  }

  @Test func theSameProblemGivesTheSamePlan() {
    let problem = Municipality.small(seed: 7)
    let (one, other) = (Planner.plan(problem), Planner.plan(problem))
    #expect(one.meetings == other.meetings)
    #expect(one.unkept == other.unkept)
  }
}
