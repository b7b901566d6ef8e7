import Governance

/// What can be told of a mailbox from its address.
struct Mailbox {
  /// Why a mailbox is taken to be a person's.
  enum Sign: Hashable {
    /// A provider that private people use.
    case privateProvider
    /// First and last name.
    case name
    /// Initials, or letters and a number that stand for an employee.
    case initials
  }

  /// What stands before `@`, in small letters.
  let local: String
  /// What stands after it, in small letters.
  let domain: String

  /// Takes an address apart; nil when it is not one.
  init?(_ address: String) {
    let parts = address.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let domain = parts.last, !local.isEmpty,
      domain.contains(".")
    else { return nil }
    self.local = String(local)
    self.domain = String(domain)
  }

  /// The sign that the mailbox is a person's; nil when it looks like a unit's.
  ///
  /// - Parameters:
  ///   - unit: the names and abbreviations of what the mailbox belongs to.
  ///   - people: the names of the register's persons, as ``folded(_:)`` gives them.
  func sign(for unit: [String], people: Set<String>) -> Sign? {
    if Self.privateProviders.contains(domain) { return .privateProvider }
    let words = local.split { ".-_+".contains($0) }.map(String.init)
    if words.contains(where: Self.isRole) { return nil }
    if people.contains(words.joined()) { return .name }
    let letters = words.allSatisfy { $0.allSatisfy(\.isLetter) }
    if local.contains("."), letters, (2...4).contains(words.count) { return .name }
    guard let only = words.first, words.count == 1 else { return nil }
    let word = only.prefix(while: \.isLetter)
    let rest = only.dropFirst(word.count)
    guard (1...6).contains(word.count), rest.count <= 4, rest.allSatisfy(\.isNumber) else {
      return nil
    }
    return Self.belongs(String(word), to: unit) ? nil : .initials
  }

  /// Letters alone, small, with æ, ø and å as in an address.
  static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "é": result += "e"
      case "a"..."z": result.unicodeScalars.append(scalar)
      default: break
      }
    }
    return result
  }

  /// Whether a short word is the unit's: part of its name, or the first letters of its words.
  private static func belongs(_ word: String, to unit: [String]) -> Bool {
    unit.contains { name in
      let words = name.split { !$0.isLetter }.map { folded(String($0)) }.filter { !$0.isEmpty }
      let initials = words.compactMap { $0.first.map(String.init) }.joined()
      let large = words.filter { $0.count > 3 }.compactMap { $0.first.map(String.init) }.joined()
      return words.contains { $0.hasPrefix(word) && word.count >= min(3, $0.count) }
        || folded(name).contains(word) && word.count >= 4 || word == initials || word == large
    }
  }

  private static func isRole(_ word: String) -> Bool {
    roles.contains(word) || roleParts.contains { word.contains($0) }
  }

  /// Words that are a unit's mailbox by themselves.
  private static let roles: Set<String> = [
    "info", "post", "mail", "email", "kontakt", "admin", "presse", "web", "dpo", "job", "team",
    "office", "contact", "support", "help", "sikker", "borger", "udvalg", "stab", "byg", "plan",
  ]

  /// Parts of words that only a unit's mailbox has.
  private static let roleParts = [
    "postkasse", "sekretariat", "service", "kommune", "center", "centret", "afdeling",
    "forvaltning",
    "raadhus", "webmaster", "redaktion", "borgerraad", "byraad", "bibliotek", "sikkerpost",
    "hovedpost", "tilsyn", "indsats", "bestyrelse", "bolig", "kontor", "direktion", "noreply",
  ]

  /// Providers whose mailboxes belong to private people.
  private static let privateProviders: Set<String> = [
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.dk", "outlook.com", "outlook.dk",
    "live.com", "live.dk", "msn.com", "yahoo.com", "yahoo.dk", "icloud.com", "me.com", "mac.com",
    "mail.dk", "mail.tele.dk", "post.tele.dk", "stofanet.dk", "webspeed.dk", "youmail.dk",
    "jubii.dk", "ofir.dk", "sol.dk", "privat.dk", "tdcadsl.dk", "mail.com", "proton.me",
    "protonmail.com", "gmx.com", "gmx.net", "fibermail.dk", "email.dk", "c.dk", "waoo.dk",
  ]
}
