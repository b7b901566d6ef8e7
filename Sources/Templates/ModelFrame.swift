/// A view model that a template has entered.
final class ModelFrame<Model: ViewModel>: Frame {
  private let model: Model
  private let readers: [Reader<Model>]

  /// Enters a view model.
  init(_ model: Model) {
    self.model = model
    readers = Model.names.readers
  }

  override func text(_ index: Int) -> String? {
    guard readers.indices.contains(index), case .text(let read) = readers[index] else { return nil }
    return read(model)
  }

  override func markup(_ index: Int) -> Markup? {
    guard readers.indices.contains(index), case .markup(let read) = readers[index] else {
      return nil
    }
    return read(model)
  }

  override func holds(_ index: Int) -> Bool {
    guard readers.indices.contains(index) else { return false }
    return switch readers[index] {
    case .text(let read): read(model) != nil
    case .markup(let read): read(model) != nil
    case .flag(let read): read(model)
    case .child(let read): read(model) != nil
    case .children(let isEmpty, _): !isEmpty(model)
    }
  }

  override func child(_ index: Int) -> Frame? {
    guard readers.indices.contains(index) else { return nil }
    return switch readers[index] {
    case .child(let read): read(model)
    case .text(let read): read(model).map { TextFrame($0) }
    case .markup(let read): read(model).map { MarkupFrame($0) }
    case .flag, .children: nil
    }
  }

  override func children(_ index: Int) -> [Frame] {
    guard readers.indices.contains(index), case .children(_, let read) = readers[index] else {
      return []
    }
    return read(model)
  }
}
