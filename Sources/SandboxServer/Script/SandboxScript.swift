public import FoundationEssentials
public import Sandbox

/// Something that happens to a served sandbox as time passes there, beside what its clients do: a scenario.
public protocol SandboxScript: AnyObject, Sendable {
  /// When the next thing is to happen; nil once nothing is.
  var nextDue: VirtualInstant? { get }
  /// Has everything happen that is due. The sandbox stands at `instant`.
  func act(at instant: VirtualInstant)
  /// What goes wrong with calls; nil where nothing does.
  var faults: (any CallFaults)? { get }
  func status(at now: VirtualInstant) -> ScriptStatus
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
