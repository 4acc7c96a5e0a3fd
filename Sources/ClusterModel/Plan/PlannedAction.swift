/// Where one task of an instance that is to go would run instead.
public struct Rehousing: Sendable, Hashable, Codable {
  public var task: String
  /// ARN of the container instance that takes it.
  public var to: String

  public init(task: String, to: String) {
    self.task = task
    self.to = to
  }
}

/// Why a removal is safe: what the audit verifies by code of its own.
public struct RemovalWitness: Sendable, Hashable, Codable {
  /// A new place for each task that is no daemon's; empty for an instance that holds none.
  public var rehousings: [Rehousing]
  /// Tasks that stay until they end by themselves, by policy.
  public var awaited: [String]

  public init(rehousings: [Rehousing] = [], awaited: [String] = []) {
    self.rehousings = rehousings
    self.awaited = awaited
  }
}

/// One step of a plan.
public struct PlannedAction: Sendable, Hashable {
  /// Names the decision: the same decision on the same state has the same id.
  public var id: String
  public var kind: ActionKind
  /// In a sentence, for people.
  public var reason: String
  /// The tasks, services or instances that call for it: `task:api/…`, `service:api`, `instance:i-…`.
  public var because: [String]
  /// What the state should show once it is done, in a sentence.
  public var expectedEffect: String
  public var witness: RemovalWitness?
  /// How old the reads behind it may be when it is executed; beyond that it is decided anew.
  public var maximumAge: Duration

  public init(
    id: String, kind: ActionKind, reason: String, because: [String] = [], expectedEffect: String = "",
    witness: RemovalWitness? = nil, maximumAge: Duration = .seconds(120)
  ) {
    self.id = id
    self.kind = kind
    self.reason = reason
    self.because = because
    self.expectedEffect = expectedEffect
    self.witness = witness
    self.maximumAge = maximumAge
  }
}

/// Something that was not done, and why, for machines and people.
public struct Refusal: Sendable, Hashable, Codable {
  /// Instance, service, group, cluster or metric that it is about.
  public var subject: String
  public var code: RefusalCode
  public var message: String

  public init(subject: String, code: RefusalCode, message: String) {
    self.subject = subject
    self.code = code
    self.message = message
  }
}

/// Why something was not done.
public struct RefusalCode: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public static let paused: Self = "paused"
  public static let kept: Self = "kept"
  public static let notBound: Self = "groupNotBound"
  public static let groupAtMaximum: Self = "groupAtMaximum"
  public static let groupAtMinimum: Self = "groupAtMinimum"
  public static let launchBackoff: Self = "launchBackoff"
  public static let cooldown: Self = "cooldown"
  public static let stepLimit: Self = "stepLimit"
  public static let budget: Self = "budget"
  public static let stale: Self = "staleRead"
  public static let notRead: Self = "notRead"
  public static let unplaceable: Self = "unplaceable"
  public static let holdsTasks: Self = "holdsTasks"
  public static let noRoomElsewhere: Self = "noRoomElsewhere"
  public static let minimumHealthy: Self = "minimumHealthy"
  /// An instance goes although services are below their minimum elsewhere: they were waited for long enough.
  public static let serviceWaitOver: Self = "serviceWaitOver"
  /// A drain's deadline has passed.
  public static let deadline: Self = "deadlinePassed"
  public static let headroom: Self = "headroom"
  public static let notUnneededLongEnough: Self = "notUnneededLongEnough"
  public static let humanDrain: Self = "humanDrain"
  public static let agentDisconnected: Self = "agentDisconnected"
  public static let tooManyUnhealthy: Self = "tooManyUnhealthy"
  public static let noDatapoint: Self = "noDatapoint"
  public static let drainHookMissing: Self = "drainHookMissing"
  public static let notDefined: Self = "notDefined"
  public static let instanceRefresh: Self = "instanceRefresh"
  public static let managedScaling: Self = "managedScaling"
  public static let protectedTask: Self = "protectedTask"
  public static let standaloneTask: Self = "standaloneTask"
  public static let audit: Self = "auditFailed"
}
