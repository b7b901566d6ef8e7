import Testing

@testable import Parallel

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1000])
  func keepsTheOrderOfTheElements(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap { $0 * 3 } == numbers.map { $0 * 3 })
  }
}
