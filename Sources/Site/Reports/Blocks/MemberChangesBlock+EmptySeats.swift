import Governance
import Phrases
import Reports
import Templates

/// The seats that nobody is named for on the report's day.
extension MemberChangesBlock {
  /// A row for each seat of a body, with a column for each reason.
  static func empty(_ bodies: [BodyMembers], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    let rows = bodies.flatMap { body in
      seats(of: body).map { seat, empty -> [Cell] in
        let name = [maker.printer.link(body.body), maker.seat(seat, in: body.body)]
          .filter { !$0.isEmpty }.joined(separator: ": ")
        return [.head(name)]
          + EmptySeat.Reason.allCases.map { reason in
            let count = empty.filter { $0.reason == reason }.reduce(0) { $0 + $1.count }
            return count == 0 ? Cell("") : .number("\(count)")
          } + [Cell(remarks(on: empty, maker))]
      }
    }
    return TableView(
      caption: maker.asOfDay(.emptySeatsAsOf),
      columns: [context[.columnSeat]] + EmptySeat.Reason.allCases.map { context[word(for: $0)] }
        + [context[.columnRemark]], rows: rows)
  }

  private static func seats(of body: BodyMembers) -> [(String?, [EmptySeat])] {
    var seats: [(String?, [EmptySeat])] = []
    for seat in body.empty {
      if let index = seats.firstIndex(where: { $0.0 == seat.seat }) {
        seats[index].1.append(seat)
      } else {
        seats.append((seat.seat, [seat]))
      }
    }
    return seats
  }

  /// Since when seats are vacant, what is said of them, and which number is worked out.
  private static func remarks(on seats: [EmptySeat], _ maker: ReportMaker) -> String {
    let lines = seats.flatMap { seat -> [String] in
      let since = seat.reason == .vacant ? seat.since : nil
      let words = since.map { date in
        maker.context.sentence(.vacantSince, date.printed(in: maker.context.language))
      }
      return [
        words.map(maker.printer.phrase),
        seat.record == nil
          ? maker.printer.sentence(.seatsComputed, "\(seat.count)") : nil,
        PageParts.nonEmpty(maker.remarks(seat.record))?.html,
      ].compactMap { $0 }
    }
    return maker.lines(lines)
  }

  private static func word(for reason: EmptySeat.Reason) -> SiteString {
    switch reason {
    case .vacant: .seatVacant
    case .notStated: .seatNotStated
    case .notDisclosed: .seatNotDisclosed
    case .abolished: .seatAbolished
    }
  }
}
