internal import AWSModel
internal import ClusterModel

extension AWSPerformer {
  mutating func tags(_ id: String) async throws(AWSError) -> [String: String] {
    var tags: [String: String] = [:]
    let filter = EC2.Filter(name: "resource-id", values: [id])
    try await pages(EC2.describeTags, .init(filters: [filter])) { output in
      for tag in output.tags ?? [] {
        if tag.resourceId == id, let key = tag.key { tags[key] = tag.value ?? "" }
      }
    }
    return tags
  }

  mutating func member(_ id: String) async throws(AWSError) -> MemberReading? {
    let output = try await call(AutoScaling.describeAutoScalingInstances, .init(instanceIds: [id]))
    guard let found = output.autoScalingInstances?.first(where: { $0.instanceId == id }) else { return nil }
    return MemberReading(
      group: found.autoScalingGroupName ?? "", lifecycleState: found.lifecycleState ?? "",
      isHealthy: (found.healthStatus ?? "").uppercased() == "HEALTHY")
  }

  mutating func isProtected(_ task: String) async throws(AWSError) -> Bool {
    let output = try await call(ECS.getTaskProtection, .init(cluster: cluster, tasks: [task]))
    return output.protectedTasks?.contains { $0.taskArn == task && $0.protectionEnabled == true } ?? false
  }

  mutating func protectedTasks(_ tasks: [String]) async throws(AWSError) -> [String] {
    let output = try await call(ECS.getTaskProtection, .init(cluster: cluster, tasks: tasks))
    return (output.protectedTasks ?? []).filter { $0.protectionEnabled == true }.compactMap(\.taskArn).sorted()
  }

  mutating func service(_ name: String) async throws(AWSError) -> ServiceReading? {
    let output = try await call(
      ECS.describeServices, .init(cluster: cluster, services: [name], include: [.tags]))
    guard let service = output.services?.first, let desired = service.desiredCount else { return nil }
    return ServiceReading(
      name: service.serviceName ?? name, status: service.status ?? "",
      isDaemon: service.schedulingStrategy == .daemon, desiredCount: desired,
      isKept: service.tags?.contains { $0.key == BallastTag.keep && BallastTag.isSet($0.value ?? "") } ?? false)
  }

  mutating func registrations(_ id: String) async throws(AWSError) -> Int {
    var count = 0
    try await pages(
      ECS.listContainerInstances, .init(cluster: cluster, filter: "ec2InstanceId == \(id)", maxResults: 100)
    ) { count += $0.containerInstanceArns?.count ?? 0 }
    return count
  }

  /// What of a group's newest refresh stands in the way of taking an instance; nil where it is over, or there is none.
  ///
  /// An endpoint that has no such operation, as emulators may not, has no refresh either. Where the question fails in any
  /// other way, nobody knows: then the instance stays, and the rest of the plan goes on.
  mutating func refresh(_ group: String) async throws(AWSError) -> String? {
    let over: Set<String> = ["Successful", "Failed", "Cancelled", "RollbackSuccessful", "RollbackFailed"]
    do {
      let output = try await call(
        AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: group, maxRecords: 1))
      guard let status = output.instanceRefreshes?.first?.status?.rawValue, !over.contains(status) else { return nil }
      return "an instance refresh of '\(group)' is \(status)"
    } catch {
      if error.kind == .service, error.code == "InvalidAction" { return nil }
      if Task.isCancelled { throw error }
      return "whether an instance refresh of '\(group)' is running is not known: \(error)"
    }
  }
}
