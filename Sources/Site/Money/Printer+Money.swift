import Accounts
import Diagnostics
import Governance
import Phrases

extension Printer {
  /// A figure with its unit.
  func figure(_ figure: CheckSum.Figure) -> String {
    phrase(figure.printed(in: context.language))
  }

  /// A figure that was worked out, marked as such.
  func derived(_ derivation: Derivation, _ proviso: Proviso? = nil) -> String {
    let words = derivation.result.printed(in: context.language)
    let full = proviso.map { "\(words), \($0.printed(in: context.language))" } ?? words
    return sentence(.computedShare, phrase(full))
  }

  /// A figure that was worked out, with how.
  func explained(_ derivation: Derivation, _ proviso: Proviso? = nil) -> String {
    "\(derived(derivation, proviso)) <span class=\"note\">\(sum(derivation.sum))</span>"
  }

  /// A sum with a true minus sign.
  func sum(_ sum: CheckSum) -> String {
    phrase(sum.printed(in: context.language).replacing(" - ", with: " \u{2212} "))
  }

  /// Several places in plain words, for a spreadsheet.
  func plainSources(_ sources: [SourceReference]) -> String {
    sources.map { source in
      guard !source.isNotPublic, let entry = context.page(of: EntityID(source.id)) else {
        return context[.notPublic]
      }
      let place = source.place.map { ", \($0.printed(in: context.language))" } ?? ""
      return entry.entity.name + place
    }.joined(separator: "; ")
  }

  /// Several places, each document named once with all its places.
  func places(_ sources: [SourceReference]) -> String {
    var order: [String] = []
    var places: [String: [String]] = [:]
    for source in sources {
      if places[source.id] == nil { order.append(source.id) }
      places[source.id, default: []].append(place(source))
    }
    return order.map { id in
      let words = (places[id] ?? []).filter { !$0.isEmpty }.joined(separator: "; ")
      guard !id.isEmpty else { return muted(.notPublic) }
      return document(EntityID(id)) + (words.isEmpty ? "" : ", \(words)")
    }.joined(separator: ". ")
  }

  /// An amount as it is written.
  func amount(_ amount: StatedAmount) -> String {
    phrase(amount.amount.printed(in: context.language))
  }

  /// What was spent in all that is stated: as stated, or added up and marked so.
  func spent(_ spending: Spending) -> String {
    if let total = spending.total { return derived(total) }
    let stated = spending.entries.compactMap(\.amount)
    return stated.count == 1 ? stated.map(amount).joined() : muted(.notStated)
  }

  /// What is left of a frame, or how much more was spent.
  func left(of spending: Spending) -> String {
    if let excess = spending.excess { return sentence(.moneyOverspent, derived(excess)) }
    guard let rest = spending.rest else { return muted(.notStated) }
    return spending.missing.isEmpty ? derived(rest) : sentence(.moneyAtMost, derived(rest))
  }

  /// The price level or the period that an amount is counted in; the word for what is not stated.
  func basis(of amount: StatedAmount) -> String {
    switch amount.standard.counted {
    case .money(.year(let year)):
      return sentence(.moneyPricesOf, "\(year)")
    case .money(.words(let words)): return text(words)
    case .money(.notStated): return muted(.notStated)
    case .workYears(let period), .hours(let period):
      return period.map(text) ?? muted(.notStated)
    }
  }
}
