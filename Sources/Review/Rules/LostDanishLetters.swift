import Content
import Diagnostics
import Governance
import Parallel

/// No word has lost its æ, ø or å on the way from an old file.
struct LostDanishLetters: ReviewRule {
  static let description = RuleDescription(
    "danske-bogstaver-tabt", .warning,
    summary: Message(
      da: "Ord må ikke have mistet æ, ø eller å", en: "Words must not have lost æ, ø or å"),
    explanation: Message(
      da:
        """
        Gamle filer og indscannede notater taber ofte de danske bogstaver: »omrder«, \
        »Kbenhavn«, »ogs«, eller de bliver til »Ã¦« og »�«. Reglen kender de almindeligste ord \
        og melder kun dem, som ikke findes uden bogstavet. Den ser ikke på sider på engelsk.
        """,
      en:
        """
        Old files and scanned papers often lose the Danish letters: “omrder”, “Kbenhavn”, \
        “ogs”, or turn them into “Ã¦” and “�”. The rule knows the commonest words and reports \
        only those that do not exist without the letter. It does not look at a site in English.
        """
    ),
    wrong: "formål: indsatser i boligomrderne", right: "formål: indsatser i boligområderne")

  func review(_ context: inout ReviewContext) {
    let language = context.all(.site).first?.record.first(SiteSettings.language)
    guard language != "en" else { return }
    let files = context.textFiles()
    let finder = LostLetters.shared
    for (file, words) in zip(files, files.concurrentMap { finder.words(in: $0) }) {
      for lost in words {
        let word = file.text(in: lost.range)
        context.report(
          Self.self, in: context.entity(at: lost.range.lowerBound, in: file),
          place: Place(path: file.path, range: lost.range), named: word,
          Message(
            da: "»\(word)« har mistet et dansk bogstav", en: "“\(word)” has lost a Danish letter"),
          mend: lost.meant.map {
            Message(da: "Mente du »\($0)«?", en: "Did you mean “\($0)”?")
          }
            ?? Message(
              da: "Skriv bogstavet igen, og gem filen som UTF-8.",
              en: "Write the letter again, and save the file as UTF-8."))
      }
    }
  }
}
