extension FindingPrinter {
  /// The version of the JSON form; it changes when a key changes its meaning or goes away.
  private static var version: Int { 1 }

  /// The findings as one object.
  func json(of findings: [Located]) -> JSONValue {
    ["version": .number(Self.version), "findings": .array(findings.map(json))]
  }

  /// The object for one finding.
  private func json(_ located: Located) -> JSONValue {
    let finding = located.finding
    return .object(
      [("rule", .string(finding.rule)), ("severity", .string(finding.severity.word.english))]
        + place(finding.place, located.span) + [
          ("headline", .string(finding.headline.text(in: language))),
          ("notes", .array(finding.notes.map { .string($0.text(in: language)) })),
          ("mend", .optional(finding.mend?.text(in: language))),
          (
            "related",
            .array(
              zip(finding.related, located.related).map { related, span in
                .object(
                  place(related.place, span) + [
                    ("message", .string(related.message.text(in: language)))
                  ])
              })
          ),
        ])
  }

  /// A place's path, lines and columns; the latter are null when its file is not at hand.
  private func place(
    _ place: Place, _ span: PlaceReader.Span?
  ) -> [(key: String, value: JSONValue)] {
    [
      ("path", .string(printed(place.path))),
      ("line", .optional(span?.start.line)),
      ("column", .optional(span?.start.column)),
      ("endLine", .optional(span?.end.line)),
      ("endColumn", .optional(span?.end.column)),
    ]
  }
}
