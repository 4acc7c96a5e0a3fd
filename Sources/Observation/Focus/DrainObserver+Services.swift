internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// The services that had tasks on the instance: how they stand off every instance that drains.
extension DrainObserver {
  func readServices(_ patterns: [NamePattern], into look: inout DrainLook) async throws {
    let begun = now()
    let names = serviceNames
    look.servicesReadAt = begun
    if !names.isEmpty { look.services = try await services(names) }
    let draining = try await reader(.instances).allPages(
      ECS.listContainerInstances, .init(cluster: cluster, maxResults: 100, status: .draining))
    look.draining = Set(draining.containerInstanceArns ?? [])
    known.instanceReadAt = begun
    let counted = look.services.filter { row in
      row.record.schedulingStrategy == .replica && !patterns.contains { $0.matches(row.record.name) }
    }
    for service in counted { look.elsewhere += try await tasks(of: service.record.name) }
    let ties = PartReader.distinct(counted.flatMap { $0.record.targetGroupArns })
    if !ties.isEmpty {
      look.healthy = try await reader(.targetHealth).healthyTargets(of: ties)
      look.hosts = try await hosts(PartReader.distinct(look.elsewhere.compactMap(\.instance)))
    }
    for definition in Set(look.elsewhere.map(\.definition)).sorted() {
      look.healthChecks[definition] = try await hasHealthCheck(definition, look.elsewhere)
    }
  }

  var serviceNames: [String] {
    let groups = Set(known.tasks.values.map(\.group).filter { $0.hasPrefix("service:") })
    return groups.map { String($0.dropFirst("service:".count)) }.sorted()
  }

  /// Load balancers know instances by their EC2 ids.
  private func hosts(_ arns: [String]) async throws -> [String: String] {
    try await reader(.instances).ec2IDs(arns, of: cluster)
  }

  func services(_ names: [String]) async throws -> [ServiceRow] {
    let rows = try await reader(.services).describedServices(names, of: cluster)
    return rows.sorted { $0.record.arn < $1.record.arn }
  }

  private func tasks(of service: String) async throws -> [TaskRow] {
    let reader = reader(.tasks)
    let listed = try await reader.allPages(
      ECS.listTasks, .init(cluster: cluster, maxResults: 100, serviceName: service, desiredStatus: .running))
    let arns = PartReader.distinct(listed.taskArns ?? [])
    var interner = Interner()
    let rows = try await reader.described(arns, of: cluster).compactMap { TaskRow($0, interner: &interner) }
    // A task that is listed and not described counts for nothing: that only makes the wait longer.
    return rows.filter { $0.lastStatus != .stopped }.sorted { $0.arn < $1.arn }
  }

  /// Whether an UNKNOWN health means that nothing checks. A sibling with a verdict tells that something does, one that has
  /// run for ten minutes without that nothing does; where neither is there, the definition is asked.
  private func hasHealthCheck(_ definition: String, _ tasks: [TaskRow]) async throws -> Bool {
    let siblings = tasks.filter { $0.definition == definition }
    if siblings.contains(where: { $0.health != .unknown }) { return true }
    let at = now()
    let isSettled = siblings.contains { $0.startedAt.map { at.timeIntervalSince($0) > 600 } ?? false }
    if isSettled { return false }
    let rows = try await reader(.definitions).definitions([definition])
    return rows.first?.record.hasHealthCheck ?? false
  }
}

extension PartReader {
  /// One call a hundred tasks.
  func described(_ arns: [String], of cluster: String) async throws -> [ECS.Task] {
    var tasks: [ECS.Task] = []
    try await batches(arns, of: 100) { batch in
      try await call(ECS.describeTasks, .init(cluster: cluster, tasks: batch))
    } take: { _, _, output in
      try explain(output.failures)
      tasks += output.tasks ?? []
    }
    return tasks
  }

  /// One call ten services.
  func describedServices(_ names: [String], of cluster: String) async throws -> [ServiceRow] {
    var rows: [ServiceRow] = []
    try await batches(names, of: 10) { batch in
      try await call(ECS.describeServices, .init(cluster: cluster, services: batch, include: [.tags]))
    } take: { _, _, output in
      try explain(output.failures)
      for service in output.services ?? [] where service.status != "INACTIVE" {
        guard let row = ServiceRow(service, managedProviders: []) else {
          throw incomplete("AWS described a service without its name")
        }
        rows.append(row)
      }
    }
    return rows
  }

  /// One call a hundred instances: their EC2 ids by ARN.
  func ec2IDs(_ arns: [String], of cluster: String) async throws -> [String: String] {
    var ids: [String: String] = [:]
    try await batches(arns, of: 100) { batch in
      try await call(ECS.describeContainerInstances, .init(cluster: cluster, containerInstances: batch))
    } take: { _, _, output in
      for instance in output.containerInstances ?? [] {
        if let arn = instance.containerInstanceArn { ids[arn] = instance.ec2InstanceId }
      }
    }
    return ids
  }

  /// Every page of a listing, as one answer.
  func allPages<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    var whole: Output?
    try await pages(operation, input) { whole = $0 }
    guard let whole else { throw incomplete("\(operation.name) gave no answer") }
    return whole
  }
}
