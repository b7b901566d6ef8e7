import Diagnostics

extension Compiler {
  /// Notes that the unit being compiled always goes on into another.
  mutating func noteCertainStep(to unit: Int, site: Int? = nil) {
    guard let last = certainSteps.indices.last else { return }
    certainSteps[last].append(CertainStep(unit: unit, site: site))
  }

  /// Makes a finding of each way from a unit back to itself that no model can stop.
  mutating func reportCircles() {
    /// How far the search has come with a unit.
    enum Colour { case new, open, done }
    var colours = [Colour](repeating: .new, count: certainSteps.count)
    for start in certainSteps.indices where colours[start] == .new {
      // Each entry is a unit, the next of its steps to look at, and the step that led into it.
      var path: [(unit: Int, next: Int, via: CertainStep?)] = [(start, 0, nil)]
      colours[start] = .open
      while let top = path.last {
        guard top.next < certainSteps[top.unit].count else {
          colours[top.unit] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let step = certainSteps[top.unit][top.next]
        guard colours.indices.contains(step.unit) else { continue }
        switch colours[step.unit] {
        case .done: break
        case .new:
          colours[step.unit] = .open
          path.append((step.unit, 0, step))
        case .open:
          let first = path.firstIndex { $0.unit == step.unit } ?? path.startIndex
          let steps = [step] + path[(first + 1)...].reversed().compactMap(\.via)
          if let site = steps.lazy.compactMap(\.site).first { report(site) }
        }
      }
    }
  }

  /// Makes the finding at the call that closes a circle.
  private mutating func report(_ site: Int) {
    let site = program.sites[site]
    findings.insert(TemplateFindings.circle(site.name, at: site.place))
  }
}
