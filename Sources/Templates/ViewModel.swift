/// A value that a template shows: it declares, in one place, the names a template may use.
///
/// Declare `static let names = Names<Self>([…])` next to the stored properties. A template is
/// compiled against these names, so a name that is missing here is found before rendering.
package protocol ViewModel: Sendable {
  /// The names that a template may use on this type.
  static var names: Names<Self> { get }
}
