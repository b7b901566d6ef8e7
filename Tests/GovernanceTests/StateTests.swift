import CivilTime
import Testing

@testable import Governance

/// As of a day a thing is one of four; two would have to lie about what nobody knows.
@Suite struct StateTests {
  private static let days = ["2009-12-31", "2010-08-15", "2011-01-01", "2020-09-01"]

  private static let cases: [(validity: String, states: [ValidityState])] = [
    ("fra august 2010", [.notYet, .inForce, .inForce, .inForce]),
    ("fra august 2010, senest oplyst 2010", [.notYet, .inForce, .uncertain, .uncertain]),
    ("fra august 2010 til 2011", [.notYet, .inForce, .inForce, .ceased]),
    ("fra august 2010 indtil 2011", [.notYet, .inForce, .ceased, .ceased]),
    ("oplyst 2010-2013", [.uncertain, .inForce, .inForce, .uncertain]),
    ("indtil efteråret 2020", [.uncertain, .uncertain, .uncertain, .ceased]),
    ("ophørt senest 2011", [.uncertain, .uncertain, .uncertain, .ceased]),
    ("ikke oplyst", [.uncertain, .uncertain, .uncertain, .uncertain]),
  ]

  @Test(arguments: cases)
  func saysWhichOfFourHoldsOnADay(validity: String, states: [ValidityState]) {
    let register = Register([Samples.body("b", validity)])
    #expect(Self.days.map { register.asOf(Samples.day($0)).state(of: "b") } == states)
  }

  @Test func whatNothingIsSaidOfIsTakenToBeThere() {
    let register = Register([Entity("a", .area)])
    #expect(
      Self.days.map { register.asOf(Samples.day($0)).state(of: "a") }
        == Array(repeating: .inForce, count: 4))
  }

  @Test func onADayEachBodyIsInExactlyOneList() {
    let register = Register(
      Self.cases.enumerated().map { Samples.body("b\($0.offset)", $0.element.validity) }
        + [
          Samples.body("eksempel", "fra 2010", [("eksempel", Samples.fact(.flag(true)))])
        ])
    for (index, day) in Self.days.enumerated() {
      let situation = register.asOf(Samples.day(day))
      for state in ValidityState.allCases {
        let wanted = Self.cases.enumerated().filter { $0.element.states[index] == state }
          .map { EntityID("b\($0.offset)") }
        #expect(situation.bodies(state).map(\.id) == wanted, "\(day) \(state)")
      }
    }
  }
}
