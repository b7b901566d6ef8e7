import Diagnostics

/// A page of free text: `sider/<id>.md`.
package enum Page {
  /// The keys of a page.
  package static let shape = Key.entity(
    Kind.page.noun, [Key.title.declaration.required, Key.validity.declaration])
}
