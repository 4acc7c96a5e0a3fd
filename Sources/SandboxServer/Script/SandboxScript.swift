public import AWSModel
public import FoundationEssentials
public import Sandbox

/// Something that happens to a served sandbox as time passes there, beside what its clients do: a scenario.
public protocol SandboxScript: AnyObject, Sendable {
  /// When the next thing is to happen; nil once nothing is.
  var nextDue: VirtualInstant? { get }
  /// Has everything happen that is due. The sandbox stands at `instant`.
  func act(at instant: VirtualInstant)
  /// Calls that are to fail; nil where none are.
  var faults: (any CallFaults)? { get }
  func status(at now: VirtualInstant) -> ScriptStatus
}

/// Lets calls of clients fail that AWS would have performed.
public protocol CallFaults: AnyObject, Sendable {
  /// The error in place of a call's effect; nil: the call goes on.
  func refusal(of operation: AnyAWSOperation) -> AWSError?
}

/// How far a script has come: `GET /sandbox/scenario`.
public struct ScriptStatus: Sendable, Hashable, Codable {
  public var name: String
  public var elapsedSeconds: Double
  public var isOver: Bool
  public var nextDue: Date?
  /// How many things are still to happen.
  public var left: Int
  /// What AWS refused of it, the newest last.
  public var refused: [String]

  public init(
    name: String, elapsedSeconds: Double, isOver: Bool, nextDue: Date?, left: Int, refused: [String]
  ) {
    self.name = name
    self.elapsedSeconds = elapsedSeconds
    self.isOver = isOver
    self.nextDue = nextDue
    self.left = left
    self.refused = refused
  }
}

/// A sandbox as it begins, and what is to happen to it.
public struct SandboxOpening: Sendable {
  public var sandbox: Sandbox
  public var script: (any SandboxScript)?

  public init(sandbox: Sandbox, script: (any SandboxScript)? = nil) {
    self.sandbox = sandbox
    self.script = script
  }
}
