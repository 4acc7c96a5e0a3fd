/// Rows sorted roughly by an amount: a bucket for each range of amounts, each bucket a set of rows.
///
/// `binpack` looks for the row with least that still fits: it begins at the bucket of what is asked and goes up, and the
/// first bucket with a row that fits holds the answer. A row changes bucket in constant time.
struct AmountIndex: Sendable {
  private static let bucketLimit: Int32 = 256

  /// A bucket holds amounts that agree in all bits above these.
  private var shift: Int32 = 0
  private var amounts: Column<Int32>
  /// The rows of each bucket as bits, `wordsPerBucket` words to a bucket.
  private(set) var bits = Column<UInt64>()
  private(set) var wordsPerBucket = 1
  /// How many rows each bucket has.
  private(set) var population = Column<Int32>()
  /// The amount of the first row that came to each empty bucket, and how many of its rows have another: where none has, all
  /// are alike.
  private var common = Column<Int32>()
  private var others = Column<Int32>()

  init(_ amounts: Column<Int32>) {
    self.amounts = amounts
    rebuild()
  }

  var bucketCount: Int { population.count }

  /// Whether every row of a bucket has the same amount.
  func isUniform(_ bucket: Int) -> Bool { others[bucket] == 0 }
  func contains(_ row: Int, in bucket: Int) -> Bool {
    bits[bucket * wordsPerBucket + row / 64] & 1 << UInt64(row % 64) != 0
  }

  /// The bucket of an amount; amounts below zero belong to no bucket.
  func bucket(of amount: Int32) -> Int { Int(amount >> shift) }

  mutating func append() {
    amounts.append(Offers.nothing)
    if amounts.count > wordsPerBucket * 64 { rebuild() }
  }

  mutating func removeLast() {
    set(Offers.nothing, of: amounts.count - 1)
    amounts.removeLast()
  }

  mutating func set(_ amount: Int32, of row: Int) {
    let old = amounts[row]
    if old == amount { return }
    if old >= 0 { take(row, of: old) }
    amounts[row] = amount
    if amount < 0 { return }
    if bucket(of: amount) >= bucketCount { rebuild() } else { enter(row, of: amount) }
  }

  private mutating func enter(_ row: Int, of amount: Int32) {
    let bucket = bucket(of: amount)
    bits[bucket * wordsPerBucket + row / 64] ^= 1 << UInt64(row % 64)
    if population[bucket] == 0 { common[bucket] = amount }
    population[bucket] &+= 1
    if common[bucket] != amount { others[bucket] &+= 1 }
  }

  private mutating func take(_ row: Int, of amount: Int32) {
    let bucket = bucket(of: amount)
    bits[bucket * wordsPerBucket + row / 64] ^= 1 << UInt64(row % 64)
    population[bucket] &-= 1
    if common[bucket] != amount { others[bucket] &-= 1 }
  }

  private mutating func rebuild() {
    let largest = amounts.indices.reduce(0) { max($0, amounts[$1]) }
    while largest >> shift >= Self.bucketLimit { shift += 1 }
    // Room for half as many rows again, so that adding rows one by one rebuilds seldom.
    wordsPerBucket = (amounts.count + amounts.count / 2) / 64 + 1
    let buckets = Int(largest >> shift) + 1
    bits = Column(repeating: 0, count: buckets * wordsPerBucket)
    population = Column(repeating: 0, count: buckets)
    common = population
    others = population
    for row in amounts.indices where amounts[row] >= 0 { enter(row, of: amounts[row]) }
  }
}
