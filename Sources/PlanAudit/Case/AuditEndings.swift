internal import ClusterModel
internal import FoundationEssentials

/// What must hold before an instance is let go.
extension AuditCase {
  /// Whether whoever began the removal, or the policy, lets the instance go with what is on it, and its time is over.
  func mayForce(_ intent: DisruptionIntent) -> Bool {
    let drain = policy.disruption.drain
    return (intent.onTimeout ?? drain.onTimeout) == .force
      && at >= intent.startedAt + (intent.deadline ?? drain.deadline)
  }

  /// Services that had tasks on an emptied instance and are not back at their minimum elsewhere, unless they were waited for
  /// as long as the policy says. Where nobody knows which had, each service may have.
  func servicesLacking(after instance: ContainerInstance) -> [String] {
    let id = instance.ec2InstanceID
    if let since = memory.drains[id]?.emptySince, at >= since + policy.disruption.drain.serviceWait { return [] }
    let names = memory.drainServices[id].map(Set.init)
    // As the cluster is: what begins to leave in this plan still serves, and has checks of its own.
    let gone = Set(snapshot.instances.indices.filter { Self.isLeaving(snapshot.instances[$0]) })
    let counts = ServiceMinimumCheck.healthyCounts(self, leaving: gone)
    return snapshot.services.indices.compactMap { index in
      let service = snapshot.services[index]
      guard service.status == "ACTIVE", !isDaemon(service), service.runsOnInstances, usesInstances(service) else {
        return nil
      }
      if let names, !names.contains(service.name) { return nil }
      let minimum = ServiceMinimumCheck.minimum(of: service, self)
      guard counts[index].elsewhere < minimum else { return nil }
      return
        "service '\(service.name)', which had tasks on \(id), has \(counts[index].elsewhere) healthy elsewhere, below "
        + "its minimum of \(minimum)"
    }
  }

  private func usesInstances(_ service: ServiceRecord) -> Bool {
    service.capacityProviders.isEmpty
      || !service.capacityProviders.allSatisfy { $0 == "FARGATE" || $0 == "FARGATE_SPOT" }
  }
}
