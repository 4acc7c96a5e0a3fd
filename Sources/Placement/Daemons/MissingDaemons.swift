internal import ClusterModel

extension PlacementBoard {
  /// The eligible instances that should have a task of this daemon: where it can run by its constraints, in order of row.
  /// Room is not asked for; ``rejections(of:on:)`` says where it lacks.
  ///
  /// Source: `CreateService`, DAEMON: "exactly one task on each active container instance that meets all of the task
  /// placement constraints".
  public func instancesWanting(_ daemon: KindHandle) -> [InstanceRow] {
    let compiled = kinds.compiled[Int(daemon.index)]
    if compiled.brokenQuery != nil { return [] }
    let verdicts = kinds.verdicts[Int(compiled.filter)]
    return (0..<rows.count).map { InstanceRow($0) }.filter { instance in
      let row = Int(instance.index)
      return rows.flags[row].isEligible && verdicts[Int(rows.attributeClass[row])]
        && satisfies(compiled.queries, instance)
    }
  }

  /// Those among them that have none.
  public func instancesLacking(_ daemon: KindHandle) -> [InstanceRow] {
    let group = kinds.compiled[Int(daemon.index)].group
    return instancesWanting(daemon).filter { counts[group, $0.index] == 0 }
  }

  func satisfies(_ queries: [ClusterQuery], _ instance: InstanceRow) -> Bool {
    if queries.isEmpty { return true }
    let subject = subject(instance)
    return queries.allSatisfy { $0.matches(subject) }
  }

  /// Takes room for daemon tasks that are still to come off the instances that will get them, where they fit: ECS places
  /// them ahead of replicas.
  mutating func reserveMissingDaemons(_ snapshot: ClusterSnapshot) {
    for service in snapshot.services where service.schedulingStrategy == .daemon && service.status == "ACTIVE" {
      guard service.runsOnInstances, let kind = TaskKind(service: service, in: snapshot) else { continue }
      let handle = intern(kind)
      for instance in instancesLacking(handle) where canPlace(handle, on: instance) { reserve(handle, on: instance) }
    }
  }
}
