import Diagnostics
import Governance
import Phrases

/// Hands the places under `belæg` to the facts they are of, so that each fact carries its source.
struct Evidence {
  /// The reader that read the record; it takes what is found.
  var reader: RecordReader
  /// The id of the document that the file describes, when it describes one.
  private var document: String?
  /// Where each value stands, made ready when it is first asked for.
  private var index: PlaceTable?

  init(reader: RecordReader) { self.reader = reader }

  /// Attaches every place, and takes `belæg` out of the record.
  ///
  /// A document is its own source: what is said of it stands in it.
  /// - Parameters:
  ///   - document: the document that the file describes, when it describes one.
  ///   - prefix: the way to the record, when it lies inside another.
  ///   - sources: the documents of the file around it.
  mutating func attach(
    to record: inout Record, of document: EntityID? = nil, at prefix: ValuePath = [],
    within sources: [String] = []
  ) {
    let rows = record.all(Key.evidence)
    var documents = record.all(Key.sources).flatMap { $0 }.map(\.id)
    if documents.isEmpty { documents = sources }
    if let document, !documents.contains(where: { $0 != document.rawValue }) {
      documents.append(document.rawValue)
    }
    self.document = document?.rawValue
    let known = Set(documents)
    record[Key.evidence.key] = nil
    for case .table(let table) in rows {
      for row in table {
        guard case .value(.text(let text)) = row.value else { continue }
        let path: ValuePath = prefix + [.key(Key.evidence.key), .key(row.name)]
        // A name may be written with other code points than the key that is declared.
        let key = record.entries.first { $0.key == row.name }?.key ?? row.name
        guard var fact = record[key] else {
          // A key that is there and could not be read has its own finding.
          if place(at: prefix + [.key(row.name)]) != nil { continue }
          report(
            path, key: true, "belaeg-uden-noegle",
            Message(
              da: "Belæg for `\(row.name)`, men nøglen er ikke i filen",
              en: "Evidence for `\(row.name)`, but the key is not in the file"),
            Spelling.suggestion(for: row.name, in: record.entries.map(\.key))
              ?? Message(
                da: "Skriv nøglen, eller fjern linjen.", en: "Write the key, or remove the line."))
          continue
        }
        guard let source = source(text, among: known, path) else { continue }
        fact.versions = fact.versions.map { version in
          var version = version
          if version.sources.isEmpty { version.sources = [source] }
          return version
        }
        record[key] = fact
      }
    }
  }

  private mutating func source(_ text: String, among unique: Set<String>, _ path: ValuePath)
    -> SourceReference?
  {
    let lead = String(text.prefix { $0 != "," })
    if unique.isEmpty, place(at: [.key(Key.sources.key)]) != nil { return nil }
    let full: String
    if unique.contains(lead) || lead == document {
      full = text
    } else if let only = unique.first, unique.count == 1 {
      full = "\(only), \(text)"
    } else {
      report(
        path, key: false, "belaeg-uden-kilde",
        Message(
          da: "»\(lead)« er ikke en af filens kilder",
          en: "“\(lead)” is not one of the file's sources"),
        Message(
          da: "Filen har \(unique.count) kilder; begynd med id'et på den, stedet er i.",
          en: "The file has \(unique.count) sources; begin with the id of the one meant."))
      return nil
    }
    do throws(PhraseFault) {
      return try SourceReference.parse(full)
    } catch {
      report(path, key: false, "ulaeselig-kilde", error.headline, error.mend ?? error.fits)
      return nil
    }
  }

  private mutating func report(
    _ path: ValuePath, key: Bool, _ rule: String, _ headline: Message, _ mend: Message
  ) {
    let place = place(at: path)
    let range = (key ? place?.key : place?.value) ?? 0..<0
    reader.findings.insert(Finding(rule, at: reader.place(range), headline, mend: mend))
  }

  /// Where a value stands, and its key; nil when it is not in the file.
  private mutating func place(at path: ValuePath) -> PlaceTable.Bytes? {
    if let index { return index.place(at: path) }
    var places = reader.places
    places.makeIndex()
    index = places
    return places.place(at: path)
  }
}
