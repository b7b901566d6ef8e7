import Conformity
import Diagnostics

/// A member who must attend comes, or somebody carries the mandate.
struct DutyToAttendNotKept: ReviewRule {
  static let description = RuleDescription(
    "moedepligt-ikke-holdt", .warning,
    summary: Message(
      da: "Et medlem med mødepligt skal møde eller lægge sit mandat hos en anden",
      en: "A member who must attend must come or give somebody the mandate"),
    explanation: Message(
      da:
        """
        Gælder `mødepligt: ja`, og står der `til stede: nej` ved et medlem, skal en anden, der var der, have \
        `mandat for` medlemmet. Et afbud er intet fund, for reglen siger ikke, om grunden er gyldig.
        """,
      en:
        """
        Where `mødepligt: ja` holds and a member has `til stede: nej`, somebody who was there must \
        have `mandat for` the member. An apology is no finding, since the rule does not say whether the \
        reason is valid.
        """
    ),
    wrong: """
      # kommissorium-2021.md
      mødepligt: ja
      # moeder/2022/forum-2022-1.md
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: nej
      """,
    right: """
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: nej
        - plads: beboere
          person: eksempel-bo
          til stede: ja
          mandat for: eksempel-anne
      """)

  func review(_ context: inout ReviewContext) {
    context.report(
      Self.self, { $0 == .duty },
      mend: Message(
        da:
          "Ret, om medlemmet var der, skriv, hvem der bar mandatet, eller skriv afvigelsen under `kendte afvigelser`.",
        en:
          "Correct whether the member was there, write who carried the mandate, or write the deviation under `kendte afvigelser`."
      ))
  }
}
