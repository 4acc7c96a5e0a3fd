internal import AWSModel
internal import FoundationEssentials

extension DynamoDBWorld {
  /// The largest page, in bytes of items looked at.
  private static let largestPage = 1 << 20

  func query(_ request: DynamoDB.QueryRequest) throws(AWSError) -> DynamoDB.QueryResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy([
      "KeyConditions": request.keyConditions != nil, "QueryFilter": request.queryFilter != nil,
      "AttributesToGet": request.attributesToGet != nil, "ConditionalOperator": request.conditionalOperator != nil,
    ])
    let index = try index(request.indexName, table, consistent: request.consistentRead)
    var names = try ExpressionNames(
      request.expressionAttributeNames, request.expressionAttributeValues, hasExpression: true)
    guard let text = request.keyConditionExpression else {
      throw ItemValue.invalid(
        "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.")
    }
    let condition = try ConditionExpression(text, kind: "KeyConditionExpression", &names)
    try KeyCondition.check(condition.root, index?.key ?? table.key)
    let filter = try filter(request.filterExpression, &names)
    let projection = try projection(request.projectionExpression, &names)
    try names.checkUse()
    var items = candidates(table, index).filter { condition.holds(for: $0) }
    if request.scanIndexForward == false { items.reverse() }
    let page = try page(
      items, table, index, start: request.exclusiveStartKey, limit: request.limit,
      backwards: request.scanIndexForward == false)
    let kept = page.items.filter { filter?.holds(for: $0) ?? true }
    return DynamoDB.QueryResponse(
      items: request.select == .count ? nil : shapes(kept, projection, index, table), count: kept.count,
      scannedCount: page.items.count, lastEvaluatedKey: page.last?.mapValues(\.shape),
      consumedCapacity: capacity(request.returnConsumedCapacity, table, 0.5))
  }

  func scan(_ request: DynamoDB.ScanRequest) throws(AWSError) -> DynamoDB.ScanResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy([
      "ScanFilter": request.scanFilter != nil, "AttributesToGet": request.attributesToGet != nil,
      "ConditionalOperator": request.conditionalOperator != nil,
    ])
    let index = try index(request.indexName, table, consistent: request.consistentRead)
    var names = try ExpressionNames(
      request.expressionAttributeNames, request.expressionAttributeValues,
      hasExpression: request.filterExpression != nil || request.projectionExpression != nil)
    let filter = try filter(request.filterExpression, &names)
    let projection = try projection(request.projectionExpression, &names)
    try names.checkUse()
    let items = try segment(candidates(table, index), request, table)
    let page = try page(items, table, index, start: request.exclusiveStartKey, limit: request.limit, backwards: false)
    let kept = page.items.filter { filter?.holds(for: $0) ?? true }
    return DynamoDB.ScanResponse(
      items: request.select == .count ? nil : shapes(kept, projection, index, table), count: kept.count,
      scannedCount: page.items.count, lastEvaluatedKey: page.last?.mapValues(\.shape),
      consumedCapacity: capacity(request.returnConsumedCapacity, table, 0.5))
  }

  private func filter(_ text: String?, _ names: inout ExpressionNames) throws(AWSError) -> ConditionExpression? {
    guard let text else { return nil }
    return try ConditionExpression(text, kind: "FilterExpression", &names)
  }

  private func index(_ name: String?, _ table: SimTable, consistent: Bool?) throws(AWSError) -> SimTable.Index? {
    guard let name else { return nil }
    guard let index = table.indexes.first(where: { $0.name == name }) else {
      throw ItemValue.invalid("The table does not have the specified index: \(name)")
    }
    if index.isGlobal, consistent == true {
      throw ItemValue.invalid("Consistent reads are not supported on global secondary indexes")
    }
    return index
  }

  /// Items of the table, or those that have the keys of an index, in its order.
  private func candidates(_ table: SimTable, _ index: SimTable.Index?) -> [Item] {
    let all = table.sorted(at: region.now, expiry: region.tuning.itemExpiry).map(\.item)
    guard let index else { return all }
    let keyed = all.compactMap { item -> (ItemKey, Item)? in
      guard let hash = item[index.key.hash], hash.type == table.types[index.key.hash] else { return nil }
      guard let name = index.key.range else { return (ItemKey(hash: hash), item) }
      guard let range = item[name], range.type == table.types[name] else { return nil }
      return (ItemKey(hash: hash, range: range), item)
    }
    // A stable sort, so that equal keys keep the order of the table.
    return keyed.enumerated().sorted { a, b in
      a.element.0.precedes(b.element.0) || !b.element.0.precedes(a.element.0) && a.offset < b.offset
    }.map(\.element.1)
  }

  /// Parallel scans share the partitions out among their segments.
  private func segment(_ items: [Item], _ request: DynamoDB.ScanRequest, _ table: SimTable) throws(AWSError) -> [Item] {
    guard let total = request.totalSegments, let segment = request.segment else {
      if request.totalSegments != nil || request.segment != nil {
        throw ItemValue.invalid("The Segment and TotalSegments parameters must be present together.")
      }
      return items
    }
    guard segment < total else {
      throw ItemValue.invalid(
        "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: \(segment) is not "
          + "less than TotalSegments: \(total)")
    }
    return items.filter { item in
      var digest = TraceDigest()
      digest.combine(item[table.key.hash].map { String(describing: $0) } ?? "")
      return Int(digest.value % UInt64(total)) == segment
    }
  }

  private func page(
    _ items: [Item], _ table: SimTable, _ index: SimTable.Index?, start: [String: DynamoDB.AttributeValue]?,
    limit: Int?, backwards: Bool
  ) throws(AWSError) -> (items: [Item], last: Item?) {
    var rest = items[...]
    if let start {
      let key = try ItemValue.item(start)
      guard table.key.names.allSatisfy({ key[$0] != nil }) else {
        throw ItemValue.invalid("The provided starting key is invalid")
      }
      rest = after(key, items, table, index, backwards)
    }
    var page: [Item] = []
    var bytes = 0
    while let item = rest.first, page.count < limit ?? .max, bytes < Self.largestPage {
      page.append(item)
      bytes += ItemRules.size(item)
      rest = rest.dropFirst()
    }
    let isCut = !rest.isEmpty || page.count == limit
    let names = Set(table.key.names + (index?.key.names ?? []))
    return (page, isCut ? page.last?.filter { names.contains($0.key) } : nil)
  }

  /// What comes behind a key, whether the item is still there or not.
  private func after(
    _ key: Item, _ items: [Item], _ table: SimTable, _ index: SimTable.Index?, _ backwards: Bool
  ) -> ArraySlice<Item> {
    func order(_ item: Item) -> [ItemKey] {
      [index?.key, table.key].compactMap { $0 }.compactMap { names in
        item[names.hash].map { ItemKey(hash: $0, range: names.range.flatMap { item[$0] }) }
      }
    }
    let place = order(key)
    let start = items.firstIndex { item in
      for (a, b) in zip(order(item), place) where a != b { return a.precedes(b) == backwards }
      return false
    }
    return items[(start ?? items.count)...]
  }

  private func shapes(
    _ items: [Item], _ projection: ProjectionExpression?, _ index: SimTable.Index?, _ table: SimTable
  ) -> [[String: DynamoDB.AttributeValue]] {
    items.map { item in
      var item = item
      if let index, let kind = index.projection?.projectionType, kind != .all {
        let names = Set(table.key.names + index.key.names + (index.projection?.nonKeyAttributes ?? []))
        item = item.filter { names.contains($0.key) }
      }
      return (projection?.apply(to: item) ?? item).mapValues(\.shape)
    }
  }
}

