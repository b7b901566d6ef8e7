/// Reads text from a model.
final class TextReader<Model: ViewModel>: Reader, @unchecked Sendable {
  /// The closure that reads.
  private let read: @Sendable (Model) -> String?
  /// The model's type, to know its frames by.
  private let type = ObjectIdentifier(Model.self)

  /// Reads by a closure.
  init(_ read: @escaping @Sendable (Model) -> String?) {
    self.read = read
  }

  override func text(in frame: Frame) -> String? {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return nil }
    return read(frame.model)
  }

  override func holds(in frame: Frame) -> Bool { text(in: frame) != nil }

  override func child(in frame: Frame) -> Frame? { text(in: frame).map { TextFrame($0) } }
}
