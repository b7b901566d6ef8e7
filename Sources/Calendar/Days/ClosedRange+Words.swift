import CivilTime
package import Diagnostics
import Phrases

extension ClosedRange<Day> {
  /// The first and the last day with a word between, what they share said once: `8. til 17. maj 2010`.
  package func words(_ between: String, in language: Language) -> String {
    let last = ImpreciseDate(upperBound).printed(in: language)
    var first = ImpreciseDate(lowerBound).printed(in: language)
    let year = " \(lowerBound.year)"
    if lowerBound.year == upperBound.year, first.hasSuffix(year) {
      first = String(first.dropLast(year.count))
      if lowerBound.month == upperBound.month {
        first = language == .danish ? "\(lowerBound.day)." : "\(lowerBound.day)"
      }
    }
    return "\(first) \(between) \(last)"
  }
}
