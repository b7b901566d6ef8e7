package import CivilTime
package import Governance

/// What a build is asked for; nothing is taken from the machine.
package struct SiteOptions: Hashable, Sendable {
  /// The day that the pages hold as of.
  package var day: Day
  /// Who the pages are for.
  package var edition: Edition
  /// Where the site lies, for what must be absolute; begins and ends with `/`.
  ///
  /// Nil when it follows from the site's own address.
  package var basePath: String?
  /// Whether links name `index.html`, for a site opened from a drive.
  package var namesFiles: Bool
  /// How many pages each printed document has, by its path; pages link to these and no others.
  package var printed: [String: Int] = [:]

  /// Makes options.
  package init(
    day: Day, edition: Edition = .public, basePath: String? = nil, namesFiles: Bool = false
  ) {
    self.day = day
    self.edition = edition
    self.basePath = basePath
    self.namesFiles = namesFiles
  }
}
