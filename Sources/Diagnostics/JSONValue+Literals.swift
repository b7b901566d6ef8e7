extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes a text of a literal.
  package init(stringLiteral value: String) {
    self = .string(value)
  }

  /// Makes a number of a literal.
  package init(integerLiteral value: Int) {
    self = .number(value)
  }

  /// Makes a truth value of a literal.
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// Makes an array of a literal.
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  /// Makes an object of a literal, in the literal's order.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
