internal import AWSModel

/// Names a target within its group.
struct TargetKey: Hashable {
  /// An instance id, an address, or an ARN.
  var id: String
  /// Zero for a Lambda function.
  var port: Int
}

/// How healthy a target is found. Source: TargetHealth.
enum TargetState: String {
  case initial, healthy, unhealthy, unused, draining, unavailable
}

/// Why a target is in its state. Source for the texts: "Target health reason codes".
enum TargetReason: String {
  case registering = "Elb.RegistrationInProgress"
  case checking = "Elb.InitialHealthChecking"
  case failedChecks = "Target.FailedHealthChecks"
  case codeMismatch = "Target.ResponseCodeMismatch"
  case timeout = "Target.Timeout"
  case draining = "Target.DeregistrationInProgress"
  case notInUse = "Target.NotInUse"
  /// The same code in AWS's answers.
  case zoneNotEnabled = "Target.NotInUse.Zone"
  case invalidState = "Target.InvalidState"
  case notRegistered = "Target.NotRegistered"
  case checksDisabled = "Target.HealthCheckDisabled"

  var code: String { self == .zoneNotEnabled ? Self.notInUse.rawValue : rawValue }

  var text: String {
    switch self {
    case .zoneNotEnabled: "Target is in an Availability Zone that is not enabled for the load balancer"
    case .registering: "Target registration is in progress"
    case .checking: "Initial health checks in progress"
    case .failedChecks: "Health checks failed"
    case .codeMismatch: "Health checks failed with these codes: [503]"
    case .timeout: "Request timed out"
    case .draining: "Target deregistration is in progress"
    case .notInUse: "Target group is not configured to receive traffic from the load balancer"
    case .invalidState: "Target is in the stopped state"
    case .notRegistered: "Target is not registered to the target group"
    case .checksDisabled: "Health checks are disabled for this target"
    }
  }
}

/// One target of a group.
final class SimTarget: Ordinal {
  let ordinal: UInt64
  let key: TargetKey
  unowned let group: SimTargetGroup
  /// As it was registered: `all` for addresses outside the VPC.
  let zone: String?
  weak var instance: SimEC2Instance?
  /// The task of a service that registered it.
  weak var task: SimTask?
  var state = TargetState.initial
  var reason: TargetReason? = .registering
  /// Rises with each change; what was planned for an earlier one is void.
  var epoch = 0
  /// The verdict that is under way.
  var expected: Bool?

  init(ordinal: UInt64, key: TargetKey, group: SimTargetGroup, zone: String?) {
    self.ordinal = ordinal
    self.key = key
    self.group = group
    self.zone = zone
  }
}
