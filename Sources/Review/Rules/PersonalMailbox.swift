import Content
import Diagnostics
import Governance

/// A contact is that of a unit, not of a person.
struct PersonalMailbox: ReviewRule {
  static let description = RuleDescription(
    "personlig-postkasse", .warning,
    summary: Message(
      da: "En kontakt skal være enhedens, ikke en persons",
      en: "A contact must be the unit's, not a person's"),
    explanation: Message(
      da:
        """
        En postkasse med initialer eller navn, en privat udbyder og en persons mobilnummer er \
        personoplysninger, og de holder op med at virke, når personen flytter. Skriv enhedens \
        hovedpostkasse og telefon. Er det historik fra en kilde, så skriv det under `kendte \
        afvigelser`; `sted` er enhedens eller personens id.
        """,
      en:
        """
        A mailbox with initials or a name, a private provider and a person's mobile number are \
        personal data, and stop working when the person moves. Write the unit's main mailbox \
        and telephone. If it is history from a source, write it under `kendte afvigelser`; \
        `sted` is the id of the unit or person.
        """
    ),
    wrong: """
      kontakt:
        - mail: aha@kommune.example
      """,
    right: """
      kontakt:
        - mail: center@kommune.example
      """)

  func review(_ context: inout ReviewContext) {
    let people = Set(context.all(.person).map { Mailbox.folded($0.name) })
    for entity in context.all(.site, .forum, .organisation, .unit, .person) {
      for item in entity.record.items(Organisation.contact) {
        let (contact, path) = (item.value, item.path)
        if let mail = contact.first(Contact.mail) {
          review(mail, of: entity, at: path + [.key(Contact.mail.key)], people, &context)
        }
        if entity.kind == .person, let number = contact.first(Contact.telephone),
          Self.isMobile(number)
        {
          context.report(
            Self.self, in: entity.id, at: path + [.key(Contact.telephone.key)],
            named: entity.id.rawValue,
            Message(
              da: "»\(number)« ligner et mobilnummer, der er personens eget",
              en: "“\(number)” looks like a mobile number of the person's own"),
            mend: Message(
              da: "Skriv enhedens telefon på enheden.",
              en: "Write the unit's telephone with the unit."
            ))
        }
      }
    }
  }

  private func review(
    _ mail: String, of entity: Entity, at path: ValuePath, _ people: Set<String>,
    _ context: inout ReviewContext
  ) {
    let owner = entity.owner.flatMap { context.register[$0] }
    let names = [entity, owner].compactMap { $0 }.flatMap { entity in
      [entity.name, entity.abbreviation ?? ""] + entity.record.all(Key.aliases).flatMap { $0 }
    }
    let unit = entity.kind == .person ? [] : names
    guard let sign = Mailbox(mail)?.sign(for: unit, people: people) else { return }
    let headline: Message =
      switch sign {
      case .privateProvider:
        Message(
          da: "»\(mail)« er hos en privat udbyder", en: "“\(mail)” is with a private provider")
      case .name:
        Message(da: "»\(mail)« ligner en persons navn", en: "“\(mail)” looks like a person's name")
      case .initials:
        Message(
          da: "»\(mail)« ligner en persons initialer",
          en: "“\(mail)” looks like a person's initials")
      }
    context.report(
      Self.self, in: entity.id, at: path, named: entity.id.rawValue, headline,
      mend: Message(da: "Skriv enhedens postkasse.", en: "Write the unit's mailbox."))
  }

  /// Whether a Danish telephone number is one of those given to mobiles.
  ///
  /// Source: the Danish numbering plan, mobile numbers as they were first given.
  private static func isMobile(_ number: String) -> Bool {
    var digits = number.filter(\.isNumber)
    if digits.hasPrefix("0045") { digits = String(digits.dropFirst(4)) }
    if digits.count == 10, digits.hasPrefix("45") { digits = String(digits.dropFirst(2)) }
    guard digits.count == 8 else { return false }
    return mobileStarts.contains { digits.hasPrefix($0) }
  }

  private static let mobileStarts = [
    "2", "30", "31", "40", "41", "42", "50", "51", "52", "53", "60", "61", "71", "81", "91", "92",
    "93",
  ]
}
