internal import AWSModel

/// One rule of a listener.
final class SimListenerRule {
  let arn: String
  unowned let listener: SimListener
  /// From 1 to 50,000; nil for the default rule.
  var priority: Int?
  var conditions: [ELBv2.RuleCondition] = []
  var actions: [ELBv2.Action] = []
  var transforms: [ELBv2.RuleTransform]?
  /// The requests that match it.
  var demand: ServiceDemand?

  init(arn: String, listener: SimListener, priority: Int?) {
    self.arn = arn
    self.listener = listener
    self.priority = priority
  }

  var shape: ELBv2.Rule {
    ELBv2.Rule(
      ruleArn: arn, priority: priority.map(String.init) ?? "default", conditions: conditions, actions: actions,
      isDefault: priority == nil, transforms: transforms)
  }

  /// The groups to which its actions forward, with their weights.
  var forwards: [(arn: String, weight: Int)] {
    actions.flatMap { action in
      // A recorded action may name its one group in the short way only.
      (action.forwardConfig?.targetGroups ?? [.init(targetGroupArn: action.targetGroupArn)]).compactMap { tuple in
        tuple.targetGroupArn.map { ($0, tuple.weight ?? 1) }
      }
    }
  }
}

extension ELBWorld {
  /// Sees anew which load balancers use which groups, has the targets of those whose use has changed checked or
  /// not, and the requests go where they now go.
  func usesChanged() {
    var users: [String: [SimLoadBalancer]] = [:]
    for balancer in loadBalancers.all {
      for arn in balancer.listeners.flatMap({ $0.rules.flatMap { $0.forwards.map(\.arn) } })
      where users[arn]?.last !== balancer {
        users[arn, default: []].append(balancer)
      }
    }
    for group in targetGroups.all {
      let now = users[group.arn] ?? []
      guard now.map(\.ordinal) != group.loadBalancers.map(\.ordinal) else { continue }
      group.loadBalancers = now
      for target in group.targets.all { reconsider(target) }
    }
    spreadDemands()
  }
}
