import Parallel
import Testing

@Suite struct KnownAnswersTests {
  @Test func anAnswerIsFoundOnceAndFailureIsNoAnswer() throws {
    struct Failure: Error {}
    let answers = KnownAnswers<Int, Int?>()
    var asked: [Int] = []
    func double(_ number: Int) -> Int? {
      answers.answer(to: number) {
        asked.append(number)
        return number == 0 ? nil : 2 * number
      }
    }
    #expect([1, 0, 1, 0, 2].map(double) == [2, nil, 2, nil, 4])
    #expect(asked == [1, 0, 2])
    #expect(throws: Failure.self) {
      try answers.answer(to: 3) { () throws(Failure) -> Int? in throw Failure() }
    }
    #expect(double(3) == 6)
  }

  @Test func everyCoreIsGivenTheSame() {
    let answers = KnownAnswers<Int, Int>()
    let given = Array(0..<2000).concurrentMap { number in
      answers.answer(to: number % 7) { number % 7 * 10 }
    }
    #expect(given == (0..<2000).map { $0 % 7 * 10 })
  }
}
