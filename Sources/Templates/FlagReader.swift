/// Reads a yes or no from a model.
final class FlagReader<Model: ViewModel>: Reader, @unchecked Sendable {
  /// The closure that reads.
  private let read: @Sendable (Model) -> Bool
  /// The model's type, to know its frames by.
  private let type = ObjectIdentifier(Model.self)

  /// Reads by a closure.
  init(_ read: @escaping @Sendable (Model) -> Bool) {
    self.read = read
  }

  override func holds(in frame: Frame) -> Bool {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return false }
    return read(frame.model)
  }
}
