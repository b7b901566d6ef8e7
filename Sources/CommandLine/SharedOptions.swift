import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Glibc
import Phrases

/// What every command that reads a site takes.
struct SiteArguments: ParsableArguments {
  @Argument(help: "Mappen med `content/` / the folder with `content/`.")
  var site = "."

  @Option(help: "Dagen, siderne gælder pr., fx 2020-12-31 / the day the pages hold as of.")
  var date: String?

  @Option(help: "Sprog i fund: da eller en / language of findings.")
  var language: String?

  /// The language of findings: as asked for, or Danish unless `LANG` begins with `en`.
  func messageLanguage() throws -> Language {
    try LanguageChoice.language(named: language)
  }

  /// The day: as asked for, or today in the machine's calendar, read here and nowhere else.
  func day() throws -> Day {
    guard let date else { return Self.today() }
    do throws(PhraseFault) {
      return try ImpreciseDate.parse(date).last
    } catch {
      let language = try messageLanguage()
      throw ValidationError("--date: \(error.headline.text(in: language))")
    }
  }

  private static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    setenv("TZ", "Europe/Copenhagen", 1)
    tzset()
    localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day.first
  }
}

/// Finds the language of findings.
enum LanguageChoice {
  /// The language with a name, or the one that the environment asks for.
  static func language(named name: String?) throws -> Language {
    if let name {
      guard let language = Language(rawValue: name) else {
        throw ValidationError("--language: da | en")
      }
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Terminal.variable)
      .first { !$0.isEmpty }
    return locale?.hasPrefix("en") ?? false ? .english : .danish
  }
}

/// Prints findings and turns them into an exit status.
struct FindingReport {
  let content: LoadedContent
  let language: Language
  let format: OutputFormat
  /// Where the site lies, put before every path.
  let site: String

  /// Prints findings: text for people on one stream, forms for programs on the other.
  func print(_ findings: FindingSet, to stream: Terminal) {
    let printer = FindingPrinter(
      format: format, language: language, isColored: format == .text && stream.isInteractive,
      pathPrefix: site.asFolderPrefix, rules: ReviewRules.descriptions
    ) { content.tree[$0] }
    stream.write(printer.text(of: findings.sorted()))
  }
}
