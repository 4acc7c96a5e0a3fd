internal import AWSModel

extension DynamoDB.TableClass: StateValue {}

/// DynamoDB in a document: tables with their items.
extension DynamoDBWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each("tables", present, make: makeTable) { (table, part) throws(StateFault) in
      try table.fields(part)
      let kept = part.isReading ? [] : table.sorted(at: self.region.now, expiry: self.region.tuning.itemExpiry)
      try part.each(
        "items", kept.map(\.item),
        make: { (part) throws(StateFault) in
          let shapes = try part.take("attributes", [String: ShapeState<DynamoDB.AttributeValue>].self)
          do throws(AWSError) {
            let item = try ItemValue.item(shapes.mapValues(\.shape))
            table.set(item, try ItemRules.key(of: item, in: table))
            return item
          } catch { throw part.fault(error.message) }
        }
      ) { (item, part) throws(StateFault) in
        part.put("attributes", item.mapValues { ShapeState($0.shape) })
      }
    }
  }

  private func makeTable(_ record: StateRecord) throws(StateFault) -> SimTable {
    let table = SimTable(
      name: try record.take("name"), region: region, ordinal: nextOrdinal(),
      key: SimTable.Key(hash: try record.take("hashKey"), range: try record.takeIfPresent("rangeKey")),
      isOnDemand: try record.takeIfPresent("isOnDemand") ?? true,
      activeAt: try record.takeIfPresent("activeAt") ?? region.now, id: try record.takeIfPresent("id") ?? "")
    add(table)
    return table
  }
}

extension SimTable {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("id", id)
    record.put("hashKey", key.hash)
    record.put("rangeKey", key.range)
    record.put("activeAt", activeAt)
    try record("createdAt", &createdAt)
    try record("types", &types)
    try record("indexes", &indexes)
    try record("goneAt", &goneAt)
    try record("isOnDemand", &isOnDemand)
    try record.shape("throughput", &throughput)
    try record.shape("onDemandThroughput", &onDemandThroughput)
    try record("isDeletionProtected", &isDeletionProtected)
    try record("class", &tableClass)
    try record.shape("encryption", &encryption)
    try record.shape("stream", &stream)
    try record("timeToLiveAttribute", &timeToLiveAttribute)
    try record("tags", &tags)
  }
}

extension SimTable.Index: StateFields {
  static var blank: SimTable.Index {
    SimTable.Index(name: "", key: SimTable.Key(hash: "", range: nil), projection: nil, isGlobal: true)
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("hashKey", &key.hash)
    try record("rangeKey", &key.range)
    try record.shape("projection", &projection)
    try record("isGlobal", &isGlobal)
    try record.shape("throughput", &throughput)
  }
}
