internal import ClusterModel
internal import Placement

/// The fleet on which waiting tasks are tried: what is registered, what is on its way, what may be bought.
struct PackingBoard {
  private(set) var board: PlacementBoard
  private(set) var kinds: [KindHandle]
  private(set) var demand: [DemandKind]
  /// By group: what it consists of, purchases included.
  private(set) var launched: [GroupMembers]
  private let supply: Supply
  private let zones: [[String]]
  private var daemons: DaemonShare
  /// Rows that were bought, and from which group.
  private(set) var bought: [(row: InstanceRow, group: Int32)] = []
  /// How many rows stand for registered instances: row i is instance i of the snapshot.
  let registered: Int

  init(_ view: PlanningView, _ supply: Supply, _ demand: [DemandKind]) {
    board = PlacementBoard(view.snapshot)
    registered = view.snapshot.instances.count
    self.demand = demand
    self.supply = supply
    launched = supply.members
    zones = view.snapshot.groups.map(\.availabilityZones)
    daemons = DaemonShare(view)
    kinds = []
    for (index, instance) in view.snapshot.instances.enumerated() where instance.isLeaving {
      #if BALLAST_MUTANTS
        if Mutant.isOn(.countDrainingAsCapacity) {
          board.setActive(true, of: InstanceRow(index))
          continue
        }
      #endif
      board.setActive(false, of: InstanceRow(index))
    }
    for coming in supply.onTheWay {
      _ = board.add(
        coming.template, zone: coming.zone, overhead: daemons.overhead(of: coming.template, zone: coming.zone),
        id: coming.ec2InstanceID)
    }
    for kind in demand { kinds.append(board.intern(kind.kind)) }
  }

  /// Adds instances of a group, in the zones in which it would launch them.
  mutating func buy(_ offer: GroupOffer, count: Int) {
    for _ in 0..<count {
      let zone = launched[Int(offer.group)].nextZone(of: zones[Int(offer.group)])
      let row = board.add(offer.template, zone: zone, overhead: daemons.overhead(of: offer.template, zone: zone))
      bought.append((row, offer.group))
    }
  }

  /// Tries the waiting tasks in an order of arrival, and takes the trial back.
  ///
  /// - Returns: by demand, how many found no place; and which of the bought rows were used.
  mutating func trial(_ order: ArrivalOrder) -> (left: [Int], used: [Bool]) {
    let start = board.checkpoint()
    let left = place(order)
    let used = bought.map { !board.tasks(on: $0.row).isEmpty }
    board.rollback(to: start)
    return (left, used)
  }

  /// Whether everything finds a place under each of so many orders of arrival.
  mutating func hasRoomForAll(orders: Int) -> Bool {
    (1...max(1, orders)).allSatisfy { trial(ArrivalOrder(seed: UInt64($0))).left.allSatisfy { $0 == 0 } }
  }

  /// Places the waiting tasks for good, in an order of arrival, and keeps the headroom in what they leave: room that is free
  /// only until tasks arrive is none. Returns, by demand, how many found no place.
  mutating func place(_ order: ArrivalOrder) -> [Int] {
    var left = demand.map(\.count)
    var tieBreak = order.tieBreak
    place(order.turns(of: demand.map { $0.isHeadroom ? 0 : $0.count }), &left, &tieBreak)
    place(order.turns(of: demand.map { $0.isHeadroom ? $0.count : 0 }), &left, &tieBreak)
    return left
  }

  private mutating func place(_ turns: [ArrivalOrder.Turn], _ left: inout [Int], _ tieBreak: inout TieBreak) {
    var isFull = demand.map { _ in false }
    for turn in turns where !isFull[turn.demand] {
      let placed = board.placeMany(kinds[turn.demand], count: turn.count, tieBreak: &tieBreak).count
      left[turn.demand] -= placed
      // Room only shrinks during a trial: what found no place once finds none later.
      if placed < turn.count { isFull[turn.demand] = true }
    }
  }

  /// Takes instances out of the trial, or puts them back.
  mutating func withdraw(_ instances: [Int32]) { for row in instances { board.withdraw(InstanceRow(row)) } }
  mutating func readmit(_ instance: Int32) { board.readmit(InstanceRow(instance)) }

  /// Lets an instance stay that was to leave: its tasks need no replacement.
  mutating func reactivate(_ instance: Int32) {
    board.setActive(true, of: InstanceRow(instance))
    for index in demand.indices {
      let staying = demand[index].leaving.first { $0.instance == instance }?.count ?? 0
      let fewer = min(staying, demand[index].replacements)
      demand[index].count -= fewer
      demand[index].replacements -= fewer
    }
  }

  /// Leaves demands out of account from here on.
  mutating func forget(_ indices: some Sequence<Int>) {
    for index in indices {
      demand[index].count = 0
      demand[index].replacements = 0
    }
  }

  /// Why no instance that is there, or of `fresh`, could ever take a task of this kind.
  mutating func whyNeverPlaced(_ kind: TaskKind, _ fresh: inout OfferBoard) -> String? {
    board.whyNeverPlaced(kind, offers: &fresh)
  }

  /// Tries something and takes it back.
  mutating func trying<Result>(_ body: (inout PackingBoard) -> Result) -> Result {
    let start = board.checkpoint()
    let result = body(&self)
    board.rollback(to: start)
    return result
  }
}
