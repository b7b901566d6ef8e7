import BuiltInTheme
import CivilTime
import Content
import Site

extension ReportFreezer {
  /// A freezer of the reports in some files, as of the day on which the tests publish them.
  init(_ tree: SourceTree) {
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    self.init(
      ContentLoader.load(tree), options: SiteOptions(day: Day(isoText: "2021-03-15") ?? .first),
      theme: theme)
  }
}
