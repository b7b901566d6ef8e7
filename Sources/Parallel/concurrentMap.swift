import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a function over all elements, in order, computed on all cores.
  ///
  /// The order of the results never depends on the number of cores.
  /// - Complexity: O(n) calls, in batches so that small work is not lost in hand-overs, and in many
  ///   of them so that no core waits long for the last.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let batch = Swift.max(1, count / 512)
    let batches = (count + batch - 1) / batch
    guard batches > 1 else { return map(transform) }
    let done = Mutex<[[Result]]>(Array<[Result]>(repeating: [], count: batches))
    DispatchQueue.concurrentPerform(iterations: batches) { index in
      let part = self[(index * batch)..<Swift.min(count, (index + 1) * batch)].map(transform)
      done.withLock { $0[index] = part }
    }
    return done.withLock { $0 }.flatMap { $0 }
  }
}
