import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// Writes values as HTML for one page: words escaped, references as links from that page.
struct Printer: Sendable {
  /// The site.
  let context: SiteContext
  /// The page that the links lead from.
  let page: Address

  // MARK: Text and links

  /// Text as HTML.
  func text(_ text: String) -> String {
    Markup(escaping: text).html
  }

  /// Text in a class, for what is said in place of a value.
  func muted(_ string: SiteString, class name: String = "io") -> String {
    "<span class=\"\(name)\">\(text(context[string]))</span>"
  }

  /// The relative address of a page; on paper its full one, where the site has one.
  func href(_ address: Address) -> String {
    let isOutside = address.path != page.path || address.fragment == nil
    if context.isOnPaper, isOutside, let whole = context.root.absolute(address) { return whole }
    return address.href(from: page, namesFiles: context.options.namesFiles)
  }

  /// The relative address of an entity's page.
  func href(_ id: EntityID, fragment: String? = nil) -> String? {
    guard var address = context.page(of: id)?.address else { return nil }
    if let fragment {
      if let unit = context.page(of: EntityID(fragment)), unit.entity.owner == id {
        address = unit.address
      } else {
        address.fragment = fragment
      }
    }
    return href(address)
  }

  /// A link with words of its own.
  func link(_ address: Address, _ words: String) -> String {
    "<a href=\"\(text(href(address)))\">\(text(words))</a>"
  }

  /// A link to an entity by its name; words alone for the page itself; the word for what is not
  /// public where the entity is not in this edition.
  func link(_ id: EntityID?, words: String? = nil) -> String {
    guard let id, let entry = context.page(of: id) else { return muted(.notPublic) }
    return link(entry, words.map(phrase) ?? entry.name)
  }

  /// A link to a page with words that are HTML; words alone for the page itself.
  func link(_ entry: PageEntry, _ words: String) -> String {
    let address = entry.address
    if address.fragment == nil, address.path == page.path { return words }
    return "<a href=\"\(text(href(address)))\">\(words)</a>"
  }

  /// Links to entities, joined as a sentence joins them.
  func links(_ ids: [EntityID]) -> String {
    joined(ids.map { link($0) })
  }

