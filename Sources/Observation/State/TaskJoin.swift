internal import ClusterModel
internal import FoundationEssentials

extension JoinTables {
  /// The record of a task, its names turned into indices.
  ///
  /// - Precondition: `requirement` stands in the table of requirements.
  func record(
    _ row: TaskRow, definition: Int32, requirement: TaskRequirement, instances: [ContainerInstance]
  ) -> TaskRecord {
    record(
      row, definition: definition, requirement: requirements[requirement] ?? 0, service: services[row.group],
      instance: row.instance.flatMap { self.instances[$0] }, instances: instances)
  }

  /// The record of a task whose names have been looked up.
  func record(
    _ row: TaskRow, definition: Int32, requirement: Int32, service: Int32?, instance: Int32?,
    instances: [ContainerInstance]
  ) -> TaskRecord {
    var isTargetHealthy: Bool?
    if let service, !ties[Int(service)].isEmpty {
      isTargetHealthy = self.isTargetHealthy(
        row.endpoints, service: service, ec2InstanceID: instance.map { instances[Int($0)].ec2InstanceID })
    }
    return TaskRecord(
      arn: row.arn, definition: definition, requirement: requirement, service: service, instance: instance,
      group: row.group, lastStatus: row.lastStatus ?? .pending, isWanted: row.isWanted, health: row.health,
      isTargetHealthy: isTargetHealthy, createdAt: row.createdAt, startedAt: row.startedAt, startedBy: row.startedBy,
      version: row.version)
  }

  /// Where tasks are reached matters only to services with target groups: all others are not kept.
  mutating func keepEndpoints(of row: TaskRow) {
    guard let service = services[row.group], !ties[Int(service)].isEmpty, !row.endpoints.isEmpty else { return }
    endpoints[row.arn] = row.endpoints
  }
}
