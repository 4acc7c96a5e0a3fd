internal import AWSModel
public import ClusterModel
internal import FoundationEssentials

/// What only whoever is about to take instances away has to know of them.
extension ClusterObserver {
  /// Asks which tasks on these instances are protected, and whether their groups are being refreshed: no listing tells, and
  /// asking it of a whole cluster in each read would cost a call for every hundred tasks and for every group.
  ///
  /// - Parameter instances: EC2 ids.
  /// - Returns: the snapshot with what was found; nil where nothing stands in the way.
  /// - Throws: ``ObservationError`` when any of it could not be read.
  public func lookCloser(at instances: Set<String>, in snapshot: ClusterSnapshot) async throws -> ClusterSnapshot? {
    var closer = snapshot
    let indices = snapshot.instances.indices.filter { instances.contains(snapshot.instances[$0].ec2InstanceID) }
    try await readProtections(on: Set(indices.map { Int32($0) }), &closer)
    for group in Set(indices.compactMap { snapshot.instances[$0].group }).sorted() {
      try await readRefresh(of: Int(group), &closer)
    }
    return closer == snapshot ? nil : closer
  }

  private func readProtections(on instances: Set<Int32>, _ snapshot: inout ClusterSnapshot) async throws {
    guard snapshot.has(.tasks) else { return }
    let reader = PartReader(aws: aws, part: .tasks, parallelism: settings.parallelism)
    let held = snapshot.tasks.indices.filter { index in
      let task = snapshot.tasks[index]
      return task.service != nil && task.isWanted && task.instance.map(instances.contains) ?? false
    }
    let until = try await reader.protections(held.map { snapshot.tasks[$0].arn }, of: cluster)
    for index in held { snapshot.tasks[index].protectedUntil = until[snapshot.tasks[index].arn] }
    let asked = instances.map { snapshot.instances[Int($0)].ec2InstanceID }
    snapshot.protectionsReadFor = Set(snapshot.protectionsReadFor).union(asked).sorted()
  }

  private func readRefresh(of index: Int, _ snapshot: inout ClusterSnapshot) async throws {
    let reader = PartReader(aws: aws, part: .activities, parallelism: settings.parallelism)
    let questions = GroupQuestions(activities: false, hooks: false, refresh: true)
    let details = try await reader.details(of: snapshot.groups[index].name, questions)
    snapshot.groups[index].instanceRefreshStatus = details.instanceRefreshStatus
    snapshot.groups[index].instanceRefreshFault = details.instanceRefreshFault
  }
}

extension PartReader {
  /// Until when which of these tasks are protected. One call a hundred tasks. Source: GetTaskProtection, which knows tasks of
  /// services only.
  func protections(_ arns: [String], of cluster: String) async throws -> [String: Date] {
    var until: [String: Date] = [:]
    try await batches(arns, of: 100) { batch in
      try await call(ECS.getTaskProtection, .init(cluster: cluster, tasks: batch))
    } take: { _, _, output in
      for task in output.protectedTasks ?? [] where task.protectionEnabled == true {
        if let arn = task.taskArn { until[arn] = task.expirationDate ?? .distantFuture }
      }
    }
    return until
  }
}
