internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// The parts of a sync come from replicas that need not agree. Where they contradict each other, AWS is asked again, once;
/// what is still unclear then is named in `unexplained`, and nothing may shrink on it.
extension ClusterSync {
  func crossCheck(_ reading: inout ClusterReading) async throws {
    guard scope.has(.instances) else { return }
    #if BALLAST_MUTANTS
      if Mutant.trustsLists { return }
    #endif
    try await readStrays(&reading)
    try await checkServices(&reading)
    checkTasks(&reading)
    guard counted(reading.instances) < reading.cluster.registeredInstancesCount else { return }
    let again = try await reader(.cluster).cluster(name, begun: now())
    let second = try await reader(.instances)
      .instances(of: again.identity.arn, known: attributes, begun: now())
    reading.cluster.registeredInstancesCount = again.registeredInstancesCount
    let known = Set(reading.instances.rows.map(\.record.arn))
    reading.instances.rows += second.rows.filter { !known.contains($0.record.arn) }
    reading.instances.rows.sort { $0.record.arn < $1.record.arn }
    let count = counted(reading.instances)
    guard count < again.registeredInstancesCount else { return }
    reading.instances.unexplained.append(
      "cluster/\(again.identity.name): \(again.registeredInstancesCount) instances are registered, \(count) are listed")
  }

  /// Services that the cluster counts and the listing lacks: listed once more, then told.
  private func checkServices(_ reading: inout ClusterReading) async throws {
    guard scope.has(.services), Self.active(reading.services) < reading.cluster.activeServicesCount else { return }
    let again = try await reader(.cluster).cluster(name, begun: now())
    let second = try await reader(.services)
      .services(of: again.identity.arn, managedProviders: again.managedProviders, begun: now())
    let known = Set(reading.services.rows.map(\.record.arn))
    reading.services.rows += second.rows.filter { !known.contains($0.record.arn) }
    reading.services.rows.sort { $0.record.arn < $1.record.arn }
    let count = Self.active(reading.services)
    guard count < again.activeServicesCount else { return }
    reading.services.unexplained.append(
      "cluster/\(again.identity.name): \(again.activeServicesCount) services are ACTIVE, \(count) are listed")
  }

  private static func active(_ part: ServicesPart) -> Int {
    part.rows.count { $0.record.status == "ACTIVE" } + part.unexplained.count
  }

  /// Tasks that ECS counts on instances and the lists lack. Between two answers tasks end, so that a few say nothing; what is to
  /// be taken away is checked exactly, by itself. What events have told since a whole read comes one by one.
  private func checkTasks(_ reading: inout ClusterReading) {
    guard scope.has(.tasks) else { return }
    let (name, running) = (reading.cluster.identity.name, reading.cluster.runningTasksCount)
    if running > 0, reading.tasks.rows.isEmpty, reading.tasks.unexplained.isEmpty {
      reading.tasks.unexplained.append("cluster/\(name): \(running) tasks run as ECS counts them, none is listed")
      return
    }
    guard known == nil else { return }
    var hosts = NameTable<Int>()
    var read: [Int] = []
    for task in reading.tasks.rows.indices {
      guard let instance = reading.tasks.rows[task].instance else { continue }
      let host = hosts.value(instance) { _ in
        read.append(0)
        return read.count - 1
      }
      read[host] += 1
    }
    var (counted, lacking) = (0, 0)
    for row in reading.instances.rows {
      let count = row.record.runningTasksCount + row.record.pendingTasksCount
      counted += count
      lacking += max(0, count - (hosts.known(row.record.arn).map { read[$0] } ?? 0))
    }
    guard lacking > max(Self.endedMeanwhile, counted / 100) else { return }
    reading.tasks.unexplained.append(
      "cluster/\(name): \(counted) tasks are counted on instances, \(lacking) of them are not listed")
  }

  /// How many tasks may have ended between the answers that count and those that list them; a hundredth of all where that is
  /// more.
  private static let endedMeanwhile = 2

  /// Instances that ECS counts as registered: those that are ACTIVE or DRAINING. Source: botocore, ECS,
  /// `Cluster.registeredContainerInstancesCount`.
  private func counted(_ part: InstancesPart) -> Int {
    part.rows.count { $0.record.status == .active || $0.record.status == .draining } + part.unexplained.count
  }

  /// A task that is not STOPPED names an instance that the listing does not have: the listing is stale, or the instance
  /// is gone and the task with it.
  private func readStrays(_ reading: inout ClusterReading) async throws {
    let listed = Set(reading.instances.rows.map(\.record.arn)).union(reading.instances.unexplained)
    var hosts = NameTable<Void>()
    for task in reading.tasks.rows.indices {
      if let instance = reading.tasks.rows[task].instance { hosts.value(instance) { _ in } }
    }
    let strays = hosts.names.filter { !listed.contains($0) }.sorted()
    guard !strays.isEmpty else { return }
    var found = InstancesPart(begun: reading.instances.begun)
    let missing = try await reader(.instances)
      .describe(strays, of: reading.cluster.identity.arn, into: &found)
    let known = Set(found.rows.map(\.record.arn)).union(missing).union(found.unexplained)
    reading.goneInstances = Set(strays).subtracting(known)
    reading.instances.rows += found.rows
    reading.instances.rows.sort { $0.record.arn < $1.record.arn }
    reading.instances.unexplained += missing + found.unexplained
  }
}
