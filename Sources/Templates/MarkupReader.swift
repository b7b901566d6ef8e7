/// Reads HTML from a model.
final class MarkupReader<Model: ViewModel>: Reader, @unchecked Sendable {
  /// The closure that reads.
  private let read: @Sendable (Model) -> Markup?
  /// The model's type, to know its frames by.
  private let type = ObjectIdentifier(Model.self)

  /// Reads by a closure.
  init(_ read: @escaping @Sendable (Model) -> Markup?) {
    self.read = read
  }

  override func markup(in frame: Frame) -> Markup? {
    guard let frame = ModelFrame<Model>.of(frame, type) else { return nil }
    return read(frame.model)
  }

  override func holds(in frame: Frame) -> Bool { markup(in: frame) != nil }

  override func child(in frame: Frame) -> Frame? { markup(in: frame).map { MarkupFrame($0) } }
}
