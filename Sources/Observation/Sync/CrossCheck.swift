internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// The parts of a sync come from replicas that need not agree. Where they contradict each other, AWS is asked again, once;
/// what is still unclear then is named in `unexplained`, and nothing may shrink on it.
extension ClusterSync {
  func crossCheck(_ reading: inout ClusterReading) async throws {
    guard scope.has(.instances) else { return }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.trustEmptyRead) { return }
    #endif
    try await readStrays(&reading)
    guard counted(reading.instances) < reading.cluster.registeredInstancesCount else { return }
    let again = try await reader(.cluster).cluster(name, begun: now())
    let second = try await reader(.instances).instances(of: again.identity.arn, begun: now())
    reading.cluster.registeredInstancesCount = again.registeredInstancesCount
    let known = Set(reading.instances.rows.map(\.record.arn))
    reading.instances.rows += second.rows.filter { !known.contains($0.record.arn) }
    reading.instances.rows.sort { $0.record.arn < $1.record.arn }
    let count = counted(reading.instances)
    guard count < again.registeredInstancesCount else { return }
    reading.instances.unexplained.append(
      "cluster/\(again.identity.name): \(again.registeredInstancesCount) instances are registered, \(count) are listed")
  }

  /// Instances that ECS counts as registered: those that are ACTIVE or DRAINING. Source: botocore, ECS,
  /// `Cluster.registeredContainerInstancesCount`.
  private func counted(_ part: InstancesPart) -> Int {
    part.rows.count { $0.record.status == .active || $0.record.status == .draining } + part.unexplained.count
  }

  /// A task that is not STOPPED names an instance that the listing does not have: the listing is stale, or the instance
  /// is gone and the task with it.
  private func readStrays(_ reading: inout ClusterReading) async throws {
    let listed = Set(reading.instances.rows.map(\.record.arn)).union(reading.instances.unexplained)
    let strays = Set(reading.tasks.rows.compactMap(\.instance)).subtracting(listed).sorted()
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
