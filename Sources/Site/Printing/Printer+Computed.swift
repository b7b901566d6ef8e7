import Governance
import Phrases

extension Printer {
  /// What a share of an amount comes to, marked as computed; nil when either is not one figure.
  func computedShare(of record: Record) -> String? {
    guard case .share(let share) = record.first(Scheme.share),
      let percent = share.measure.single,
      case .amount(let whole) = record.first(Grant.whole), let figure = whole.measure.single,
      let sum = CheckSum(
        .init(DecimalNumber(0), .amount(whole.unit)),
        [.init(.init(figure, .amount(whole.unit)), percent: percent)])
    else { return nil }
    return sentence(
      .computedShare, phrase(sum.computed.printed(in: context.language)))
  }
}
