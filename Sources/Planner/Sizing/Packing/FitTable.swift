internal import ClusterModel
internal import Placement

/// Which fresh instances take which tasks, by everything but how many: asked once for each kind of task in a pass.
struct FitTable {
  private var fresh: OfferBoard
  /// By fresh instance: which group it is of, and in which zones such a one may stand.
  private var groupOfRow: [Int] = []
  private var zonesOfRow: [[String]] = []
  private let groups: [CapacityGroup]
  /// By kind: the zones, by group, in which an instance takes it; all of them empty where none does.
  private var known: [TaskKind: [[String]]] = [:]

  /// One fresh instance for each group of the catalogue, with what daemons take of it; for each of its zones where daemons,
  /// or tasks of `demand`, may tell these apart.
  init(_ view: PlanningView, _ supply: Supply, _ demand: [DemandKind]) {
    groups = view.snapshot.groups
    let zonesMatter = view.isDaemon.contains(true) || demand.contains { $0.kind.asksForAttributes }
    var daemons = DaemonShare(view)
    var instances: [InstanceOffer] = []
    for offer in supply.catalog {
      let all = Self.zones(groups[Int(offer.group)])
      for zones in zonesMatter ? all.map({ [$0] }) : [all] {
        let overhead = daemons.overhead(of: offer.template, zone: zones[0])
        instances.append(InstanceOffer(template: offer.template, zone: zones[0], overhead: overhead))
        groupOfRow.append(Int(offer.group))
        zonesOfRow.append(zones)
      }
    }
    fresh = OfferBoard(instances)
  }

  private static func zones(_ group: CapacityGroup) -> [String] {
    group.availabilityZones.isEmpty ? [""] : group.availabilityZones
  }

  /// The zones of an offer's group; one without a name where it has none.
  func zones(of offer: GroupOffer) -> [String] { Self.zones(groups[Int(offer.group)]) }

  /// By offer: whether an instance in one of its zones takes a task of this kind.
  mutating func row(_ kind: TaskKind, _ offers: [GroupOffer]) -> [Bool] {
    let zones = zones(kind)
    return offers.map { !zones[Int($0.group)].isEmpty }
  }

  /// By group: the zones in which an instance takes a task of this kind.
  mutating func zones(_ kind: TaskKind) -> [[String]] {
    if let zones = known[kind] { return zones }
    var result: [[String]] = Array(repeating: [], count: groups.count)
    for (row, takes) in fresh.accepts(kind).enumerated() where takes { result[groupOfRow[row]] += zonesOfRow[row] }
    known[kind] = result
    return result
  }

  /// Why neither an instance that is there nor a fresh one could ever take a task of this kind; nil where one could.
  mutating func whyNever(_ kind: TaskKind, on board: inout PackingBoard) -> String? {
    board.whyNeverPlaced(kind, &fresh)
  }
}

extension TaskKind {
  /// Whether what it may run on depends on attributes, a zone among them.
  var asksForAttributes: Bool {
    if !requirement.requiredAttributes.isEmpty { return true }
    return (requirement.constraints + constraints).contains { $0 != .distinctInstance }
  }
}
