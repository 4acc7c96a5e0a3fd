internal import AWSModel
internal import FoundationEssentials

/// A table and its items.
final class SimTable: Ordinal {
  struct Key: Sendable, Hashable {
    var hash: String
    var range: String?

    var names: [String] { [hash] + (range.map { [$0] } ?? []) }
  }

  struct Index {
    var name: String
    var key: Key
    var projection: DynamoDB.Projection?
    var isGlobal: Bool
    var throughput: DynamoDB.ProvisionedThroughput?
  }

  let name: String
  let arn: String
  let id: String
  var createdAt: VirtualInstant
  let ordinal: UInt64
  let key: Key
  /// The type of each attribute that is part of a key: `S`, `N` or `B`.
  var types: [String: String] = [:]
  var indexes: [Index] = []
  /// From then on it can be used.
  let activeAt: VirtualInstant
  /// When it is gone; nil unless it is being deleted.
  var goneAt: VirtualInstant?
  var isOnDemand: Bool
  var throughput: DynamoDB.ProvisionedThroughput?
  var onDemandThroughput: DynamoDB.OnDemandThroughput?
  var isDeletionProtected = false
  var tableClass: DynamoDB.TableClass?
  var encryption: DynamoDB.SSESpecification?
  var stream: DynamoDB.StreamSpecification?
  var timeToLiveAttribute: String?
  var tags = ResourceTags()
  /// Items by their keys.
  private(set) var items: [ItemKey: Item] = [:]

  init(
    name: String, region: Region, ordinal: UInt64, key: Key, isOnDemand: Bool, activeAt: VirtualInstant, id: String
  ) {
    self.name = name
    self.ordinal = ordinal
    self.key = key
    self.isOnDemand = isOnDemand
    self.activeAt = activeAt
    self.id = id
    arn = region.arn("dynamodb", "table/\(name)")
    createdAt = region.now
  }

  func status(at now: VirtualInstant) -> DynamoDB.TableStatus {
    goneAt != nil ? .deleting : now < activeAt ? .creating : .active
  }

  func item(_ key: ItemKey, at now: VirtualInstant, expiry: Duration) -> Item? {
    guard let item = items[key] else { return nil }
    if isOver(item, at: now, expiry: expiry) {
      items[key] = nil
      return nil
    }
    return item
  }

  func set(_ item: Item?, _ key: ItemKey) { items[key] = item }

  /// Every item, those of a partition together and in order of the range key. DynamoDB orders partitions by a hash of
  /// its own; here they are in order of the values.
  func sorted(at now: VirtualInstant, expiry: Duration) -> [(key: ItemKey, item: Item)] {
    if timeToLiveAttribute != nil { items = items.filter { !isOver($0.value, at: now, expiry: expiry) } }
    return items.map { ($0.key, $0.value) }.sorted { $0.key.precedes($1.key) }
  }

  /// An item goes some time after the instant, in seconds since 1970, that its time-to-live attribute names; one of more
  /// than five years ago is not taken for an instant.
  private func isOver(_ item: Item, at now: VirtualInstant, expiry: Duration) -> Bool {
    guard let name = timeToLiveAttribute, case .number(let number) = item[name],
      let seconds = Double(number.description), seconds < 1e12
    else { return false }
    let instant = VirtualInstant(microseconds: Int64(seconds * 1_000_000))
    return instant + expiry <= now && now - instant < .hours(24 * 365 * 5)
  }
}

/// The values of an item's key.
struct ItemKey: Sendable, Hashable {
  var hash: ItemValue
  var range: ItemValue?

  func precedes(_ other: ItemKey) -> Bool {
    if hash != other.hash { return hash.isLess(than: other.hash) ?? (hash.type < other.hash.type) }
    guard let range, let otherRange = other.range else { return false }
    return range.isLess(than: otherRange) ?? false
  }
}
