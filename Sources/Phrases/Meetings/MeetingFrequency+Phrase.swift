internal import CivilTime
package import Diagnostics

extension MeetingFrequency: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "mødehyppighed", en: "meeting frequency") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "4-6 gange om året", "ca. 6-10 gange om året, efter behov",
      "3 gange om året, som udgangspunkt", "1 gang om måneden", "hver 2. uge",
      "1. onsdag i måneden", "hver tirsdag i ulige uger", "hvert 4. år", "efter behov",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a frequency.
  package static func parse(_ text: String) throws(PhraseFault) -> MeetingFrequency {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let rhythm = try wording.takeRhythm()
      var asNeeded = false
      var proviso: Proviso?
      while wording.take(",") {
        if !asNeeded, rhythm != .asNeeded,
          wording.take("efter behov") || wording.take("alt efter behov")
        {
          asNeeded = true
        } else if proviso == nil, let taken = wording.takeBareProviso() {
          proviso = taken
        } else {
          // The word after these is the one to blame.
          _ = wording.take("efter") || wording.take("som")
          throw wording.refusal(
            Message(da: "et forbehold", en: "a proviso"),
            fits: Message(
              da: "Efter kommaet passer »efter behov« eller »som udgangspunkt«",
              en: "After the comma “efter behov” or “som udgangspunkt” fits"),
            among: Proviso.words + ["behov", "efter"])
        }
      }
      return MeetingFrequency(rhythm, asNeeded: asNeeded, proviso: proviso)
    }
  }

  /// The frequency in words.
  package func printed(in language: Language) -> String {
    var parts = [rhythm.printed(in: language)]
    if asNeeded, rhythm != .asNeeded {
      parts.append(language == .danish ? "efter behov" : "as needed")
    }
    if let proviso { parts.append(proviso.printed(in: language)) }
    return parts.joined(separator: ", ")
  }
}
