import BuiltInTheme
import Content
import Site

extension Theme {
  /// The theme of a site: its own files, and those in the binary for what it lacks.
  static func shipped(with tree: SourceTree) -> Theme {
    Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
  }
}
