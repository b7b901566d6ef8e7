/// A view model that a template has entered.
final class ModelFrame<Model: ViewModel>: Frame {
  /// The view model.
  let model: Model

  /// Enters a view model.
  init(_ model: Model) {
    self.model = model
    super.init(Model.names.table)
  }

  /// Enters each of several view models.
  static func all(_ models: [Model]) -> [Frame] {
    // Counted by hand: in code that is generic over the model, `map` looks up types at each call.
    var frames: [Frame] = []
    frames.reserveCapacity(models.count)
    var index = 0
    while index < models.count {
      frames.append(ModelFrame(models[index]))
      index += 1
    }
    return frames
  }

  /// A frame as one of this type, or nil when it is one of another; `type` is the model's.
  @inline(__always)
  static func of(_ frame: Frame, _ type: ObjectIdentifier) -> ModelFrame? {
    // A table belongs to one type and only this class takes a type's table, so the comparison
    // is the whole check; a conditional cast looks the generic class up at every name.
    guard frame.type == type else { return nil }
    return unsafeDowncast(frame, to: ModelFrame.self)
  }
}
