internal import AWSModel

/// One target group: how its targets are checked, and who they are.
final class SimTargetGroup: Ordinal {
  let ordinal: UInt64
  let name: String
  let arn: String
  let type: TargetType
  /// As DescribeTargetGroups shows it, apart from the load balancers.
  var shape: ELBv2.TargetGroup
  var attributes: AttributeList
  var targets = OrderedMembers<SimTarget>()
  var targetsByKey: [TargetKey: SimTarget] = [:]
  /// The load balancers whose listeners or rules forward to it, in the order in which they were made.
  var loadBalancers: [SimLoadBalancer] = []
  /// Requests that have reached the group, by what answered.
  var traffic = TrafficMeter()
  /// The service whose demand comes through the group.
  weak var demander: SimService?
  /// Whether its requests are those of rules, rather than those of its service.
  var isFedByRules = false

  enum TargetType: String {
    case instance, ip, lambda, alb
  }

  init(ordinal: UInt64, arn: String, type: TargetType, shape: ELBv2.TargetGroup, attributes: AttributeList) {
    self.ordinal = ordinal
    self.arn = arn
    self.type = type
    self.shape = shape
    self.attributes = attributes
    name = shape.targetGroupName ?? ""
  }

  var port: Int { shape.port ?? 0 }
  var isHTTP: Bool { shape.protocol == .http || shape.protocol == .https }
  var checksHealth: Bool { shape.healthCheckEnabled ?? true }
  var checkInterval: Duration { .seconds(shape.healthCheckIntervalSeconds ?? 30) }
  var healthyThreshold: Int { shape.healthyThresholdCount ?? 5 }
  var unhealthyThreshold: Int { shape.unhealthyThresholdCount ?? 2 }
  /// From deregistration to `unused`.
  var deregistrationDelay: Duration {
    .seconds(attributes["deregistration_delay.timeout_seconds"].flatMap { Int($0) } ?? 300)
  }
  /// The part of the ARN that is the value of the `TargetGroup` dimension: `targetgroup/web/0123456789abcdef`.
  var dimension: String { String(arn.split(separator: ":", maxSplits: 5).last ?? "") }
}

/// Settings by name, in a fixed order, where only known names can be set.
struct AttributeList {
  private(set) var entries: [(key: String, value: String)]

  init(_ entries: [(String, String)]) { self.entries = entries.map { (key: $0.0, value: $0.1) } }

  subscript(key: String) -> String? { entries.first { $0.key == key }?.value }

  /// Whether the name is known.
  mutating func set(_ key: String, _ value: String) -> Bool {
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return false }
    entries[index].value = value
    return true
  }
}
