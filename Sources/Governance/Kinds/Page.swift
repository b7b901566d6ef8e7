import Diagnostics

/// A page of free text: `sider/<id>.md`.
package enum Page {
  /// The keys of a page.
  package static let shape = Common.entity(
    Kind.page.noun, [Common.title.declaration.required, Common.validity.declaration])
}
