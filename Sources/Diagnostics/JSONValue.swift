/// A value of JSON (RFC 8259), whose objects keep the order in which they were made.
package enum JSONValue: Sendable {
  /// `null`.
  case null
  /// A text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// `true` or `false`.
  case bool(Bool)
  /// Values in order.
  case array([JSONValue])
  /// Keys with their values in the order of printing; the maker sees to it that none is repeated.
  case object([(key: String, value: JSONValue)])

  /// A text, or `null` when there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or `null` when there is none.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }
}
