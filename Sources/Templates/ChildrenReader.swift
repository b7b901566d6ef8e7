/// Reads several values from a model.
final class ChildrenReader<Model: ViewModel>: Reader, @unchecked Sendable {
  /// The closure that says whether there is nothing.
  private let isEmpty: @Sendable (Model) -> Bool
  /// The closure that reads.
  private let read: @Sendable (Model) -> [Frame]
  /// The model's type, to know its frames by.
  private let type = ObjectIdentifier(Model.self)

  /// Reads by a closure, which enters each value it reads.
  init(
    isEmpty: @escaping @Sendable (Model) -> Bool, _ read: @escaping @Sendable (Model) -> [Frame]
  ) {
    self.isEmpty = isEmpty
    self.read = read
  }

  override func holds(in frame: Frame) -> Bool {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return false }
    return !isEmpty(frame.model)
  }

  override func children(in frame: Frame) -> [Frame] {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return [] }
    return read(frame.model)
  }
}
