public import ClusterModel

/// What daemon tasks take of an instance before anything else can be placed on it.
public struct DaemonOverhead: Sendable, Hashable, Codable {
  public var resources: ResourceVector
  public var ports: PortReservation
  /// Indices into ``ClusterModel/ClusterSnapshot/services`` of the daemons that run there.
  public var services: [Int32]

  public init(resources: ResourceVector = .zero, ports: PortReservation = .none, services: [Int32] = []) {
    self.resources = resources
    self.ports = ports
    self.services = services
  }
}

extension DaemonOverhead {
  /// What daemons will take of a fresh instance made of `template` in `zone`.
  ///
  /// Each ACTIVE service of strategy DAEMON has one task on every instance that matches its constraints. `daemonLike`
  /// names REPLICA services that the policy keeps at one per instance.
  public init(
    snapshot: ClusterSnapshot, template: NodeTemplate, zone: String, daemonLike: [Int32] = []
  ) {
    self.init()
    var board = PlacementBoard()
    let row = board.add(template, zone: zone)
    for index in snapshot.services.indices {
      let service = snapshot.services[index]
      let isDaemon = service.schedulingStrategy == .daemon || daemonLike.contains(Int32(index))
      guard isDaemon, service.status == "ACTIVE", service.runsOnInstances,
        let kind = TaskKind(service: service, in: snapshot)
      else { continue }
      let handle = board.intern(kind)
      guard board.canPlace(handle, on: row) else { continue }
      let task = board.addTask(handle)
      board.place(task, on: row)
      resources += kind.requirement.resources
      ports = ports.union(kind.requirement.ports)
      services.append(Int32(index))
    }
  }
}
