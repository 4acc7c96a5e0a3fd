internal import ClusterModel
internal import Placement

/// What daemons take of fresh instances: asked of one board for all groups and zones, so that each daemon is compiled once.
struct DaemonShare {
  private var board = PlacementBoard()
  private var kinds: [KindHandle] = []
  private var known: [Key: DaemonOverhead] = [:]

  private struct Key: Hashable {
    var template: NodeTemplate
    var zone: String
  }

  init(_ view: PlanningView) {
    for (index, service) in view.snapshot.services.enumerated()
    where view.isDaemon[index] && service.status == "ACTIVE" && service.usesInstances {
      guard let kind = TaskKind(service: service, in: view.snapshot) else { continue }
      kinds.append(board.intern(kind))
    }
  }

  /// What one task of each daemon that would run on such an instance reserves.
  mutating func taken(of template: NodeTemplate, zone: String) -> ResourceVector {
    overhead(of: template, zone: zone).resources
  }

  /// The same, with the host ports.
  mutating func overhead(of template: NodeTemplate, zone: String) -> DaemonOverhead {
    if kinds.isEmpty { return DaemonOverhead() }
    let key = Key(template: template, zone: zone)
    if let known = known[key] { return known }
    let row = board.add(template, zone: zone)
    for kind in kinds where board.canPlace(kind, on: row) { board.place(board.addTask(kind), on: row) }
    let overhead = DaemonOverhead(
      resources: template.registered - board.free(on: row),
      ports: board.portsInUse(on: row).subtracting(template.reservedPorts))
    known[key] = overhead
    return overhead
  }

  /// The most that daemons take of it in any of these zones.
  mutating func most(of template: NodeTemplate, zones: [String]) -> ResourceVector {
    var most = ResourceVector.zero
    for zone in zones.isEmpty ? [""] : zones {
      let taken = taken(of: template, zone: zone)
      most.cpuUnits = max(most.cpuUnits, taken.cpuUnits)
      most.memoryMiB = max(most.memoryMiB, taken.memoryMiB)
      most.gpus = max(most.gpus, taken.gpus)
      most.networkInterfaces = max(most.networkInterfaces, taken.networkInterfaces)
    }
    return most
  }
}