/// A key condition: equality of the partition key, and at most one comparison of the sort key.
enum KeyCondition {
  static func check(_ node: ConditionExpression.Node, _ key: SimTable.Key) throws(AWSError) {
    var conditions: [ConditionExpression.Node] = []
    try flatten(node, &conditions)
    let names = try conditions.map { node throws(AWSError) in try subject(node) }
    guard let hash = names.firstIndex(of: key.hash) else {
      throw ItemValue.invalid("Query condition missed key schema element: \(key.hash)")
    }
    guard case .compare("=", _, _) = conditions[hash] else {
      throw ItemValue.invalid("Query key condition not supported")
    }
    for (place, name) in names.enumerated() where place != hash {
      guard name == key.range else {
        throw ItemValue.invalid("Query condition missed key schema element: \(key.range ?? name)")
      }
    }
    guard Set(names).count == names.count else {
      throw ItemValue.invalid("KeyConditionExpressions must only contain one condition per key")
    }
  }

  private static func flatten(
    _ node: ConditionExpression.Node, _ result: inout [ConditionExpression.Node]
  ) throws(AWSError) {
    switch node {
    case .all(let a, let b):
      try flatten(a, &result)
      try flatten(b, &result)
    case .compare("<>", _, _), .any, .not, .isIn, .exists, .hasType, .contains:
      throw ItemValue.invalid("Invalid operator used in KeyConditionExpression")
    default: result.append(node)
    }
  }

  private static func subject(_ node: ConditionExpression.Node) throws(AWSError) -> String {
    switch node {
    case .compare(_, .path(let path), .value), .between(.path(let path), .value, .value),
      .beginsWith(.path(let path), .value):
      if path.steps.isEmpty { return path.name }
    case .compare(_, .value, .path(let path)): if path.steps.isEmpty { return path.name }
    default: break
    }
    throw ItemValue.invalid("Invalid condition in KeyConditionExpression: a key is compared with a value")
  }
}
