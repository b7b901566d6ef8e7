package import Diagnostics
import Glibc

/// Why nothing was published.
package struct Refusal: Error, Hashable, Sendable {
  /// What was found.
  package let finding: Finding

  /// Makes a refusal of a rule, at a path of the output.
  init(
    _ rule: PublishingRule, _ path: String, _ headline: Message, mend: Message,
    weight: Severity = .error
  ) {
    finding = Finding(
      rule.rawValue, weight, at: Place(path: path, range: 0..<0), headline, mend: mend)
  }

  /// The refusal that a failed call of the system comes to.
  init(_ fault: SystemFault) {
    self.init(
      .cannotWrite, fault.path, fault.words,
      mend: Message(
        da: "Se efter plads og rettigheder, og byg igen.",
        en: "Check space and permissions, and build again."))
  }

  /// The target was not made by the publisher.
  static func foreign(_ path: String) -> Refusal {
    Refusal(
      .foreignFolder, path,
      Message(
        da: "Mappen er ikke lavet af kommissorium", en: "The folder was not made by kommissorium"),
      mend: Message(
        da: "Vælg en mappe, der er tom eller ikke findes.",
        en: "Choose a folder that is empty or does not exist."))
  }

  /// Somebody else publishes to the target.
  static func busy(_ path: String) -> Refusal {
    Refusal(
      .busy, path,
      Message(
        da: "En anden bygning udgiver til mappen", en: "Another build is publishing to the folder"),
      mend: Message(da: "Vent, til den er færdig.", en: "Wait until it has ended."))
  }

  /// The hidden folder beside the target is another user's.
  static func strange(_ path: String) -> Refusal {
    Refusal(
      .cannotExchange, path,
      Message(da: "Mappen tilhører en anden bruger", en: "The folder belongs to another user"),
      mend: Message(
        da: "Byg med samme bruger hver gang, eller lad den anden slette mappen.",
        en: "Build as the same user every time, or let the other delete the folder."))
  }

  /// The target cannot be exchanged, for a reason.
  static func cannotExchange(_ path: String, _ reason: Message) -> Refusal {
    Refusal(
      .cannotExchange, path, reason,
      mend: Message(
        da: "Udgiv til en mappe inde i det monterede, eller skriv fil for fil med `--in-place`.",
        en: "Publish to a folder inside what is mounted, or write file by file with `--in-place`."))
  }

  /// The target is a mount point, or has one in it.
  static func mounted(_ path: String) -> Refusal {
    cannotExchange(
      path,
      Message(
        da: "Et monteringspunkt kan ikke byttes ud", en: "A mount point cannot be exchanged"))
  }

  /// Something is mounted where the site has a folder, and files cannot be moved into it.
  static func mountedInside(_ path: String) -> Refusal {
    Refusal(
      .cannotExchange, path,
      Message(
        da: "Der er monteret noget på en af sitets egne mapper",
        en: "Something is mounted at one of the site's own folders"),
      mend: Message(
        da: "Montér det på en mappe, som sitet ikke selv bruger, og byg igen.",
        en: "Mount it at a folder that the site does not use, and build again."))
  }

  /// The target is no longer the folder that was looked at.
  static func replaced(_ path: String) -> Refusal {
    Refusal(
      .foreignFolder, path,
      Message(
        da: "Mappen er skiftet ud, mens sitet blev bygget",
        en: "The folder was replaced while the site was built"),
      mend: Message(
        da: "Find ud af, hvem der har lagt en anden mappe her, og byg igen.",
        en: "Find out who put another folder here, and build again."))
  }

  /// The folder around the target does not take a new one.
  static func around(_ path: String, _ fault: SystemFault) -> Refusal {
    switch fault.code {
    case EBUSY: mounted(path)
    case EACCES, EPERM, EROFS:
      Refusal(
        .cannotExchange, path,
        Message(
          da: "Mappen udenom må brugeren ikke skrive i",
          en: "The user may not write in the folder around it"),
        mend: Message(
          da: "Giv brugeren ret til det, eller skriv fil for fil med `--in-place`.",
          en: "Grant it, or write file by file with `--in-place`."))
    case EXDEV, EINVAL, ENOSYS, EOPNOTSUPP:
      Refusal(
        .cannotExchange, path,
        Message(
          da: "Filsystemet kan ikke bytte mapper", en: "The file system cannot exchange folders"),
        mend: Message(
          da: "Udgiv til et andet filsystem, eller skriv fil for fil med `--in-place`.",
          en: "Publish to another file system, or write file by file with `--in-place`."))
    default: Refusal(fault)
    }
  }
}
