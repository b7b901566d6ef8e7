package import CivilTime
package import Phrases

/// A Swift type that a ``Value`` of the register can be taken out as.
package protocol RegisterValue {
  /// Takes the value out, or nil when it is of another type.
  init?(registerValue: Value)
}

extension String: RegisterValue {
  package init?(registerValue: Value) {
    guard case .text(let text) = registerValue else { return nil }
    self = text
  }
}

extension Bool: RegisterValue {
  package init?(registerValue: Value) {
    guard case .flag(let flag) = registerValue else { return nil }
    self = flag
  }
}

extension Int: RegisterValue {
  package init?(registerValue: Value) {
    guard case .number(let number) = registerValue else { return nil }
    self = number
  }
}

extension ImpreciseDate: RegisterValue {
  package init?(registerValue: Value) {
    guard case .date(let date) = registerValue else { return nil }
    self = date
  }
}

extension Validity: RegisterValue {
  package init?(registerValue: Value) {
    guard case .validity(let validity) = registerValue else { return nil }
    self = validity
  }
}

extension Weekdays: RegisterValue {
  package init?(registerValue: Value) {
    guard case .weekdays(let days) = registerValue else { return nil }
    self = days
  }
}

extension AnnualDays: RegisterValue {
  package init?(registerValue: Value) {
    guard case .annualDays(let days) = registerValue else { return nil }
    self = days
  }
}

extension Quantity: RegisterValue {
  package init?(registerValue: Value) {
    guard case .quantity(let quantity) = registerValue else { return nil }
    self = quantity
  }
}

extension CheckSum: RegisterValue {
  package init?(registerValue: Value) {
    guard case .check(let check) = registerValue else { return nil }
    self = check
  }
}

extension SourceReference: RegisterValue {
  package init?(registerValue: Value) {
    guard case .source(let source) = registerValue else { return nil }
    self = source
  }
}

extension Reference: RegisterValue {
  package init?(registerValue: Value) {
    guard case .reference(let reference) = registerValue else { return nil }
    self = reference
  }
}

extension Record: RegisterValue {
  package init?(registerValue: Value) {
    guard case .record(let record) = registerValue else { return nil }
    self = record
  }
}

extension Value: RegisterValue {
  package init?(registerValue: Value) { self = registerValue }
}

extension Array: RegisterValue where Element: RegisterValue {
  /// Takes a list apart; a single value counts as a list of one.
  package init?(registerValue: Value) {
    if case .list(let items) = registerValue {
      var elements: [Element] = []
      elements.reserveCapacity(items.count)
      for item in items {
        guard case .value(let value) = item else { continue }
        if let element = Element(registerValue: value) { elements.append(element) }
      }
      self = elements
    } else if let only = Element(registerValue: registerValue) {
      self = [only]
    } else {
      return nil
    }
  }
}
