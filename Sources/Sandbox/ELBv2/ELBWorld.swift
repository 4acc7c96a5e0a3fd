internal import AWSModel

/// The Elastic Load Balancing (version 2) of one Region.
///
/// Load balancers carry no packets: what is simulated is who is registered where, how healthy a target is found, how
/// long it drains, and how many requests each group gets of the demand that a scenario sets.
final class ELBWorld {
  unowned let region: Region
  var loadBalancers = OrderedMembers<SimLoadBalancer>()
  var loadBalancersByARN: [String: SimLoadBalancer] = [:]
  var listenersByARN: [String: SimListener] = [:]
  var rulesByARN: [String: SimListenerRule] = [:]
  var targetGroups = OrderedMembers<SimTargetGroup>()
  var targetGroupsByARN: [String: SimTargetGroup] = [:]
  /// The targets that an EC2 instance is, by its id.
  var targetsByInstance: [String: [SimTarget]] = [:]
  /// Targets (instance ids or addresses) whose health checks fail because somebody said so.
  var failingTargets: Set<String> = []
  var tags: [String: ResourceTags] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// Sixteen hexadecimal digits, as every ARN of a load balancer's parts ends.
  func newID() -> String { region.random[.identifiers].hexadecimal(16) }
}

/// What is due in Elastic Load Balancing. The epoch tells whether the target is still as it was when it was planned.
enum ELBEvent {
  /// A load balancer's nodes stand.
  case active(SimLoadBalancer)
  /// A target is known to every node: checks begin.
  case registered(SimTarget, epoch: Int)
  /// Enough checks in a row have said the same.
  case verdict(SimTarget, isHealthy: Bool, epoch: Int)
  /// The deregistration delay is over.
  case drained(SimTarget, epoch: Int)
}

extension ELBWorld {
  func handle(_ event: ELBEvent) {
    switch event {
    case .active(let balancer): balancer.state = .active
    case .registered(let target, let epoch): if target.epoch == epoch { beginChecks(target) }
    case .verdict(let target, let isHealthy, let epoch): if target.epoch == epoch { conclude(target, isHealthy) }
    case .drained(let target, let epoch): if target.epoch == epoch { leave(target) }
    }
  }
}
