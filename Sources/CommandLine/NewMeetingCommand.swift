import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// `kommissorium new moede`: begins the file of a meeting with the standing agenda of its body.
struct NewMeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moede",
    abstract: "Begynder et møde med forummets faste dagsorden / begins a meeting's file.",
    discussion: "Fx / for example: kommissorium new moede samarbejdsforum 2026-03-04")

  @Argument(help: "Forummets id, som mappen hedder / the id of the body.")
  var body: String

  @Argument(help: "Mødets dag, fx 2026-03-04 eller »marts 2026« / the day of the meeting.")
  var date: String

  @Option(help: "Mødets række, når forummet har flere / the series, where the body has several.")
  var series: String?

  @Option(help: "Mappen med `content/` / the folder with `content/`.")
  var site = "."

  @Option(
    name: .shortAndLong,
    help: "Mappen, filen lægges i; ellers årets mappe i `content/moeder/` / the file's folder.")
  var output: String?

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let named = NamedThings(language: try LanguageChoice.language(named: language))
    let register = ContentLoader.load(SourceTree.read(site: site)).register
    let body = try named.body(body, in: register)
    let date = try named.date(date)
    try refuseIfGone(body, on: date, in: register, named.language)
    let series = try named.series(series, of: body, on: date.first, in: register)
    var files = MeetingFiles(register)
    var file = files.file(of: body, on: date)
    file.series = series?.id
    let folder = output ?? "\(site.asFolderPrefix)content/moeder/\(date.first.year)"
    for path in try NewFiles(folder: folder, language: named.language).write([
      (file.name, file.text)
    ]) {
      Terminal.output.write(
        Message(da: "Skrevet: \(path)\n", en: "Written: \(path)\n").text(in: named.language))
    }
    if let day = date.exactDay,
      let other = MeetingBook(register).meeting(of: body, series: series?.id, on: day)
    {
      let taken = Message(
        da: "Dagen har allerede et møde: \(other.id).\n",
        en: "The day has a meeting already: \(other.id).\n")
      Terminal.output.write(taken.text(in: named.language))
    }
    guard file.agenda == nil else { return }
    let none = Message(
      da: "De regler, der gælder den dag, nævner ingen fast dagsorden.\n",
      en: "The rules in force on that day name no standing agenda.\n")
    Terminal.output.write(none.text(in: named.language))
  }

  /// Refuses a meeting of a body that is not there at any time that the date may mean.
  private func refuseIfGone(
    _ body: EntityID, on date: ImpreciseDate, in register: Register, _ language: Language
  ) throws {
    let states = Set([date.first, date.last].map { register.asOf($0).state(of: body) })
    let name = register[body]?.name ?? body.rawValue
    let day = (da: date.printed(in: .danish), en: date.printed(in: .english))
    if states == [.ceased] {
      throw ValidationError(
        Message(
          da: "\(name) er ophørt før \(day.da).", en: "\(name) has ceased before \(day.en)."
        ).text(in: language))
    }
    if states == [.notYet] {
      throw ValidationError(
        Message(
          da: "\(name) findes endnu ikke \(day.da).", en: "\(name) is not there yet on \(day.en)."
        ).text(in: language))
    }
  }
}
