import Diagnostics
import Glibc

/// A call of the system that failed, and what it was about.
struct SystemFault: Error, Hashable, Sendable {
  /// The number of the error (`errno`).
  let code: Int32
  /// The file or folder, as people know it.
  let path: String

  /// Makes a fault of the error that the thread's last call left.
  init(_ path: String, code: Int32 = errno) {
    self.code = code
    self.path = path
  }

  /// What happened, without full stop.
  var words: Message {
    switch code {
    case ENOSPC: Message(da: "Disken er fuld", en: "The disk is full")
    case EDQUOT:
      Message(da: "Pladsen, brugeren har fået tildelt, er brugt", en: "The user's quota is used up")
    case EFBIG:
      Message(
        da: "Filen er større, end systemet tillader",
        en: "The file is larger than the system allows")
    case EIO:
      Message(da: "Disken melder fejl ved læsning eller skrivning", en: "The disk reports an error")
    case EROFS: Message(da: "Filsystemet kan kun læses", en: "The file system is read-only")
    case EACCES, EPERM:
      Message(da: "Brugeren har ikke lov til at skrive her", en: "The user may not write here")
    case ENAMETOOLONG:
      Message(
        da: "Navnet er for langt til filsystemet", en: "The name is too long for the file system")
    case EMFILE, ENFILE:
      Message(da: "For mange filer er åbne på én gang", en: "Too many files are open at once")
    case ELOOP: Message(da: "En symbolsk lænke ligger i vejen", en: "A symbolic link is in the way")
    case ENOTDIR: Message(da: "Her skulle være en mappe", en: "A folder should be here")
    case ENOENT:
      Message(
        da: "Filen eller mappen er forsvundet undervejs",
        en: "The file or folder has gone meanwhile")
    case EBUSY:
      Message(
        da: "Stedet er i brug, fx som monteringspunkt",
        en: "The place is in use, as a mount point for example")
    default:
      Message(
        da: "Systemet melder fejl \(code): \(String(cString: strerror(code)))",
        en: "The system reports error \(code): \(String(cString: strerror(code)))")
    }
  }
}
