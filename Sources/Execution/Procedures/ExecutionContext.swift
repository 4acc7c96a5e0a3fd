internal import ClusterModel
internal import FoundationEssentials

/// What the decisions of a plan rested on, and what this execution has found out since.
struct ExecutionContext: Sendable {
  let snapshot: ClusterSnapshot
  let policy: ClusterPolicy
  /// The groups of tasks that are daemons: they go with their instance, and never keep it.
  let daemonGroups: Set<String>
  /// The plan rests on a look at just the instances it is about, taken for it a moment ago: what that look showed is not
  /// asked again, so that a drain costs few calls.
  var isNarrow: Bool { snapshot.focus != nil }
  private let instances: [String: Int]
  private let incoming: [String: Int]
  /// The intents that this execution has written, by EC2 id of instances which therefore were not DRAINING by our doing before.
  var freshIntents: [String: DisruptionIntent] = [:]
  /// Groups that this execution has seen to bear the cluster's tag.
  var boundGroups: Set<String> = []
  /// Groups that this execution has seen to have no instance refresh under way.
  var steadyGroups: Set<String> = []

  init(snapshot: ClusterSnapshot, policy: ClusterPolicy) {
    self.snapshot = snapshot
    self.policy = policy
    let patterns = policy.daemonServices.map(NamePattern.init)
    daemonGroups = Set(
      snapshot.services.filter { service in
        service.schedulingStrategy == .daemon || patterns.contains { $0.matches(service.name) }
      }.map { "service:\($0.name)" })
    var instances: [String: Int] = [:]
    for (index, instance) in snapshot.instances.enumerated() { instances[instance.ec2InstanceID] = index }
    self.instances = instances
    var incoming: [String: Int] = [:]
    for (index, group) in snapshot.groups.enumerated() {
      for instance in group.incoming { incoming[instance.ec2InstanceID] = index }
    }
    self.incoming = incoming
  }

  /// The instance as the plan saw it; nil for one that was not registered.
  func instance(_ reference: InstanceReference) -> ContainerInstance? {
    instances[reference.ec2InstanceID].map { snapshot.instances[$0] }
  }

  /// The configured group that holds the instance; nil where none does: such an instance is never touched.
  func group(of reference: InstanceReference) -> String? {
    if let index = instance(reference)?.group { return snapshot.groups[Int(index)].name }
    return incoming[reference.ec2InstanceID].map { snapshot.groups[$0].name }
  }

  func isBound(_ reading: GroupReading) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.writeForeignGroups) { return true }
    #endif
    return reading.boundTo == snapshot.cluster.name || reading.boundTo == snapshot.cluster.arn
  }

  /// The tasks that have to stop before their instance may go.
  func tasksToWaitFor(_ tasks: [TaskReading]) -> [TaskReading] {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.forgetStandalone) {
        return tasks.filter { $0.group.hasPrefix("service:") && !daemonGroups.contains($0.group) }
      }
    #endif
    return tasks.filter { !daemonGroups.contains($0.group) }
  }
}
