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
  init(demand: [DemandKind], left: [Int], offers: [GroupOffer], _ fit: inout FitTable) {
    self.offers = offers
    itemOfDemand = demand.map { _ in -1 }
    let welcome = demand.indices.map { left[$0] > 0 ? fit.row(demand[$0].kind, offers) : [] }
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

extension TaskKind {
  /// Whether an instance takes no more than one: kept apart by its service, or by a host port.
  var isKeptApart: Bool {
    !requirement.ports.isEmpty || (requirement.constraints + constraints).contains(.distinctInstance)
  }
}
