package import Diagnostics

/// A template as it was read: the name by which others call it, and its file.
package struct TemplateSource: Hashable, Sendable {
  /// The name in `{{> name}}` and `{{< name}}`, such as `forum` or `dele/hoved`.
  package let name: String
  /// The file; findings carry its path.
  package let file: SourceFile

  /// Names a file as a template.
  package init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}
