internal import AWSModel
internal import ClusterModel

/// One of a service's ties to a target group.
struct TargetGroupTie: Sendable, Hashable {
  var targetGroup: String
  var container: String
  var containerPort: Int
}

/// A service as ECS describes it, before its definition is joined to it.
struct ServiceRow: Sendable, Hashable {
  var record: ServiceRecord
  /// ARN of the definition that new tasks will have.
  var definition: String?
  var ties: [TargetGroupTie]

  /// - Parameter managedProviders: capacity providers whose instances AWS manages itself.
  init?(_ service: ECS.Service, managedProviders: Set<String>) {
    guard let arn = service.serviceArn, let name = service.serviceName else { return nil }
    let sets = service.taskSets ?? []
    let primary = sets.first { $0.status == "PRIMARY" } ?? sets.first
    definition = service.taskDefinition ?? primary?.taskDefinition
    ties = Self.ties(service, sets)
    let providers = (service.capacityProviderStrategy ?? primary?.capacityProviderStrategy ?? [])
      .compactMap(\.capacityProvider)
    record = ServiceRecord(
      arn: arn, name: name, status: service.status ?? "ACTIVE",
      schedulingStrategy: service.schedulingStrategy == .daemon ? .daemon : .replica,
      desiredCount: service.desiredCount ?? 0, runningCount: service.runningCount ?? 0,
      pendingCount: service.pendingCount ?? 0,
      minimumHealthyPercent: service.deploymentConfiguration?.minimumHealthyPercent
        ?? (service.schedulingStrategy == .daemon ? 0 : 100),
      maximumPercent: service.deploymentConfiguration?.maximumPercent
        ?? (service.schedulingStrategy == .daemon ? 100 : 200),
      constraints: Self.constraints(service.placementConstraints), strategy: Self.strategy(service.placementStrategy),
      launchType: Self.launchType(service.launchType?.rawValue, providers, managedProviders),
      capacityProviders: providers, targetGroupArns: Self.distinct(ties.map(\.targetGroup)),
      healthCheckGraceSeconds: service.healthCheckGracePeriodSeconds ?? 0,
      deployments: (service.deployments ?? []).map(Self.deployment) + sets.map(Self.deployment),
      events: (service.events ?? []).compactMap(Self.event),
      tags: Dictionary(
        (service.tags ?? []).compactMap { tag in tag.key.map { ($0, tag.value ?? "") } }, uniquingKeysWith: { $1 }))
  }

  /// A service whose providers are all Fargate's, or all AWS's own instances, says so as if by launch type: no instance of
  /// the cluster's groups will ever run it.
  private static func launchType(_ named: String?, _ providers: [String], _ managed: Set<String>) -> String? {
    if providers.isEmpty { return named ?? "EC2" }
    if providers.allSatisfy(LaunchKind.fargateProviders.contains) { return "FARGATE" }
    if providers.allSatisfy(managed.contains) { return "MANAGED_INSTANCES" }
    return nil
  }

  private static func constraints(_ constraints: [ECS.PlacementConstraint]?) -> [PlacementConstraint] {
    (constraints ?? []).compactMap { constraint in
      if constraint.type == .distinctInstance { return .distinctInstance }
      return constraint.expression.map { .memberOf($0) }
    }
  }

  private static func strategy(_ strategy: [ECS.PlacementStrategy]?) -> [PlacementStrategy] {
    (strategy ?? []).compactMap { rule in
      switch rule.type {
      case .some(.random): return .random
      case .some(.spread): return .spread(field: rule.field ?? "instanceId")
      case .some(.binpack):
        return PlacementStrategy.BinpackField(rawValue: (rule.field ?? "").lowercased()).map { .binpack($0) }
      default: return nil
      }
    }
  }

  private static func ties(_ service: ECS.Service, _ sets: [ECS.TaskSet]) -> [TargetGroupTie] {
    var ties: [TargetGroupTie] = []
    for balancer in (service.loadBalancers ?? []) + sets.flatMap({ $0.loadBalancers ?? [] }) {
      guard let group = balancer.targetGroupArn else { continue }
      let tie = TargetGroupTie(
        targetGroup: group, container: balancer.containerName ?? "", containerPort: balancer.containerPort ?? 0)
      if !ties.contains(tie) { ties.append(tie) }
    }
    return ties
  }

  private static func distinct(_ arns: [String]) -> [String] {
    var result: [String] = []
    for arn in arns.sorted() where result.last != arn { result.append(arn) }
    return result
  }

  private static func event(_ event: ECS.ServiceEvent) -> ServiceEvent? {
    guard let id = event.id, let at = event.createdAt else { return nil }
    return ServiceEvent(id: id, createdAt: at, message: event.message ?? "")
  }
}
