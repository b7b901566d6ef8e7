/// Gives the headings, paragraphs and items of a document their addresses.
///
/// | what | address |
/// | --- | --- |
/// | a heading, a group under it | `opgaver`, `opgaver-temagrupper` |
/// | a numbered or lettered item | `opgaver-temagrupper-2`, `opgaver-temagrupper-2-a` |
/// | the second paragraph under a heading | `kompetence-stk-2` |
/// | the second item after the third paragraph | `formaal-stk-3-nr-2` |
///
/// An address that is taken already gets `-2`, `-3` and so on.
struct AddressBook {
  /// The addresses given so far.
  private var taken: Set<String> = []
  /// How far the counting of a wanted address has come.
  private var counts: [String: Int] = [:]
  /// The headings that contain what comes next, the outermost first.
  private var path: [(level: Int, address: String)] = []

  /// Assigns the addresses of a document's blocks in the order of the text.
  mutating func assignAddresses(to blocks: inout [Block]) {
    var paragraphs = 0
    var unnumbered = 0
    for index in blocks.indices {
      switch blocks[index].kind {
      case .heading(let heading):
        while let last = path.last, last.level >= heading.level { path.removeLast() }
        let words = Slug.slug(heading.title)
        let own = words.isEmpty ? Slug.slug(heading.printedNumber ?? "") : words
        let address = claim([scope, own.isEmpty ? "afsnit" : own])
        path.append((heading.level, address))
        blocks[index].address = address
        (paragraphs, unnumbered) = (0, 0)
      case .paragraph:
        paragraphs += 1
        unnumbered = 0
        blocks[index].address = claim([scope, "stk", String(paragraphs)])
      case .list(var list):
        // The list is taken out while it is changed, so that its items are not copied.
        blocks[index].kind = .thematicBreak
        let lead = paragraphs > 0 ? join([scope, "stk", String(paragraphs)]) : scope
        assignAddresses(to: &list, scope: scope, lead: lead, countingFrom: &unnumbered)
        blocks[index].kind = .list(list)
      default:
        break
      }
    }
  }

  /// The address of the innermost heading; empty before the first.
  private var scope: String { path.last?.address ?? "" }

  /// Assigns the addresses of a list and of the lists inside its items.
  private mutating func assignAddresses(
    to list: inout Block.List, scope: String, lead: String, countingFrom unnumbered: inout Int
  ) {
    for index in list.items.indices {
      let address: String
      if let label = list.items[index].label {
        // Without a heading a bare number would be the whole address.
        address = claim(scope.isEmpty ? ["nr", label] : [scope, label])
      } else {
        unnumbered += 1
        address = claim([lead, "nr", String(unnumbered)])
      }
      list.items[index].address = address
      var nested = 0
      for block in list.items[index].blocks.indices {
        guard case .list(var inner) = list.items[index].blocks[block].kind else { continue }
        list.items[index].blocks[block].kind = .thematicBreak
        assignAddresses(to: &inner, scope: address, lead: address, countingFrom: &nested)
        list.items[index].blocks[block].kind = .list(inner)
      }
    }
  }

  /// Joins the parts that are not empty with hyphens.
  private func join(_ parts: [String]) -> String {
    var joined = ""
    for part in parts where !part.isEmpty {
      if !joined.isEmpty { joined += "-" }
      joined += part
    }
    return joined
  }

  /// Joins the parts, and counts on where the address is taken.
  private mutating func claim(_ parts: [String]) -> String {
    let wanted = join(parts)
    guard !taken.insert(wanted).inserted else { return wanted }
    var count = counts[wanted] ?? 1
    var address = wanted
    repeat {
      count += 1
      address = "\(wanted)-\(count)"
    } while !taken.insert(address).inserted
    counts[wanted] = count
    return address
  }
}
