import Governance

extension Address {
  /// The address of an entity's page; a term's is a place on the glossary.
  init(of entity: Entity) {
    let id = entity.id.rawValue
    switch entity.kind {
    case .forum, .kommissorium, .basis, .procedure: self.init("/fora/\(id)/")
    case .organisation: self.init("/organisationer/\(id)/")
    case .unit, .office: self.init("/organisationer/\(entity.owner?.rawValue ?? "")/\(id)/")
    case .person: self.init("/personer/\(id)/")
    case .area: self.init("/omraader/\(id)/")
    case .agreement: self.init("/aftaler/\(id)/")
    case .scheme: self.init("/ordninger/\(id)/")
    case .helhedsplan: self.init("/helhedsplaner/\(id)/")
    case .decision: self.init("/beslutninger/\(id)/")
    case .grant: self.init("/bevillinger/\(id)/")
    case .rule: self.init("/regler/\(id)/")
    case .source: self.init("/kilder/\(id)/")
    case .indicator: self.init("/noegletal/\(id)/")
    case .meeting: self.init("/moeder/\(id)/")
    case .disagreement: self.init("/uenigheder/\(id)/")
    case .report: self.init("/rapporter/\(id)/")
    case .term:
      self.init("/ordliste/", fragment: String(id.split(separator: "/").last ?? ""))
    case .page: self.init("/\(id)/")
    case .site, .calendar: self.init("/om/")
    }
  }

  /// The index that an entity of a kind is listed on.
  static func index(of kind: Kind) -> Address {
    switch kind {
    case .forum, .kommissorium, .basis, .procedure: "/fora/"
    case .organisation, .unit, .office: "/organisationer/"
    case .person: "/personer/"
    case .area: "/omraader/"
    case .agreement: "/aftaler/"
    case .scheme: "/ordninger/"
    case .helhedsplan: "/helhedsplaner/"
    case .decision: "/beslutninger/"
    case .grant: "/oekonomi/"
    case .rule: "/regler/"
    case .source: "/kilder/"
    case .indicator: "/noegletal/"
    case .meeting: "/moeder/"
    case .disagreement: "/uenigheder/"
    case .report: "/rapporter/"
    case .term: "/ordliste/"
    case .page, .site, .calendar: "/opslag/"
    }
  }
}
