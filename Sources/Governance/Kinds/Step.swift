import CivilTime
import Diagnostics

/// A step in the life of a document or a matter: what, who, when, with what outcome.
package enum Step {
  /// What was done.
  package static let name = Field<String>(
    "trin",
    .choice(
      .open(
        "udkast", "i høring", "taget til efterretning", "vedtaget", "godkendt", "i kraft",
        "ophævet", "beskrevet", "kommissorium og forretningsorden godkendt", "høring", "forelagt",
        "udgivet")), label: "Step",
    da: "Hvad der skete eller skal ske", en: "What happened or is to happen", example: "udkast")
  /// By whom.
  package static let actor = Field<[Reference]>(
    "af", .oneOrMore(.reference(Kind.actors)), label: "By", da: "Hvem der gør det",
    en: "Who does it",
    example: "center-for-bydesign")
  /// With what outcome.
  package static let outcome = Field<String>(
    "udfald", .choice(Outcome.words), label: "Outcome", da: "Hvad der kom ud af det",
    en: "What came of it", example: "godkendt")

  /// The keys of a step.
  package static let shape = Key.part(
    Message(da: "trin", en: "step"),
    [name.declaration.required, Key.date.declaration, actor.declaration, outcome.declaration])
}

/// What a body made of a matter: a closed list.
package enum Outcome {
  /// The words, from a recommendation to a decision still awaited.
  package static let words = WordList.closed(
    "indstillet", "anbefalet", "godkendt", "vedtaget", "besluttet", "tiltrådt",
    "taget til efterretning", "udsat", refusedWord, awaitingWord, "orienteret")
  /// The word for an outcome that is waited for.
  package static let awaitingWord = "afventer"
  /// Those by which a matter is decided.
  package static let adopting: Set<String> = ["godkendt", "vedtaget", "besluttet", "tiltrådt"]
  /// Those that only take note of a matter, whatever it was decided by.
  package static let noting: Set<String> = ["taget til efterretning", "orienteret"]
  /// Those by which a step is still to be taken.
  package static let awaited: Set<String> = [awaitingWord, "udsat"]
  /// The word for a matter that was turned down.
  package static let refusedWord = "forkastet"
  /// Those by which a step is not taken: it is waited for, or was turned down.
  package static let notTaken = awaited.union([refusedWord])
}
