import CivilTime
import Governance
import Publishing
import Templates

/// All plans as a table for a spreadsheet: a row for each step of the way to approval that a plan's
/// scheme lays down, one alone for a plan without.
struct PlanSpreadsheet {
  /// The address of the file.
  static let address: Address = "/helhedsplaner/helhedsplaner.csv"

  /// Its context.
  let context: SiteContext

  /// The file.
  var file: OutputFile {
    let parts = PageParts(context, page: Self.address)
    let printer = parts.printer
    let fields = [
      Forum.area.key, Helhedsplan.board.key, Helhedsplan.organisations.key, Key.validity.key,
      Scheme.scheme.key, Helhedsplan.frame.key,
    ]
    return SemicolonTable(
      columns: [context[.plan]] + fields.map(printer.label) + [
        context[.columnSteps], context[.columnState], context[.columnWhen], context[.columnPage],
      ],
      rows: context.real(.helhedsplan).flatMap { plan in
        let own = [plan.name] + fields.map { printer.plain(plan.record[$0]) }
        let steps =
          HelhedsplanPage.path(of: plan, context).map { path in
            let drawing = ApprovalDrawing(parts: parts, path: path, hasPlan: true)
            return path.steps.map { step in
              [drawing.name(step), drawing.state(step)].map { Markup($0).plainText }
                + [step.date?.edtf ?? ""]
            }
          } ?? [["", "", ""]]
        return steps.map { own + $0 + [Address(of: plan).path] }
      }
    ).file(at: Self.address)
  }
}

extension Printer {
  /// The plain words of a fact; empty when there is none.
  func plain(_ fact: Fact?) -> String { fact.map { Markup(self.fact($0)).plainText } ?? "" }
}
