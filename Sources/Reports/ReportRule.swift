package import Diagnostics

/// The rules of reports that need their figures, by the id of their findings.
package enum ReportRule: String, Hashable, Sendable, CaseIterable {
  /// A figure is what it was when the report was published.
  case correctedFigure = "rettet-efter-udgivelsen"

  /// What is said of the rule.
  package var description: RuleDescription {
    switch self {
    case .correctedFigure:
      RuleDescription(
        rawValue, .note,
        summary: Message(
          da: "Et tal i en udgivet rapport er siden rettet i registret",
          en: "A figure of a published report has been corrected in the register since"),
        explanation: Message(
          da: """
            Rapporten bliver ved at vise det tal, den blev udgivet med, og nævner rettelsen under \
            »Rettelser efter udgivelsen«. Er rapporten ikke udgivet endnu, så frys den igen: \
            `kommissorium freeze <rapport> --again`.
            """,
          en: """
            The report goes on showing the figure it was published with, and lists the correction \
            under “Corrections after publication”. If the report is not published yet, freeze it \
            again: `kommissorium freeze <report> --again`.
            """))
    }
  }
}
