internal import ClusterModel
internal import Placement

/// Waiting tasks and groups' offers as a problem of packing: items of equal size and demands are one, whatever service
/// they belong to.
struct PurchaseProblem {
  private(set) var bins = BinProblem(items: [], offers: [])
  /// By offer of ``bins``: the group's offer.
  let offers: [GroupOffer]
  /// By demand: the item; −1 for what no offer takes.
  private(set) var itemOfDemand: [Int]
  /// By item: how the tasks that make most of it are placed.
  private(set) var preferences: [FleetForecast.Preference] = []

  /// - Parameter left: by demand, how many tasks lack a place.
  init(_ view: PlanningView, demand: [DemandKind], left: [Int], offers: [GroupOffer]) {
    self.offers = offers
    itemOfDemand = demand.map { _ in -1 }
    var fit = FitTable(view, offers: offers)
    let welcome = demand.indices.map { left[$0] > 0 ? fit.row(demand[$0].kind) : [] }
    bins.offers = offers.map { BinOffer(size: BinVector($0.net), price: $0.price, limit: $0.room) }
    var bits = ExclusiveBits()
    struct Key: Hashable {
      var size: BinVector
      var exclusive: UInt64
      var welcome: [Bool]
    }
    var known: [Key: Int] = [:]
    for index in demand.indices where left[index] > 0 && welcome[index].contains(true) {
      let kind = demand[index].kind
      let key = Key(
        size: BinVector(kind.requirement.resources), exclusive: bits.mask(of: kind), welcome: welcome[index])
      let item = known[key] ?? bins.items.count
      if item == bins.items.count {
        known[key] = item
        preferences.append(kind.preference)
        bins.items.append(
          BinItem(
            size: key.size, count: 0, perBin: key.exclusive == 0 ? .max : 1, exclusive: key.exclusive,
            isWelcome: key.welcome))
      }
      bins.items[item].count += left[index]
      itemOfDemand[index] = item
    }
  }
}

/// Gives host ports, and groups whose tasks are kept apart, a bit each. Past 64 they share bits: then more are kept apart
/// than need be, never fewer.
struct ExclusiveBits {
  private var bits: [String: UInt64] = [:]

  mutating func mask(of kind: TaskKind) -> UInt64 {
    var mask: UInt64 = 0
    let ports = kind.requirement.ports
    for port in ports.tcp { mask |= bit("tcp:\(port)") }
    for port in ports.udp { mask |= bit("udp:\(port)") }
    if kind.constraints.contains(.distinctInstance) { mask |= bit("group:\(kind.group)") }
    return mask
  }

  private mutating func bit(_ name: String) -> UInt64 {
    let bit = bits[name] ?? 1 << UInt64(bits.count % 64)
    bits[name] = bit
    return bit
  }
}

/// Which fresh instances take which tasks, by everything but how many.
struct FitTable {
  private var board = PlacementBoard()
  /// By offer: its rows, one a zone.
  private var rows: [[InstanceRow]] = []

  init(_ view: PlanningView, offers: [GroupOffer]) {
    var daemons = DaemonShare(view)
    for offer in offers {
      let zones = view.snapshot.groups[Int(offer.group)].availabilityZones
      rows.append(
        (zones.isEmpty ? [""] : zones).map { zone in
          board.add(offer.template, zone: zone, overhead: daemons.overhead(of: offer.template, zone: zone))
        })
    }
  }

  /// By offer: whether an instance in one of its zones takes a task of this kind.
  mutating func row(_ kind: TaskKind) -> [Bool] {
    let handle = board.intern(kind)
    return rows.map { rows in rows.contains { board.canPlace(handle, on: $0) } }
  }

  /// Why no instance takes a task of this kind, from the instance that comes nearest; nil where one does.
  mutating func explanation(_ kind: TaskKind, offers: [GroupOffer]) -> String? {
    let handle = board.intern(kind)
    var nearest: (rejections: [Rejection], offer: Int)?
    for (index, rows) in rows.enumerated() {
      for row in rows {
        let rejections = board.rejections(of: handle, on: row)
        if rejections.isEmpty { return nil }
        if nearest.map({ Self.isNearer(rejections, $0.rejections) }) ?? true { nearest = (rejections, index) }
      }
    }
    guard let nearest else { return "no configured group could launch an instance" }
    let type = offers[nearest.offer].template.instanceType
    let told = nearest.rejections.map(\.told).joined(separator: "; ")
    return "no group launches an instance for it; nearest is \(type.isEmpty ? "a mixed group" : type): \(told)"
  }

  private static func isNearer(_ a: [Rejection], _ b: [Rejection]) -> Bool {
    a.count != b.count ? a.count < b.count : a.reduce(0) { $0 + $1.lack } < b.reduce(0) { $0 + $1.lack }
  }
}

extension Rejection {
  /// By which share of what is asked it falls short.
  var lack: Double {
    switch self {
    case .cpu(let asked, let free), .memory(let asked, let free), .gpu(let asked, let free),
      .networkInterfaces(let asked, let free):
      Double(asked - free) / Double(max(1, asked))
    default: 1
    }
  }

  /// In a few words.
  var told: String {
    switch self {
    case .cpu(let asked, let free): "needs \(asked) CPU units, has \(free)"
    case .memory(let asked, let free): "needs \(asked) MiB of memory, has \(free)"
    case .gpu(let asked, let free): "needs \(asked) GPUs, has \(free)"
    case .networkInterfaces(let asked, let free): "needs \(asked) network interfaces, has \(free)"
    case .ports(let ports): "host ports \((ports.tcp + ports.udp).map(String.init).joined(separator: ", ")) are taken"
    case .attributes(let names): "lacks \(names.map(\.name).joined(separator: ", "))"
    case .agentDisconnected: "its agent is disconnected"
    case .notActive: "it is not ACTIVE"
    case .memberOf(let expression): "does not satisfy \(expression)"
    case .distinctInstance(let tasks): "holds \(tasks) tasks of the group"
    case .brokenExpression(let error): "the constraint cannot be read: \(error)"
    }
  }
}
