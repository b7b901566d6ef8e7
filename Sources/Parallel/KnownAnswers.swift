import Synchronization

/// Answers to questions, each found when it is first asked for and kept from then on.
///
/// Every core may ask. Two that ask the same at once may both find the answer, so it must follow from
/// the question alone.
package final class KnownAnswers<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let known = Mutex<[Question: Answer]>([:])

  /// Makes a store that knows no answer yet.
  package init() {}

  /// The answer to a question.
  package func answer<Failure: Error>(
    to question: Question, _ find: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    if let answer = known.withLock({ $0[question] }) { return answer }
    let found = try find()
    known.withLock { $0[question] = found }
    return found
  }
}
