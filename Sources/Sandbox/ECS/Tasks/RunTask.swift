internal import AWSModel
internal import ClusterModel
internal import Placement

/// A RunTask call that was answered.
struct RunTaskToken {
  var request: ECS.RunTaskRequest
  var tasks: [SimTask]
}

extension ECSWorld {
  /// Places up to ten tasks at once. What finds no room is told in `failures` and leaves no trace. Source: RunTask.
  func runTask(_ request: ECS.RunTaskRequest) throws(AWSError) -> ECS.RunTaskResponse {
    let cluster = try cluster(request.cluster)
    if let earlier = try answered(request, cluster) { return earlier }
    try checkStarter(request.startedBy)
    let definition = try runnableDefinition(request.taskDefinition)
    let count = request.count ?? 1
    guard (1...10).contains(count) else {
      throw ECS.Errors.invalidParameterException("count should be between 1 and 10")
    }
    try check(request.launchType, request.networkConfiguration, definition)
    try definition.check(request.overrides)
    if let items = try strategyItems(request.capacityProviderStrategy, request.launchType, in: cluster) {
      let (tasks, failures) = try runByProviders(request, definition, items, in: cluster)
      if let token = request.clientToken { cluster.runTokens[token] = RunTaskToken(request: request, tasks: tasks) }
      return ECS.RunTaskResponse(tasks: tasks.map { shape($0, tags: true) }, failures: failures)
    }
    guard cluster.instances.all.contains(where: { !$0.isGone }) else {
      throw ECS.Errors.invalidParameterException("No Container Instances were found in your cluster.")
    }
    let kind = try kind(of: request, definition, cluster)
    let origin = origin(of: request, definition, kind, cluster)
    let handles = cluster.board.placeMany(kind, count: count, tieBreak: &cluster.tieBreak)
    let tasks = handles.compactMap { handle in
      cluster.board.instance(of: handle).flatMap { instance(at: $0, in: cluster) }.map {
        start(definition, on: $0, handle, origin)
      }
    }
    let failures = tasks.count < count ? failures(kind, cluster) : []
    if let token = request.clientToken { cluster.runTokens[token] = RunTaskToken(request: request, tasks: tasks) }
    return ECS.RunTaskResponse(tasks: tasks.map { shape($0, tags: true) }, failures: failures)
  }

  /// Source: `RunTask`, `startedBy`.
  func checkStarter(_ name: String?) throws(AWSError) {
    guard (name ?? "").count <= 128 else {
      throw ECS.Errors.invalidParameterException("startedBy can not be longer than 128 characters")
    }
  }

  /// The answer to a token that was used before; with other parameters it is a conflict.
  private func answered(
    _ request: ECS.RunTaskRequest, _ cluster: SimCluster
  ) throws(AWSError) -> ECS.RunTaskResponse? {
    guard let token = request.clientToken else { return nil }
    guard token.count <= 64 else {
      throw ECS.Errors.invalidParameterException("clientToken can not be longer than 64 characters")
    }
    guard let earlier = cluster.runTokens[token] else { return nil }
    guard earlier.request == request else {
      throw ECS.Errors.conflictException(
        "The client token was used before with other parameters.", details: ["resourceIds": earlier.tasks.map(arn)])
    }
    return ECS.RunTaskResponse(tasks: earlier.tasks.map { shape($0, tags: true) }, failures: [])
  }

  private func kind(
    of request: ECS.RunTaskRequest, _ definition: SimTaskDefinition, _ cluster: SimCluster
  ) throws(AWSError) -> KindHandle {
    let rules = try PlacementRules(request.placementConstraints, request.placementStrategy)
    let requirement = request.overrides.map { definition.rules.requirement(overrides: ReservationOverrides($0)) }
    return cluster.board.intern(
      TaskKind(
        requirement: requirement ?? definition.requirement, group: request.group ?? "family:\(definition.family)",
        constraints: rules.constraints, strategy: rules.strategy, isService: false))
  }

