import CivilTime
import Governance
import Templates

/// The page of all agreements: in their order as of the day, with the schemes, plans and money below.
enum AgreementTreePage {
  /// The job of the page.
  static let job = PageJob(address: "/aftaler/", make: make)

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/aftaler/", title: context[.navAgreements])
    let parts = PageParts(context, page: page.address)
    let printer = parts.printer
    page.description = context.strings["sider.aftaler"] ?? ""
    page.lead = Markup("<p>\(printer.text(page.description))</p>")
    page.sections = trees(parts) + [ends(parts), about(parts)].compactMap { $0 }
    for (kind, string) in [
      (Kind.scheme, SiteString.titleSchemes), (.helhedsplan, .titlePlans),
      (.indicator, .titleIndicators),
    ] {
      var section = SectionView(PageParts.slug(context[string].lowercased()), context[string])
      section.items = context.real(kind).map { entity in
        let life = context.register.life(of: entity.id).map { printer.phrase(parts.words($0)) }
        return Markup(
          printer.link(entity.id) + (life.map { " <small>\($0)</small>" } ?? ""))
      }
      section.items.append(Markup(printer.link(.index(of: kind), context[string])))
      page.sections.append(section)
    }
    var money = SectionView("oekonomi", context[.titleMoney])
    money.tables = [ListTables(parts: parts).grants()]
    page.sections.append(money)
    if !context.agreements.readings.isEmpty {
      page.sections.append(parts.download(AgreementSpreadsheet.address, .agreementFile))
      page.files = [AgreementSpreadsheet(context: context).file]
    }
    return page
  }

  // MARK: The trees

  /// A tree for each way of standing; what is in force first.
  private static func trees(_ parts: PageParts) -> [SectionView] {
    let context = parts.context
    let ways: [(AgreementStanding, String, SiteString)] = [
      (.inForce, "aftaler", .allInForce), (.ahead, "kommer", .ahead),
      (.planned, "planlagt", .planned), (.uncertain, "uvist", .allUncertain),
      (.lapsed, "udloebet", .isLapsed),
    ]
    let found = ways.map { ($0, context.agreements.branches($0.0)) }
    guard found.contains(where: { !$0.1.isEmpty }) else { return [] }
    return found.compactMap { way, branches in
      let (standing, id, string) = way
      let title = context.sentence(string, context.words(context.day))
      var section = SectionView(id, title)
      section.hasHeadingAbove = true
      if branches.isEmpty {
        guard standing == .inForce else { return nil }
        section.text = Markup(
          "<p>\(parts.printer.text(context.sentence(.noneInForce, context.words(context.day))))</p>"
        )
        return section
      }
      section.text = Markup(list(branches, parts.printer))
      return section
    }
  }

  private static func list(_ branches: [AgreementTree.Branch], _ printer: Printer) -> String {
    let items = branches.sortedInDanish { $0.reading.agreement.name }.map { branch in
      let below = branch.below.isEmpty ? "" : list(branch.below, printer)
      return "<li>\(line(branch.reading, detachedFrom: branch.detachedFrom, printer))\(below)</li>"
    }
    return "<ul>\(items.joined())</ul>"
  }

  /// An agreement with its sort, its parties and its time.
  private static func line(
    _ reading: AgreementReading, detachedFrom parent: EntityID?, _ printer: Printer
  ) -> String {
    let context = printer.context
    let record = reading.agreement.record
    let words = AgreementWords(printer: printer)
    var said = [
      record[Agreement.sort].map { printer.fact($0) },
      reading.standing == .uncertain ? record[Key.status].map { printer.fact($0) } : nil,
      record[Key.validity].map { printer.fact($0) },
      record[Agreement.parties].map { parties in
        parties.isDisputed
          ? printer.text(context[.partiesDisputed])
          : printer.sentence(.partiesAre, printer.fact(parties))
      },
    ]
    said += [PageParts.nonEmpty(words.fate(of: reading))?.html, words.renewal(of: reading)]
    if let parent {
      let standing = context.agreements[parent].map { words.standing($0.standing).lowercased() }
      said.append(
        printer.sentence(.under, printer.link(parent), printer.text(standing ?? "")))
    }
    return "\(printer.link(reading.agreement.id)) <small>"
      + said.compactMap { $0 }.joined(separator: " · ") + "</small>"
  }

  // MARK: What to know of them

  /// When agreements end and are renewed; nil where none says either.
  private static func ends(_ parts: PageParts) -> SectionView? {
    let (context, printer) = (parts.context, parts.printer)
    let words = AgreementWords(printer: printer)
    let readings = context.agreements.readings.filter { $0.end != nil || $0.renewal != nil }
      .sorted {
        ($0.lastDay ?? .last, $0.agreement.id) < ($1.lastDay ?? .last, $1.agreement.id)
      }
    guard !readings.isEmpty else { return nil }
    var section = SectionView("udloeb", context[.titleEnds])
    section.hasHeadingAbove = true
    section.tables = [
      TableView(
        caption: "\(context[.titleEnds]): \(context.words(context.day))",
        columns: [
          context[.agreement], context[.columnState], context[.lastDay],
          context[.renewal], context[.successor],
        ],
        rows: readings.map { reading in
          [
            .head(printer.link(reading.agreement.id)),
            Cell(printer.text(words.standing(reading.standing))),
            Cell(reading.lastDay.map { printer.phrase(context.words($0)) } ?? ""),
            Cell(
              [
                reading.agreement.record[Agreement.renewal].map { printer.fact($0) },
                words.renewal(of: reading),
              ].compactMap { $0 }.joined(separator: "; ")),
            Cell(words.successor(of: reading) ?? ""),
          ]
        })
    ]
    return section
  }

  /// That a level is not a sort, and what else the sources do not agree on; nil without agreements.
  private static func about(_ parts: PageParts) -> SectionView? {
    let (context, printer) = (parts.context, parts.printer)
    guard !context.agreements.readings.isEmpty else { return nil }
    var section = SectionView("slags", context[.titleSorts])
    section.hasHeadingAbove = true
    var html = "<p>\(printer.text(context[.levelIsNoSort]))</p>"
    let schemes = AgreementNotes.schemesWithPartialAgreements(context)
    let partial = context.real(.agreement).filter(AgreementNotes.isPartial)
    if !schemes.isEmpty, !partial.isEmpty {
      html +=
        "<p>"
        + printer.sentence(
          .bothNamesakes, printer.links(partial.map(\.id)), printer.links(schemes.map(\.id)))
        + "</p>"
    }
    let disputes = context.real(.disagreement).filter { disagreement in
      disagreement.record.all(Disagreement.about).flatMap { $0 }.contains { reference in
        reference.target.flatMap(context.register.kind) == .agreement
      }
    }
    if !disputes.isEmpty {
      html += "<p>\(printer.sentence(.disputesAre, printer.links(disputes.map(\.id))))</p>"
    }
    section.text = Markup(html)
    return section
  }
}
