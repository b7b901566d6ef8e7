import Accounts
import Content
import Diagnostics
import Governance

/// What an indicator is to reach lies after its first value.
struct TargetBeforeSeries: ReviewRule {
  static let description = RuleDescription(
    "maal-foer-serien", .warning,
    summary: Message(
      da: "En målsætning skal ligge efter den første værdi",
      en: "A target must lie after the first value"),
    explanation: Message(
      da:
        """
        `tid` under `målsætning` er, hvornår tallet skal være nået. Ligger den før seriens \
        første værdi, kan ingen se, om det lykkedes; som regel er året skrevet forkert af.
        """,
      en:
        """
        `tid` under `målsætning` is when the figure is to be reached. If it lies before the first \
        value of the series, nobody can see whether it was; as a rule the year was copied wrongly.
        """
    ),
    wrong: """
      målsætning:
        værdi: mindst 75
        tid: 2016
      serie:
        - tid: 2021
          værdi: 58
      """,
    right: """
      målsætning:
        værdi: mindst 75
        tid: 2026
      serie:
        - tid: 2021
          værdi: 58
      """)

  func review(_ context: inout ReviewContext) {
    for indicator in context.all(.indicator) {
      let series = IndicatorSeries(of: indicator)
      guard let target = series.target?.days, let first = series.points.first?.days,
        target.upperBound < first.lowerBound
      else { continue }
      context.report(
        Self.self, in: indicator.id,
        at: [.key(Indicator.target.key), .key(Key.time.key)],
        Message(
          da: "Målet ligger før seriens første værdi",
          en: "The target lies before the first value of the series"),
        mend: Message(
          da: "Sammenlign målets år med kilden.",
          en: "Compare the year of the target with the source."))
    }
  }
}