  private func origin(
    of request: ECS.RunTaskRequest, _ definition: SimTaskDefinition, _ kind: KindHandle, _ cluster: SimCluster
  ) -> TaskOrigin {
    TaskOrigin(
      group: request.group ?? "family:\(definition.family)", startedBy: request.startedBy,
      extras: extras(
        definition, cluster.board.kind(kind).requirement, request.overrides, request.tags, request.propagateTags,
        request.enableExecuteCommand, nil), subnets: request.networkConfiguration?.awsvpcConfiguration?.subnets ?? [])
  }

  func extras(
    _ definition: SimTaskDefinition, _ requirement: TaskRequirement, _ overrides: ECS.TaskOverride?,
    _ tags: [ECS.Tag]?, _ propagates: ECS.PropagateTags?, _ executes: Bool?, _ provider: String?
  ) -> TaskExtras? {
    var all = propagates == .taskDefinition ? definition.tags : ResourceTags()
    all.merge(ResourceTags(tags))
    if overrides == nil, all.isEmpty, provider == nil, executes != true { return nil }
    return TaskExtras(
      requirement: requirement == definition.requirement ? nil : requirement, overrides: overrides, tags: all,
      capacityProvider: provider, enablesExecute: executes ?? false)
  }

  /// One failure for each instance that could not take the task, up to a hundred.
  func failures(_ kind: KindHandle, _ cluster: SimCluster) -> [ECS.Failure] {
    var result: [ECS.Failure] = []
    for instance in cluster.instances.all where instance.status == .active && result.count < 100 {
      guard let row = instance.row else { continue }
      guard let first = cluster.board.rejections(of: kind, on: row).first else { continue }
      result.append(ECS.Failure(arn: instance.arn, reason: region.tuning.reason(first.ecsReason)))
    }
    return result
  }
}

/// Placement rules of a request.
struct PlacementRules {
  var constraints: [PlacementConstraint] = []
  var strategy: [PlacementStrategy] = []

  /// - Throws: `InvalidParameterException` for what ECS refuses.
  init(_ constraints: [ECS.PlacementConstraint]?, _ strategy: [ECS.PlacementStrategy]?) throws(AWSError) {
    guard (constraints ?? []).count <= 10 else {
      throw ECS.Errors.invalidParameterException("A maximum of 10 placement constraints are allowed.")
    }
    guard (strategy ?? []).count <= 5 else {
      throw ECS.Errors.invalidParameterException("A maximum of 5 placement strategies are allowed.")
    }
    for constraint in constraints ?? [] { self.constraints.append(try Self.constraint(constraint)) }
    for rule in strategy ?? [] { self.strategy.append(try Self.rule(rule)) }
  }

  private static func constraint(_ constraint: ECS.PlacementConstraint) throws(AWSError) -> PlacementConstraint {
    switch constraint.type?.rawValue {
    case "distinctInstance":
      guard constraint.expression == nil else {
        throw ECS.Errors.invalidParameterException("Expression cannot be specified for distinctInstance.")
      }
      return .distinctInstance
    case "memberOf":
      let expression = constraint.expression ?? ""
      do { _ = try ClusterQuery(expression) } catch {
        throw ECS.Errors.invalidParameterException("Invalid placement constraint expression: \(error.description)")
      }
      return .memberOf(expression)
    default:
      throw ECS.Errors.invalidParameterException("Invalid placement constraint type.")
    }
  }

  private static func rule(_ rule: ECS.PlacementStrategy) throws(AWSError) -> PlacementStrategy {
    let field = rule.field ?? ""
    switch (rule.type?.rawValue, field.lowercased()) {
    case ("random", _): return .random
    case ("binpack", "cpu"): return .binpack(.cpu)
    case ("binpack", "memory"): return .binpack(.memory)
    case ("spread", _) where !field.isEmpty: return .spread(field: field)
    default:
      throw ECS.Errors.invalidParameterException(
        "Invalid placement strategy: \(rule.type?.rawValue ?? "") of \(field)")
    }
  }
}
