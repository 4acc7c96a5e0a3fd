internal import AWSModel

extension DynamoDBWorld {
  func getItem(_ request: DynamoDB.GetItemRequest) throws(AWSError) -> DynamoDB.GetItemResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy(["AttributesToGet": request.attributesToGet != nil])
    var names = try ExpressionNames(
      request.expressionAttributeNames, nil, hasExpression: request.projectionExpression != nil)
    let projection = try projection(request.projectionExpression, &names)
    try names.checkUse()
    let (key, _) = try ItemRules.key(request.key, in: table)
    guard let item = current(key, table) else {
      return DynamoDB.GetItemResponse(consumedCapacity: capacity(request.returnConsumedCapacity, table, 0.5))
    }
    return DynamoDB.GetItemResponse(
      item: (projection?.apply(to: item) ?? item).mapValues(\.shape),
      consumedCapacity: capacity(request.returnConsumedCapacity, table, request.consistentRead == true ? 1 : 0.5))
  }

  func current(_ key: ItemKey, _ table: SimTable) -> Item? {
    table.item(key, at: region.now, expiry: region.tuning.itemExpiry)
  }

  func projection(_ text: String?, _ names: inout ExpressionNames) throws(AWSError) -> ProjectionExpression? {
    guard let text else { return nil }
    return try ProjectionExpression(text, &names)
  }

  func capacity(
    _ wanted: DynamoDB.ReturnConsumedCapacity?, _ table: SimTable, _ units: Double
  ) -> DynamoDB.ConsumedCapacity? {
    guard let wanted, wanted != .none else { return nil }
    return DynamoDB.ConsumedCapacity(
      tableName: table.name, capacityUnits: units,
      table: wanted == .indexes ? DynamoDB.Capacity(capacityUnits: units) : nil)
  }

  func putItem(_ request: DynamoDB.PutItemRequest) throws(AWSError) -> DynamoDB.PutItemResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy([
      "Expected": request.expected != nil, "ConditionalOperator": request.conditionalOperator != nil,
    ])
    let wanted = try ItemRules.returnValues(request.returnValues, [.none, .allOld])
    var names = try ExpressionNames(
      request.expressionAttributeNames, request.expressionAttributeValues,
      hasExpression: request.conditionExpression != nil)
    let condition = try condition(request.conditionExpression, &names)
    try names.checkUse()
    let item = try ItemValue.item(request.item)
    let key = try ItemRules.key(of: item, in: table)
    let old = current(key, table)
    try check(condition, old)
    table.set(item, key)
    return DynamoDB.PutItemResponse(
      attributes: wanted == .allOld ? old?.mapValues(\.shape) : nil,
      consumedCapacity: capacity(request.returnConsumedCapacity, table, 1))
  }

  private func condition(_ text: String?, _ names: inout ExpressionNames) throws(AWSError) -> ConditionExpression? {
    guard let text else { return nil }
    return try ConditionExpression(text, kind: "ConditionExpression", &names)
  }

  private func check(_ condition: ConditionExpression?, _ item: Item?) throws(AWSError) {
    guard let condition, !condition.holds(for: item ?? [:]) else { return }
    throw DynamoDB.Errors.conditionalCheckFailedException("The conditional request failed")
  }

  func deleteItem(_ request: DynamoDB.DeleteItemRequest) throws(AWSError) -> DynamoDB.DeleteItemResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy([
      "Expected": request.expected != nil, "ConditionalOperator": request.conditionalOperator != nil,
    ])
    let wanted = try ItemRules.returnValues(request.returnValues, [.none, .allOld])
    var names = try ExpressionNames(
      request.expressionAttributeNames, request.expressionAttributeValues,
      hasExpression: request.conditionExpression != nil)
    let condition = try condition(request.conditionExpression, &names)
    try names.checkUse()
    let (key, _) = try ItemRules.key(request.key, in: table)
    let old = current(key, table)
    try check(condition, old)
    table.set(nil, key)
    return DynamoDB.DeleteItemResponse(
      attributes: wanted == .allOld ? old?.mapValues(\.shape) : nil,
      consumedCapacity: capacity(request.returnConsumedCapacity, table, 1))
  }

  /// Changes an item, or makes it from its key.
  func updateItem(_ request: DynamoDB.UpdateItemRequest) throws(AWSError) -> DynamoDB.UpdateItemResponse {
    let table = try active(request.tableName)
    try ItemRules.refuseLegacy([
      "AttributeUpdates": request.attributeUpdates != nil, "Expected": request.expected != nil,
      "ConditionalOperator": request.conditionalOperator != nil,
    ])
    let wanted = try ItemRules.returnValues(
      request.returnValues, [.none, .allOld, .updatedOld, .allNew, .updatedNew])
    var names = try ExpressionNames(
      request.expressionAttributeNames, request.expressionAttributeValues,
      hasExpression: request.updateExpression != nil || request.conditionExpression != nil)
    var update: UpdateExpression?
    if let text = request.updateExpression { update = try UpdateExpression(text, &names) }
    let condition = try condition(request.conditionExpression, &names)
    try names.checkUse()
    let (key, keyItem) = try ItemRules.key(request.key, in: table)
    if let path = update?.paths.first(where: { table.key.names.contains($0.name) }) {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: Cannot update attribute \(path.name). This attribute is part of the "
          + "key")
    }
    let old = current(key, table)
    try check(condition, old)
    let new = try update?.apply(to: old ?? keyItem) ?? old ?? keyItem
    _ = try ItemRules.key(of: new, in: table)
    table.set(new, key)
    return DynamoDB.UpdateItemResponse(
      attributes: returned(wanted, old, new, update)?.mapValues(\.shape),
      consumedCapacity: capacity(request.returnConsumedCapacity, table, 1))
  }

  /// UPDATED_… shows only what the expression names.
  private func returned(
    _ wanted: DynamoDB.ReturnValue, _ old: Item?, _ new: Item, _ update: UpdateExpression?
  ) -> Item? {
    let names = Set((update?.paths ?? []).map(\.name))
    switch wanted {
    case .allOld: return old
    case .allNew: return new
    case .updatedOld: return old?.filter { names.contains($0.key) }
    case .updatedNew: return new.filter { names.contains($0.key) }
    default: return nil
    }
  }
}
