internal import AWSModel
public import ClusterModel
public import FoundationEssentials

/// One instance and what is on it, read for itself just now.
public struct InstanceReading: Sendable, Hashable {
  /// A task that is not STOPPED.
  public struct HeldTask: Sendable, Hashable {
    public var arn: String
    /// `service:NAME`, `family:FAMILY`, or what its starter named.
    public var group: String
    public var lastStatus: TaskStatus
    public var isWanted: Bool
  }

  public var arn: String
  /// When its first call was begun, on AWS's clock.
  public var begun: Date
  /// Nil where ECS no longer knows the instance.
  public var status: ContainerInstanceStatus?
  public var ec2InstanceID: String
  public var agentConnected: Bool
  public var version: Int
  /// In order of ARN.
  public var tasks: [HeldTask]

  /// Whether it is set DRAINING.
  public var isDraining: Bool { status == .draining }

  /// The tasks that are no daemon's: what has to stop before the instance may go.
  ///
  /// - Parameter daemonGroups: the groups of the cluster's daemon tasks, `service:NAME`.
  public func tasksToWaitFor(daemonGroups: Set<String>) -> [HeldTask] {
    tasks.filter { !daemonGroups.contains($0.group) }
  }
}

extension ClusterObserver {
  /// Reads each instance afresh: its state, and its tasks by both desired statuses, for a task that has been told to stop
  /// still holds it.
  ///
  /// - Throws: ``ObservationError`` when any of them could not be read whole.
  public func readInstances(_ arns: [String]) async throws -> [InstanceReading] {
    let reader = PartReader(aws: aws, part: .instances, parallelism: settings.parallelism)
    let cluster = state.isRead ? state.rows.cluster.arn : cluster
    var readings: [InstanceReading] = []
    for arn in PartReader.distinct(arns) { readings.append(try await reader.instance(arn, cluster, begun: now())) }
    return readings
  }
}

extension PartReader {
  func instance(_ arn: String, _ cluster: String, begun: Date) async throws -> InstanceReading {
    let output = try await call(
      ECS.describeContainerInstances, .init(cluster: cluster, containerInstances: [arn]))
    try explain(output.failures)
    let instance = output.containerInstances?.first { $0.containerInstanceArn == arn }
    var reading = InstanceReading(
      arn: arn, begun: begun, status: ContainerInstanceStatus(rawValue: instance?.status ?? ""),
      ec2InstanceID: instance?.ec2InstanceId ?? "", agentConnected: instance?.agentConnected ?? false,
      version: instance?.version ?? 0, tasks: [])
    guard instance != nil else { return reading }
    var listed: [String] = []
    for status in [ECS.DesiredStatus.running, .stopped] {
      try await pages(
        ECS.listTasks,
        .init(cluster: cluster, containerInstance: arn, maxResults: 100, desiredStatus: status)
      ) { listed += $0.taskArns ?? [] }
    }
    reading.tasks = try await heldTasks(Self.distinct(listed), cluster)
    return reading
  }

  private func heldTasks(_ arns: [String], _ cluster: String) async throws -> [InstanceReading.HeldTask] {
    var held: [InstanceReading.HeldTask] = []
    var missing = Set(arns)
    try await batches(arns, of: 100) { batch in
      try await call(ECS.describeTasks, .init(cluster: cluster, tasks: batch))
    } take: { _, _, output in
      try explain(output.failures)
      for task in output.tasks ?? [] {
        guard let arn = task.taskArn, missing.remove(arn) != nil else { continue }
        let status = TaskStatus(rawValue: task.lastStatus ?? "") ?? .pending
        if status == .stopped || task.lastStatus == "DELETED" { continue }
        held.append(
          InstanceReading.HeldTask(
            arn: arn, group: task.group ?? "", lastStatus: status, isWanted: task.desiredStatus != "STOPPED"))
      }
    }
    // A task that was listed and cannot be described may be anything: it counts as there.
    held += missing.map { InstanceReading.HeldTask(arn: $0, group: "", lastStatus: .pending, isWanted: true) }
    return held.sorted { $0.arn < $1.arn }
  }
}
