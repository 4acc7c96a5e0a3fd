internal import ClusterModel

/// Amounts of CPU, memory, GPUs and network interfaces, compared and subtracted as one.
typealias BinVector = SIMD4<Int32>

extension BinVector {
  init(_ vector: ResourceVector) {
    self.init(vector.cpuUnits, vector.memoryMiB, vector.gpus, vector.networkInterfaces)
  }

  /// Whether this much is to be had from `free`.
  @inline(__always) func fits(in free: BinVector) -> Bool { all(self .<= free) }

  /// How many times this fits in `free`, at most `limit` times.
  @inline(__always) func times(in free: BinVector, limit: Int32) -> Int32 {
    var result = limit
    for lane in 0..<4 where self[lane] > 0 { result = Swift.min(result, free[lane] / self[lane]) }
    return Swift.max(0, result)
  }
}

/// Tasks of equal size and equal demands.
struct BinItem: Sendable {
  var size: BinVector
  var count: Int
  /// How many of them one instance takes at most: 1 for tasks that are kept apart or name a host port.
  var perBin: Int32 = .max
  /// What an instance can give only once, one bit each: host ports, and groups whose tasks are kept apart. Of items that
  /// share a bit an instance takes one kind.
  var exclusive: UInt64 = 0
  /// By offer: whether its instances may hold the item at all.
  var isWelcome: [Bool]
}

/// Instances that can be bought, all of one kind.
struct BinOffer: Sendable {
  var size: BinVector
  var price: Double
  /// How many can be bought.
  var limit: Int
  /// What the instances have given away already, as in ``BinItem/exclusive``.
  var exclusive: UInt64 = 0
}

/// Items to be put into instances, and instances on offer to put them into.
struct BinProblem: Sendable {
  var items: [BinItem]
  var offers: [BinOffer]

  /// The same with these offers only.
  func only(_ kept: [Int]) -> BinProblem {
    var result = self
    result.offers = kept.map { offers[$0] }
    for index in items.indices { result.items[index].isWelcome = kept.map { items[index].isWelcome[$0] } }
    return result
  }

  /// Keeps so many of each item, and no item of which none is left.
  mutating func keep(_ left: [Int]) {
    for index in items.indices { items[index].count = left[index] }
    items.removeAll { $0.count == 0 }
  }
}

/// One way to fill an instance.
struct BinPattern: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    var item: Int32
    var count: Int32
  }

  var offer: Int32
  var price: Double
  /// In order of item.
  var entries: [Entry]
}

/// Instances to buy, and how they are meant to be filled.
struct BinPlan: Sendable {
  /// Filled instances, equal ones counted.
  var bins: [(pattern: BinPattern, count: Int)] = []
  /// By item: how many of it no offer had room for.
  var left: [Int]

  var cost: Double { bins.reduce(0) { $0 + $1.pattern.price * Double($1.count) } }
  var instances: Int { bins.reduce(0) { $0 + $1.count } }

  /// How many instances of each offer.
  func purchases(offers: Int) -> [Int] {
    var result = Array(repeating: 0, count: offers)
    for (pattern, count) in bins { result[Int(pattern.offer)] += count }
    return result
  }
}