  /// HTML joined with commas and a last `og`.
  func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(text(context[.and])) " + last
  }

  // MARK: Values

  /// What is stated: a value, or the words that say that there is none.
  func stated(_ stated: Stated) -> String {
    switch stated {
    case .value(let value): self.value(value)
    case .notStated: muted(.notStated)
    case .none: muted(.none)
    case .vacant: muted(.vacant)
    case .notDisclosed: muted(.notDisclosed)
    case .abolished: muted(.abolished)
    }
  }

  /// A value as HTML that may stand in a line or a cell.
  func value(_ value: Value) -> String {
    let language = context.language
    switch value {
    case .text(let words): return text(words)
    case .flag(let flag): return text(context[flag ? .yes : .no])
    case .number(let number): return "\(number)"
    case .date(let date): return phrase(date.printed(in: language))
    case .validity(let validity): return phrase(validity.printed(in: language))
    case .frequency(let frequency): return phrase(frequency.printed(in: language))
    case .clock(let clock): return phrase(clock.printed(in: language))
    case .occasion(let occasion): return phrase(occasion.printed(in: language))
    case .annualDays(let days): return phrase(days.printed(in: language))
    case .weekdays(let days): return phrase(days.printed(in: language))
    case .deadline(let deadline): return phrase(deadline.printed(in: language))
    case .quantity(let quantity): return phrase(quantity.printed(in: language))
    case .amount(let amount): return phrase(amount.printed(in: language))
    case .share(let share): return phrase(share.printed(in: language))
    case .check(let check): return self.check(check)
    case .source(let source): return self.source(source)
    case .reference(let reference): return self.reference(reference)
    case .list(let items): return list(items)
    case .record(let record): return definitions(record)
    case .table(let rows):
      return "<ul class=\"led\">"
        + rows.map { "<li>\(text($0.name)): \(stated($0.value))</li>" }.joined() + "</ul>"
    }
  }

  /// A sum as it is claimed; one that does not hold with what it comes to.
  private func check(_ check: CheckSum) -> String {
    let words = phrase(check.printed(in: context.language))
    guard !check.holds else { return words }
    let computed = phrase(check.computed.printed(in: context.language))
    return words + " <span class=\"note\">\(sentence(.sumFails, computed))</span>"
  }

  /// A reference with its proviso.
  func reference(_ reference: Reference) -> String {
    link(reference.target) + (reference.qualifier.map { ", \(text($0))" } ?? "")
  }

  /// A phrase whose number and unit must not part at the end of a line.
  func phrase(_ words: String) -> String { text(UnitSpace.holding(words)) }

  private func list(_ items: [Stated]) -> String {
    let isSentence = items.allSatisfy { item in
      switch item.value {
      case .reference(let reference): reference.qualifier == nil
      case nil: true
      default: false
      }
    }
    if isSentence { return joined(items.map(stated)) }
    if items.count == 1 { return stated(items[0]) }
    return "<ul class=\"punkter\">" + items.map { "<li>\(stated($0))</li>" }.joined() + "</ul>"
  }

  /// The facts of a record in a line, as a person would write it: what speaks for itself without a
  /// label, the rest with one.
  func definitions(_ record: Record) -> String {
    if let agenda = StandingAgenda(record) { return standingAgenda(agenda) }
    let parts = record.entries.compactMap { entry -> String? in
      guard !Self.hiddenKeys.contains(entry.key) else { return nil }
      let value = fact(entry.fact)
      if Self.selfEvident.contains(entry.key) { return value }
      if entry.key == Seat.strength.key { return "(\(value))" }
      let label = text(label(entry.key))
      if entry.key == "som" { return "\(label.lowercased()) \(value)" }
      return "\(label.prefix(1).lowercased())\(label.dropFirst()): \(value)"
    }
    return parts.joined(separator: ", ").replacing(", (", with: " (")
  }

  /// All versions of a fact, each with what belongs to it.
  func fact(_ fact: Fact, withSources: Bool = false) -> String {
    fact.versions.map { version($0, withSources: withSources) }.joined(separator: "<br>")
  }

  /// One version of a fact with its member, validity, reservation, note and, if wanted, sources.
  func version(_ version: FactVersion, withSources: Bool = false) -> String {
    var html = stated(version.value)
    if let member = version.appliesTo { html = "\(link(member.target)): \(html)" }
    if let validity = version.validity {
      html += " <span class=\"tid\">(\(phrase(validity.printed(in: context.language))))</span>"
    }
    for remark in [version.reservation, version.note].compactMap({ $0 }) {
      html += " <span class=\"note\">\(text(remark))</span>"
    }
    if withSources, !version.sources.isEmpty {
      html += " <small class=\"kilde\">\(sources(version.sources))</small>"
    }
    return html
  }

  /// The label of a key, as the schema gives it.
  func label(_ key: String) -> String {
    Labels.all[key]?.text(in: context.language) ?? key.prefix(1).uppercased() + key.dropFirst()
  }

  /// Keys whose values say what they are.
  private static let selfEvident: Set<String> = [
    Duty.text.key, Key.who.key, Key.described.key, Key.name.key, Key.title.key, "for",
    Seat.rank.key, Seat.attachment.key, RuleDocument.frequency.key,
    RuleDocument.meetingTime.key, Key.words.key, Disagreement.words.key, "deltager",
  ]

  /// Keys whose values are names given inside the same file.
  static let localNames: Set<String> = [Step.name.key, Scheme.after.key, "inden for", "tema"]

  /// Names given inside a file, in words: the entity of that name where there is one.
  func localName(_ fact: Fact) -> String {
    fact.versions.flatMap { [String](registerValue: $0.value.value ?? .list([])) ?? [] }
      .map { name in
        let id = EntityID(name)
        if context.register[id] != nil { return link(id) }
        if context.abbreviations[name.uppercased()] != nil { return text(name.uppercased()) }
        return text(name.replacing("-", with: " "))
      }.joined(separator: ", ")
  }

  /// Keys that a record is not printed with, because they say how and not what.
  static let hiddenKeys: Set<String> = [
    Key.source.key, Key.visibility.key, Key.identifier.key, Key.isExample.key,
  ]
}

/// The labels of all keys, from the one schema.
enum Labels {
  /// The labels by key.
  static let all: [String: Message] = {
    var labels: [String: Message] = [:]
    func collect(_ shape: RecordShape) {
      for field in shape.fields where labels[field.key] == nil {
        labels[field.key] = field.label
        collect(field.shape)
      }
    }
    func collect(_ shape: Shape) {
      switch shape {
      case .record(let record): collect(record)
      case .list(let inner), .oneOrMore(let inner), .table(_, let inner): collect(inner)
      case .either(let shapes): for shape in shapes { collect(shape) }
      default: break
      }
    }
    for kind in Kind.allCases { collect(kind.shape) }
    return labels
  }()
}
