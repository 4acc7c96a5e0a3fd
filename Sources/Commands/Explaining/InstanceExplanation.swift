internal import ClusterModel
internal import Foundation

/// What an instance holds, and why it stays or leaves.
enum InstanceExplanation {
  static func make(_ id: String, _ snapshot: ClusterSnapshot, _ plan: Plan) throws -> Explanation {
    let found = snapshot.instances.firstIndex {
      $0.ec2InstanceID == id || $0.arn.resourceName == id
    }
    guard let index = found else { return try unregistered(id, snapshot, plan) }
    let instance = snapshot.instances[index]
    var explanation = Explanation(
      kind: "instance", id: instance.ec2InstanceID, cluster: snapshot.cluster.name, asOf: snapshot.asOf)
    let tasks = snapshot.tasks.filter { $0.instance == Int32(index) }
    explanation.summary = summary(instance, tasks, snapshot)
    facts(instance, snapshot, &explanation)
    for task in tasks.prefix(40) {
      let owner = task.service.map { snapshot.services[Int($0)].name } ?? task.group
      let leaving = task.isWanted ? "" : ", told to stop"
      explanation.fact("task \(task.arn.resourceName)", "\(owner), \(task.lastStatus.rawValue)\(leaving)")
    }
    if tasks.count > 40 { explanation.fact("and", "\(tasks.count - 40) more tasks") }
    explanation.take(plan, about: [instance.ec2InstanceID])
    return explanation
  }

  private static func summary(
    _ instance: ContainerInstance, _ tasks: [TaskRecord], _ snapshot: ClusterSnapshot
  ) -> [String] {
    let agent = instance.agentConnected ? "" : ", its agent disconnected"
    let noun = tasks.count == 1 ? "task" : "tasks"
    var lines = ["\(instance.ec2InstanceID) is \(instance.status.rawValue)\(agent), with \(tasks.count) \(noun)."]
    if let intent = instance.intent {
      lines.append(
        intent.isAborted
          ? "Its removal (\(intent.reason.rawValue)) was given up; it is not tried again before "
            + "\(intent.retryAfter?.formatted(.iso8601) ?? "a while has passed")."
          : "Ballast is taking it away since \(intent.startedAt.formatted(.iso8601)): \(intent.reason.rawValue), "
            + "decision \(intent.decision).")
    } else if instance.status == .draining {
      lines.append("It bears no mark of Ballast's: somebody else set it DRAINING, and Ballast leaves it so.")
    }
    if instance.isKept { lines.append("It bears \(BallastTag.keep): Ballast keeps its hands off.") }
    if instance.group == nil {
      lines.append("No group of the configuration holds it: Ballast never touches it.")
    } else if let group = instance.group.map({ snapshot.groups[Int($0)] }), !group.isBound {
      lines.append("Its group \(group.name) does not bear the tag \(BallastTag.cluster): Ballast does not write it.")
    }
    return lines
  }

  private static func facts(
    _ instance: ContainerInstance, _ snapshot: ClusterSnapshot, _ explanation: inout Explanation
  ) {
    let (registered, free) = (instance.registered, instance.remaining)
    explanation.fact("type", instance.instanceType)
    explanation.fact("zone", instance.availabilityZone)
    explanation.fact("group", instance.group.map { snapshot.groups[Int($0)].name })
    explanation.fact("lifecycle", instance.lifecycleState)
    explanation.fact("EC2 state", instance.ec2State)
    explanation.fact("protected", instance.isProtectedFromScaleIn ? "from scale-in by its group" : nil)
    explanation.fact("CPU units", "\(free.cpuUnits) of \(registered.cpuUnits) free")
    explanation.fact("memory", "\(free.memoryMiB) of \(registered.memoryMiB) MiB free")
    if registered.gpus > 0 { explanation.fact("GPUs", "\(free.gpus) of \(registered.gpus) free") }
    explanation.fact("registered", instance.registeredAt?.formatted(.iso8601))
    explanation.fact("container instance", instance.arn.resourceName)
  }

  /// An instance that its group knows and the cluster does not, yet or any more.
  private static func unregistered(_ id: String, _ snapshot: ClusterSnapshot, _ plan: Plan) throws -> Explanation {
    for group in snapshot.groups {
      guard let incoming = group.incoming.first(where: { $0.ec2InstanceID == id }) else { continue }
      var explanation = Explanation(kind: "instance", id: id, cluster: snapshot.cluster.name, asOf: snapshot.asOf)
      explanation.summary.append(
        incoming.isLeaving
          ? "\(id) is leaving its group \(group.name) and is not registered in the cluster."
          : "\(id) is on its way: group \(group.name) has launched it, and its agent has not registered.")
      explanation.fact("type", incoming.instanceType)
      explanation.fact("zone", incoming.availabilityZone)
      explanation.fact("lifecycle", incoming.lifecycleState)
      explanation.fact("since", incoming.since?.formatted(.iso8601))
      explanation.fact("health", incoming.isHealthy ? "Healthy" : "Unhealthy")
      explanation.take(plan, about: [id, group.name])
      return explanation
    }
    throw CommandFailure(
      "cluster \(snapshot.cluster.name) has no instance '\(id)', and none of its groups has",
      remedy: Nearest.remedy(id, among: snapshot.instances.map(\.ec2InstanceID)))
  }
}
