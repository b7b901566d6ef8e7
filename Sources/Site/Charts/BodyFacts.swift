import Diagnostics
import Governance
import Phrases

/// What stands in the box of a body besides its name, in plain text: who sits there, how often it
/// meets, who set it up.
struct BodyFacts {
  let context: SiteContext

  /// The longest list of parties that a box holds.
  private static let longest = 110

  /// The facts of a body of the model.
  func lines(of body: OrganisationModel.Body, in model: OrganisationModel) -> [String] {
    if body.isPast { return fate(of: body.entity) }
    if body.isOutside {
      let told = model.relations.filter {
        $0.subject == body.entity.id || $0.object == body.entity.id
      }
      return told.compactMap(\.what)
    }
    var lines: [String] = []
    if body.members.isEmpty, let count = body.entity.record.first(Key.count) {
      lines.append(context.sentence(.countOf, count.printed(in: context.language)))
    }
    if let parties = parties(in: body.entity.id) { lines.append(parties) }
    if let meetings = meetings(of: body.entity.id) { lines.append(meetings) }
    let founders = model.relations.filter { $0.verb == .setsUp && $0.object == body.entity.id }
      .map { name($0.subject) }
    if !founders.isEmpty { lines.append(context.sentence(.setUpBy, joined(founders))) }
    return lines
  }

  /// What of them stands in a narrow box: how often the body meets, or what became of it.
  func brief(of body: OrganisationModel.Body) -> [String] {
    if body.isPast { return fate(of: body.entity) }
    return [meetings(of: body.entity.id)].compactMap { $0 }
  }

  /// What a member of a collective is called beside the others: its area, where the name says it.
  func shortName(ofMember member: Entity) -> String {
    let areas = member.record.all(Forum.area).flatMap { $0 }.compactMap(\.target)
    guard areas.count == 1, let area = areas.first.flatMap({ context.register[$0]?.name }),
      member.name.hasSuffix(area)
    else { return member.name }
    return area
  }

  /// What a member of a collective differs in.
  func lines(ofMember member: Entity) -> [String] {
    guard let answer = context.situation.rule(RuleDocument.length.key, of: member.id),
      answer.silence == nil, let fact = answer.current?.fact
    else { return [] }
    return fact.versions.compactMap { version in
      guard version.appliesTo?.target == member.id,
        case .value(.quantity(let length)) = version.value
      else { return nil }
      return context.sentence(.meetingsOf, length.printed(in: context.language))
    }
  }

  /// What took the place of a body that has ended.
  private func fate(of body: Entity) -> [String] {
    let events = context.register.endings(of: body.id).filter(\.manner.endsPredecessor)
    let byManner = Dictionary(grouping: events) { $0.manner.fate.text(in: context.language) }
    return byManner.keys.sorted().map { manner in
      let successors = (byManner[manner] ?? []).map { name($0.successor) }
      return capitalised(
        "\(manner) \(successors.count > 2 ? context[.severalBodies] : joined(successors))")
    }
  }

  /// Who sits in a body, party by party; nil when nothing is said or it is too much for a box.
  private func parties(in body: EntityID) -> String? {
    guard let document = context.situation.compositionDocument(of: body) else { return nil }
    let seats = document.record.all(RuleDocument.composition).flatMap { $0 }
      .filter { context.situation.holds($0) }
    let parts = seats.compactMap(party)
    // The point stays with the words before it, and goes where a line ends after it.
    let words = parts.joined(separator: "\u{A0}· ")
    return parts.count == seats.count && !words.isEmpty && words.count <= Self.longest ? words : nil
  }

  private func party(_ seat: Record) -> String? {
    let count = seat.first(Key.count).map { " \($0.printed(in: context.language))" } ?? ""
    let actors = (seat.all(Seat.appointedBy) + seat.all(Seat.mandator)).flatMap { $0 }
    if !actors.isEmpty { return joined(actors.map { name($0.target) }) + count }
    if let all = seat.first(Seat.eachOf) {
      let rank = seat.first(Seat.rank).map { ", \($0)" } ?? ""
      return name(all.target) + count + rank
    }
    if let body = seat.first(Seat.through) { return name(body.target) + count }
    if seat[Seat.offices] != nil, let words = seat.first(Seat.name) {
      return count.isEmpty ? capitalised(words) : "\(count.dropFirst()) \(words)"
    }
    return seat.first(Key.described).map { capitalised($0) + count }
  }

  private func meetings(of body: EntityID) -> String? {
    guard let answer = context.situation.rule(RuleDocument.frequency.key, of: body),
      answer.silence == nil, let fact = answer.current?.fact
    else { return nil }
    for version in fact.versions where version.appliesTo == nil {
      if case .value(.frequency(let frequency)) = version.value {
        return context.sentence(.meets, frequency.printed(in: context.language))
      }
    }
    return nil
  }

  /// What something is called in a box: its abbreviation where there is one.
  func name(_ id: EntityID?) -> String {
    guard let id, let entity = context.register[id] else { return context[.notPublic] }
    return entity.abbreviation ?? entity.name
  }

  private func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(context[.and]) \(last)"
  }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
