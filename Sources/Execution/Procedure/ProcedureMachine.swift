internal import AWSModel
internal import ClusterModel

/// Walks a procedure: told what became of the last step, it says which is next. It makes no call and knows no clock.
struct ProcedureMachine: Sendable {
  enum Event: Sendable {
    case begun
    case read(ReadValue)
    case written
    case failed(AWSError)
    case paused
    /// In place of a write: what was read before it is too old to write by.
    case outdated
  }

  enum Step: Sendable, Hashable {
    case read(ReadStep)
    case write(WriteStep)
    case pause
    case finish(ActionOutcome.Status, String)
  }

  private enum Phase: Sendable {
    case checking(Int)
    case writing(done: Int, of: [WriteStep])
    /// Looking for the effect; whether AWS accepted the write, and how many reads are left.
    case confirming(accepted: Bool, left: Int)
    case cleaning(ActionOutcome.Status, String)
  }

  private let procedure: Procedure
  private let confirmationReads: Int
  private var phase = Phase.checking(0)
  private var readings = Readings()
  private var hasRepeated = false
  /// How often the last look was taken because what it had read had become old.
  private var freshLooks = 0
  private static let freshLooksAtMost = 2
  private var lost = ""

  init(_ procedure: Procedure, confirmationReads: Int) {
    self.procedure = procedure
    self.confirmationReads = max(1, confirmationReads)
  }

  /// Whether what is left is to take back: that needs no look of late, and it may be a late look that ended the action.
  var isTakingBack: Bool { if case .cleaning = phase { true } else { false } }

  /// Whether the read that is to be made is the first of the last look, or comes before that.
  var isBeforeLook: Bool {
    guard case .checking(let index) = phase else { return false }
    return index <= firstOfLook
  }

  private var firstOfLook: Int { max(0, procedure.checks.count - procedure.checksOfLook) }

  mutating func next(_ event: Event) -> Step {
    switch phase {
    case .checking(let index): return nextCheck(index, event)
    case .writing(let done, let writes): return nextWrite(done, writes, event)
    case .confirming(let accepted, let left): return nextConfirmation(accepted, left, event)
    case .cleaning(let status, let message):
      if case .failed(let error) = event { return .finish(status, "\(message); taking back failed: \(error)") }
      return .finish(status, message)
    }
  }

  private mutating func nextCheck(_ index: Int, _ event: Event) -> Step {
    switch event {
    case .begun: return beginCheck(index)
    case .paused: return beginCheck(index + 1)
    case .read(let value):
      readings.keep(value)
      return judge(index)
    case .failed(let error): return failedRead(error)
    case .written, .outdated: return .finish(.failed, "a write answered a read")
    }
  }

  private mutating func beginCheck(_ index: Int) -> Step {
    phase = .checking(index)
    guard index < procedure.checks.count else { return beginWrites() }
    switch procedure.checks[index].kind {
    case .pause: return .pause
    case .read(let step, _): return step(readings).map { .read($0) } ?? judge(index)
    }
  }

  private mutating func judge(_ index: Int) -> Step {
    guard case .read(_, let judge) = procedure.checks[index].kind else { return beginCheck(index + 1) }
    switch judge(readings) {
    case .proceed: return beginCheck(index + 1)
    case .alreadySo(let message): return finish(hasRepeated ? .done : .alreadySo, message)
    case .superseded(let message):
      return hasRepeated ? finish(.unknown, unclear(message)) : finish(.superseded, message)
    }
  }

  /// A read after a lost answer that fails leaves open what happened; any other has changed nothing.
  private mutating func failedRead(_ error: AWSError) -> Step {
    hasRepeated ? .finish(.unknown, unclear("\(error)")) : finish(.failed, "\(error)")
  }

  private mutating func finish(_ status: ActionOutcome.Status, _ message: String) -> Step {
    guard status == .superseded || status == .failed, let write = procedure.cleanup(readings) else {
      return .finish(status, message)
    }
    phase = .cleaning(status, message)
    return .write(write)
  }

  private func unclear(_ message: String) -> String { "\(lost); then: \(message)" }
}

extension ProcedureMachine {
  private mutating func beginWrites() -> Step {
    let writes = procedure.writes(readings)
    guard let first = writes.first else { return finish(hasRepeated ? .done : .alreadySo, "nothing is left to do") }
    phase = .writing(done: 0, of: writes)
    return .write(first)
  }

  private mutating func nextWrite(_ done: Int, _ writes: [WriteStep], _ event: Event) -> Step {
    switch event {
    case .written:
      if done + 1 < writes.count {
        phase = .writing(done: done + 1, of: writes)
        return .write(writes[done + 1])
      }
      guard let confirmation = procedure.confirmation, confirmation.always else { return .finish(.done, "") }
      phase = .confirming(accepted: true, left: confirmationReads)
      return .read(confirmation.read)
    case .failed(let error): return failedWrite(error)
    case .outdated: return lookAgain()
    case .begun, .read, .paused: return .finish(.failed, "a read answered a write")
    }
  }

  /// The last look once more. AWS has no write on condition: the shorter the time between the two, the less comes between.
  private mutating func lookAgain() -> Step {
    guard freshLooks < Self.freshLooksAtMost, !procedure.checks.isEmpty else {
      let message = "AWS's answers take so long that they are old when they come: the next pass looks again"
      return hasRepeated ? finish(.unknown, unclear(message)) : finish(.superseded, message)
    }
    freshLooks += 1
    return beginCheck(firstOfLook)
  }

  private mutating func failedWrite(_ error: AWSError) -> Step {
    switch procedure.meaning(error) {
    case .some(.alreadySo(let message)): return .finish(.alreadySo, message)
    case .some(.superseded(let message)): return .finish(.superseded, message)
    case .some(.proceed): return .finish(.done, "")
    case nil: break
    }
    guard !error.isWithoutEffect else { return finish(hasRepeated ? .unknown : .failed, "\(error)") }
    lost = "the answer was lost (\(error))"
    if procedure.confirmation == nil { return repeatOrLeave() }
    phase = .confirming(accepted: false, left: confirmationReads)
    return .pause
  }

  private mutating func nextConfirmation(_ accepted: Bool, _ left: Int, _ event: Event) -> Step {
    guard let confirmation = procedure.confirmation else { return .finish(.done, "") }
    switch event {
    case .paused, .begun, .written, .outdated: return .read(confirmation.read)
    case .failed(let error):
      return .finish(.unknown, accepted ? "accepted, but not confirmed: \(error)" : unclear("\(error)"))
    case .read(let value):
      readings.keep(value)
      if confirmation.isSo(readings) { return .finish(.done, accepted ? "" : "\(lost), but it has taken effect") }
      if left > 1 {
        phase = .confirming(accepted: accepted, left: left - 1)
        return .pause
      }
      if accepted { return .finish(.unknown, "accepted, but not to be seen yet") }
      return repeatOrLeave()
    }
  }

  /// Once more from the first check, where that is harmless; otherwise the next pass decides from what is.
  private mutating func repeatOrLeave() -> Step {
    guard procedure.isRepeatable, !hasRepeated else {
      return .finish(.unknown, "\(lost) and no effect is to be seen: the next pass decides from what is")
    }
    hasRepeated = true
    readings = Readings()
    return beginCheck(0)
  }
}
