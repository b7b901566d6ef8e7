import Governance
import Templates

/// The first words of a page of conformity: what came out, and how it was found.
struct ConformityNote {
  let context: SiteContext

  /// The lead: a sentence of its own, then the method, then what limits the answer.
  func markup(_ sentence: String, isOver: Bool, others: [String]) -> Markup {
    var more = [context[.method]]
    if !isOver { more.append(context[.yearOpen]) }
    if context.options.edition == .public { more.append(context[.publicOnly]) }
    more += others
    let words = [sentence, more.joined(separator: " ")].map { UnitSpace.holding($0) }
    return Markup(words.map { "<p>\(Markup(escaping: $0).html)</p>" }.joined())
  }
}
