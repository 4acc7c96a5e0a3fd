internal import AWSModel
internal import ClusterModel

/// What a fresh read says of an action.
enum Judgement: Sendable, Hashable {
  case proceed
  /// The state already is what the action wants.
  case alreadySo(String)
  /// The world no longer bears the action out, or not yet.
  case superseded(String)
}

/// One condition of an action: what to read, and what it means.
struct Check: Sendable {
  enum Kind: Sendable {
    /// Reads what the closure names (nil: nothing to read) and judges.
    case read(@Sendable (Readings) -> ReadStep?, @Sendable (Readings) -> Judgement)
    /// Lets time pass between two reads that have to agree.
    case pause
  }

  var kind: Kind

  static func read(_ step: ReadStep, judge: @escaping @Sendable (Readings) -> Judgement) -> Check {
    Check(kind: .read({ _ in step }, judge))
  }

  static func read(
    _ step: @escaping @Sendable (Readings) -> ReadStep?, judge: @escaping @Sendable (Readings) -> Judgement
  ) -> Check {
    Check(kind: .read(step, judge))
  }

  /// A condition that needs no read.
  static func given(_ judge: @escaping @Sendable (Readings) -> Judgement) -> Check {
    Check(kind: .read({ _ in nil }, judge))
  }

  static let pause = Check(kind: .pause)
}

/// How it is seen that a write has taken effect.
struct Confirmation: Sendable {
  var read: ReadStep
  var isSo: @Sendable (Readings) -> Bool
  /// Looked for even when AWS has accepted the write; otherwise only when the answer was lost.
  var always = false
}

/// How one action is carried out: conditions in order, the writes that follow from what was read, and how their effect
/// shows. A value: ``ProcedureMachine`` walks it, a shell performs the calls.
struct Procedure: Sendable {
  var checks: [Check]
  /// None: there is nothing left to do.
  var writes: @Sendable (Readings) -> [WriteStep]
  var confirmation: Confirmation?
  /// How old what the last look read may be when the first write goes out: then the look is taken anew.
  var freshness: Duration?
  /// How many of the last checks are one look: what one of them has read is judged by what another has.
  var checksOfLook = 1
  /// Whether the writes leave the same when sent twice, so that a lost answer may be followed by one repetition, after a
  /// read that does not show the effect.
  var isRepeatable = true
  /// What an error of AWS's means where it is not simply a failure.
  var meaning: @Sendable (AWSError) -> Judgement? = { _ in nil }
  /// What to take back when a check ends the action, or AWS refuses it.
  var cleanup: @Sendable (Readings) -> WriteStep? = { _ in nil }

  init(checks: [Check], writes: @escaping @Sendable (Readings) -> [WriteStep], confirmation: Confirmation? = nil) {
    self.checks = checks
    self.writes = writes
    self.confirmation = confirmation
  }

  /// An action that is refused without a call.
  static func refused(_ message: String) -> Procedure {
    Procedure(checks: [.given { _ in .superseded(message) }], writes: { _ in [] })
  }
}
