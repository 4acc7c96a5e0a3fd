internal import ClusterModel
internal import Placement

/// Which fresh instances take which tasks, by everything but how many.
struct FitTable {
  private var fresh: OfferBoard
  /// By fresh instance: which offer it is of, and in which zone it stands.
  private let offerOfRow: [Int]
  private let zoneOfRow: [String]
  private let offers: Int

  /// One fresh instance for each offer and zone, with what daemons take of it.
  init(_ view: PlanningView, offers: [GroupOffer]) {
    var daemons = DaemonShare(view)
    var instances: [InstanceOffer] = []
    var offerOfRow: [Int] = []
    var zoneOfRow: [String] = []
    for (index, offer) in offers.enumerated() {
      let zones = view.snapshot.groups[Int(offer.group)].availabilityZones
      for zone in zones.isEmpty ? [""] : zones {
        let overhead = daemons.overhead(of: offer.template, zone: zone)
        instances.append(InstanceOffer(template: offer.template, zone: zone, overhead: overhead))
        offerOfRow.append(index)
        zoneOfRow.append(zone)
      }
    }
    fresh = OfferBoard(instances)
    self.offerOfRow = offerOfRow
    self.zoneOfRow = zoneOfRow
    self.offers = offers.count
  }

  /// By offer: whether an instance in one of its zones takes a task of this kind.
  mutating func row(_ kind: TaskKind) -> [Bool] {
    var result = Array(repeating: false, count: offers)
    for (row, takes) in fresh.accepts(kind).enumerated() where takes { result[offerOfRow[row]] = true }
    return result
  }

  /// By offer: the zones in which an instance takes a task of this kind.
  mutating func zones(_ kind: TaskKind) -> [[String]] {
    var result: [[String]] = Array(repeating: [], count: offers)
    for (row, takes) in fresh.accepts(kind).enumerated() where takes { result[offerOfRow[row]].append(zoneOfRow[row]) }
    return result
  }

  /// Why neither an instance that is there nor a fresh one could ever take a task of this kind; nil where one could.
  mutating func whyNever(_ kind: TaskKind, on board: inout PackingBoard) -> String? {
    board.whyNeverPlaced(kind, &fresh)
  }
}
