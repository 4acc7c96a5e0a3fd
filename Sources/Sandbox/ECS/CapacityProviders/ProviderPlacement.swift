internal import AWSModel
internal import ClusterModel
internal import Placement

/// Tasks that are started by a capacity-provider strategy.
extension ECSWorld {
  /// What came of starting some tasks by a strategy.
  struct ProviderStart {
    var tasks: [SimTask] = []
    /// The kind of the first that found no room and cannot wait.
    var failedKind: KindHandle?
    var failures = 0
    /// More tasks would wait than a cluster may have.
    var isOverLimit = false
  }

  /// Starts tasks on the instances of each provider as the strategy shares them out; what finds no room waits where the
  /// provider has managed scaling.
  ///
  /// - Parameters:
  ///   - existing: how many tasks each item of the strategy has.
  ///   - kind: the kind of the tasks without a provider's constraint.
  func start(
    _ definition: SimTaskDefinition, count: Int, by strategy: ProviderStrategy, beside existing: [Int],
    kind: TaskKind, in cluster: SimCluster, origin: (SimCapacityProvider) -> TaskOrigin
  ) -> ProviderStart {
    var result = ProviderStart()
    cluster.waiting.removeAll { $0.task.instance != nil || $0.task.desiredStatus == .stopped }
    for (item, share) in zip(strategy.items, strategy.shares(of: count, beside: existing)) where share > 0 {
      let provider = item.provider
      var kept = kind
      kept.constraints.append(constraint(provider))
      let handle = cluster.board.intern(kept)
      let origin = origin(provider)
      let isBehind = cluster.waiting.contains { $0.kind == handle }
      let placed = isBehind ? [] : cluster.board.placeMany(handle, count: share, tieBreak: &cluster.tieBreak)
      for place in placed {
        guard let instance = cluster.board.instance(of: place).flatMap({ self.instance(at: $0, in: cluster) }) else {
          continue
        }
        result.tasks.append(start(definition, on: instance, place, origin))
      }
      for _ in 0..<(share - placed.count) {
        if !provider.managesScaling {
          result.failedKind = result.failedKind ?? handle
          result.failures += 1
        } else if cluster.waiting.count >= Self.waitingLimit {
          result.isOverLimit = true
          result.failures += 1
        } else {
          result.tasks.append(wait(definition, handle, provider, origin, in: cluster))
        }
      }
    }
    return result
  }

  /// Starts tasks of a service that has a strategy.
  func startByProviders(_ count: Int, of deployment: SimDeployment, _ strategy: ProviderStrategy) {
    let service = deployment.service
    let existing = strategy.items.map { item in
      service.tasks.all.reduce(0) {
        $0 + ($1.desiredStatus == .running && $1.extras?.capacityProvider == item.provider.name ? 1 : 0)
      }
    }
    let plain = TaskKind(
      requirement: deployment.definition.requirement, group: service.group, constraints: service.constraints,
      strategy: service.strategy, isService: true, isDaemon: false)
    let batch = min(count, region.tuning.tasksStartedAtOnce)
    let outcome = start(
      deployment.definition, count: batch, by: strategy, beside: existing, kind: plain, in: service.cluster
    ) { provider in
      var origin = origin(of: deployment)
      origin.extras = TaskExtras(tags: origin.extras?.tags ?? ResourceTags(), capacityProvider: provider.name)
      return origin
    }
    tellStarted(outcome.tasks, by: service)
    if outcome.isOverLimit {
      say(
        "was unable to place a task. Reason: The tasks provisioning capacity limit was exceeded.", by: service,
        cause: "provisioning")
    }
    if outcome.failures > 0 {
      foundNoRoom(deployment, outcome.failedKind ?? kind(of: deployment))
    } else {
      noLongerWaits(service)
      if count > batch { touch(service) }
    }
  }

  /// The strategy of a service; nil where it has none, or one whose providers are gone.
  func strategy(of service: SimService) -> ProviderStrategy? {
    guard let items = service.echo.capacityProviderStrategy, !items.isEmpty else { return nil }
    return try? strategy(items, in: service.cluster)
  }
}
