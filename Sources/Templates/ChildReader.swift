/// Reads one view model from another.
final class ChildReader<Model: ViewModel>: Reader, @unchecked Sendable {
  /// The closure that reads.
  private let read: @Sendable (Model) -> Frame?
  /// The model's type, to know its frames by.
  private let type = ObjectIdentifier(Model.self)

  /// Reads by a closure, which enters the view model it reads.
  init(_ read: @escaping @Sendable (Model) -> Frame?) {
    self.read = read
  }

  override func holds(in frame: Frame) -> Bool { child(in: frame) != nil }

  override func child(in frame: Frame) -> Frame? {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return nil }
    return read(frame.model)
  }
}
