package import CivilTime

/// Something that somebody is to do after a meeting, or what came of such a task.
package struct MeetingTask: Hashable, Sendable {
  /// The first byte of its block.
  package let start: Int
  /// The data of the block.
  package let data: Record

  /// The name that later meetings take it up by; nil when none does.
  package var name: String? { data.first(Self.identifier) }
  /// What is to be done; nil for one that says what became of an earlier task.
  package var what: String? { data.first(Key.what) }
  /// How far it has come: `åben`, `i gang` or `udført`.
  package var status: String? { data.first(Key.status) }
  /// The tasks of earlier meetings that it says something of.
  package var followedUp: [TaskID] { Self.ids(data.all(Self.followsUp)) }

  /// The word for a task that is done.
  package static let doneWord = "udført"

  /// The tasks that references lead to.
  static func ids(_ references: [[Reference]]) -> [TaskID] {
    references.flatMap { $0 }.compactMap(TaskID.init)
  }

  /// The name of a task.
  package static let identifier = Field<String>(
    "id", .identifier, label: "Id",
    da: "Et navn, som senere møder følger opgaven op ved; bruges én gang på mødet",
    en: "A name that later meetings take the task up by; used once in the meeting",
    example: "oplaeg")
  /// When it must be done.
  package static let deadline = Field<ImpreciseDate>(
    "senest", .phrase(.date), label: "By",
    da: "Hvornår opgaven skal være løst", en: "When the task must be done",
    example: "1. april 2021")
  /// The tasks of earlier meetings that are taken up.
  package static let followsUp = Field<[Reference]>(
    "følger op på", .oneOrMore(.reference([.meeting], qualified: true)), label: "Follows up",
    da: "Opgaven, der følges op: mødet, der gav den, og efter et komma opgavens id",
    en: "The task that is followed up: the meeting that gave it, and after a comma its id",
    example: "eksempelforum-2021-1, oplaeg")

  /// The keys of the block `opgave`.
  static let fields = [
    identifier.declaration, followsUp.declaration, Key.who.declaration, Key.what.declaration,
    deadline.declaration, Key.status.declaration.among("åben", "i gang", "udført"),
  ]
}

/// What a task is known by: the meeting that gave it, and its name there.
package struct TaskID: Hashable, Sendable {
  /// The meeting.
  package let meeting: EntityID
  /// The name of the task.
  package let name: String

  /// Makes an id of its parts.
  package init(_ meeting: EntityID, _ name: String) {
    self.meeting = meeting
    self.name = name
  }

  /// The task that a reference leads to; nil where it names no task or leaves the edition.
  package init?(_ reference: Reference) {
    guard let meeting = reference.target, let name = reference.qualifier else { return nil }
    self.init(meeting, name)
  }
}
