package import Diagnostics
import Glibc
import Synchronization

/// Publishes a site to a folder: the only thing that touches the output.
///
/// Files are written as they come into a tree that nobody sees; those that the target has already,
/// byte for byte, are not. `commit` then puts the tree in the place of the target at one stroke.
/// Whatever happens before, also a kill or a full disk, leaves the target as it is.
package final class Publisher: OutputSink {
  /// How a new site takes the place of the one before.
  package enum Manner: Hashable, Sendable {
    /// The whole folder at once.
    case exchange
    /// File by file; a kill can leave a mix.
    case inPlace
  }

  let target: Target
  let workspace: Workspace
  private let manner: Manner
  private let writer: TreeWriter
  private let ledger = Mutex(Ledger())

  /// Begins to publish to a folder; from now on no other build can.
  ///
  /// It refuses a folder that it did not make, one that another build writes to, and one that
  /// cannot be exchanged, as far as that can be seen.
  package init(to path: String, _ manner: Manner = .exchange) throws(Refusal) {
    self.manner = manner
    target = try Target(path, made: manner == .inPlace)
    if manner == .exchange, target.current?.isMountPoint ?? false { throw .mounted(path) }
    do throws(SystemFault) {
      switch manner {
      case .exchange:
        workspace = Workspace(Workspace.name(beside: target.name), in: target.parent, for: path)
        try workspace.take()
      case .inPlace:
        // The target has the lock. A workspace in it that nothing is put into would be a change.
        workspace = Workspace(
          Workspace.nameInside, in: target.current ?? target.parent, for: path)
        if workspace.exists { try workspace.take() }
      }
    } catch {
      if error.code == EWOULDBLOCK { throw .busy(path) }
      if [EPERM, EACCES].contains(error.code), workspace.exists { throw .strange(error.path) }
      throw manner == .exchange ? .around(path, error) : Refusal(error)
    }
    writer = TreeWriter(workspace)
  }

  /// Writes a file, unless the target has it; from any thread.
  package func put(_ file: OutputFile) {
    let path = TreePath(file.path)
    guard ledger.withLock({ $0.begin(path) }) else { return }
    let digest = Digest(of: file.bytes)
    let isUnchanged = target.holds(file.bytes, digest, at: path)
    var fault: SystemFault?
    if !isUnchanged {
      do throws(SystemFault) { try writer.write(file.bytes, to: path) } catch { fault = error }
    }
    ledger.withLock { [fault] in $0.end(path, digest, isUnchanged: isUnchanged, fault) }
  }

  /// Puts what was written in the place of the target.
  ///
  /// Nothing is done where nothing is different, or where a finding weighs as much as `limit`.
  package func commit(below limit: Severity = .error) -> Outcome {
    let ledger = ledger.withLock { $0 }
    var outcome = Outcome(findings: ledger.findings)
    do throws(Refusal) {
      let update = try Update(of: target, to: ledger)
      outcome.findings.formUnion(update.findings(exchanging: manner == .exchange))
      guard outcome.findings.worst ?? .note < limit else {
        discard()
        return outcome
      }
      if update.isNothing {
        discard()
      } else if manner == .exchange {
        try exchange(update)
      } else {
        try replace(update)
      }
      outcome.isPublished = true
      outcome.files = update.after.digests.count
      outcome.written = update.written.count
      outcome.removed = update.removed.count
    } catch {
      outcome.findings.insert(error.finding)
      discard()
    }
    return outcome
  }

  /// Throws away what was written; the target is as it was.
  package func discard() { workspace.clear() }
}
