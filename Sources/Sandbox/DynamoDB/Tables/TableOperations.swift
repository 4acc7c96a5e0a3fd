internal import AWSModel

extension DynamoDBWorld {
  func createTable(_ request: DynamoDB.CreateTableRequest) throws(AWSError) -> DynamoDB.CreateTableResponse {
    let name = request.tableName ?? ""
    guard find(name) == nil else { throw DynamoDB.Errors.resourceInUseException("Table already exists: \(name)") }
    let isOnDemand = request.billingMode == .payPerRequest
    if !isOnDemand, request.provisionedThroughput == nil {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when "
          + "BillingMode is PROVISIONED")
    }
    if isOnDemand, request.provisionedThroughput != nil {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
          + "when BillingMode is PAY_PER_REQUEST")
    }
    let table = SimTable(
      name: name, region: region, ordinal: nextOrdinal(), key: try Self.key(request.keySchema), isOnDemand: isOnDemand,
      activeAt: region.now + region.tuning.tableCreation.draw(&region.random[.messages]),
      id: region.random[.identifiers].uuid())
    for attribute in request.attributeDefinitions ?? [] {
      table.types[attribute.attributeName ?? ""] = attribute.attributeType?.rawValue
    }
    for index in request.globalSecondaryIndexes ?? [] {
      table.indexes.append(
        SimTable.Index(
          name: index.indexName ?? "", key: try Self.key(index.keySchema), projection: index.projection, isGlobal: true,
          throughput: index.provisionedThroughput))
    }
    for index in request.localSecondaryIndexes ?? [] {
      table.indexes.append(
        SimTable.Index(
          name: index.indexName ?? "", key: try Self.key(index.keySchema), projection: index.projection, isGlobal: false
        ))
    }
    try checkAttributes(table)
    table.throughput = request.provisionedThroughput
    table.onDemandThroughput = request.onDemandThroughput
    table.isDeletionProtected = request.deletionProtectionEnabled ?? false
    table.tableClass = request.tableClass
    table.encryption = request.sseSpecification
    table.stream = request.streamSpecification
    for tag in request.tags ?? [] { table.tags[tag.key ?? ""] = tag.value ?? "" }
    add(table)
    return DynamoDB.CreateTableResponse(tableDescription: shape(table))
  }

  private static func key(_ schema: [DynamoDB.KeySchemaElement]?) throws(AWSError) -> SimTable.Key {
    let hash = (schema ?? []).first { $0.keyType == .hash }?.attributeName
    let range = (schema ?? []).first { $0.keyType == .range }?.attributeName
    guard let hash, schema?.first?.keyType == .hash else {
      throw ItemValue.invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type")
    }
    if hash == range {
      throw ItemValue.invalid("Both the Hash Key and the Range Key element in the KeySchema have the same name")
    }
    return SimTable.Key(hash: hash, range: range)
  }

  /// Each attribute of a key is defined, and no others.
  private func checkAttributes(_ table: SimTable) throws(AWSError) {
    let used = Set(table.key.names + table.indexes.flatMap(\.key.names))
    let defined = Set(table.types.keys)
    let missing = used.subtracting(defined).sorted()
    guard missing.isEmpty else {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. "
          + "Keys: [\(missing.joined(separator: ", "))], AttributeDefinitions: "
          + "[\(defined.sorted().joined(separator: ", "))]")
    }
    guard used == defined else {
      throw ItemValue.invalid(
        "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of "
          + "attributes defined in AttributeDefinitions")
    }
  }

  private func table(_ name: String?) throws(AWSError) -> SimTable {
    guard let table = find(name) else {
      throw DynamoDB.Errors.resourceNotFoundException("Requested resource not found: Table: \(name ?? "") not found")
    }
    return table
  }

  func deleteTable(_ request: DynamoDB.DeleteTableRequest) throws(AWSError) -> DynamoDB.DeleteTableResponse {
    let table = try table(request.tableName)
    if table.isDeletionProtected {
      throw ItemValue.invalid(
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.")
    }
    guard table.status(at: region.now) == .active else {
      throw DynamoDB.Errors.resourceInUseException(
        "Attempt to change a resource which is still in use: Table is being "
          + "\(table.goneAt == nil ? "created" : "deleted"): \(table.name)")
    }
    table.goneAt = region.now + region.tuning.tableCreation.draw(&region.random[.messages])
    return DynamoDB.DeleteTableResponse(tableDescription: shape(table))
  }

  func describeTable(_ request: DynamoDB.DescribeTableRequest) throws(AWSError) -> DynamoDB.DescribeTableResponse {
    DynamoDB.DescribeTableResponse(table: shape(try table(request.tableName)))
  }

  func listTables(_ request: DynamoDB.ListTablesRequest) -> DynamoDB.ListTablesResponse {
    let names = present.map(\.name).filter { $0 > request.exclusiveStartTableName ?? "" }
    let page = Array(names.prefix(request.limit ?? 100))
    return DynamoDB.ListTablesResponse(
      tableNames: page, lastEvaluatedTableName: page.count < names.count ? page.last : nil)
  }

  /// Takes effect at once.
  func updateTable(_ request: DynamoDB.UpdateTableRequest) throws(AWSError) -> DynamoDB.UpdateTableResponse {
    let table = try table(request.tableName)
    guard table.status(at: region.now) == .active else {
      throw DynamoDB.Errors.resourceInUseException(
        "Attempt to change a resource which is still in use: Table: \(table.name)")
    }
    if request.replicaUpdates != nil || request.globalTableWitnessUpdates != nil {
      throw ItemValue.invalid("Replicas are not supported by the sandbox.")
    }
    if let mode = request.billingMode {
      table.isOnDemand = mode == .payPerRequest
      if table.isOnDemand { table.throughput = nil }
    }
    if let throughput = request.provisionedThroughput {
      if table.isOnDemand {
        throw ItemValue.invalid(
          "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
            + "when BillingMode is PAY_PER_REQUEST")
      }
      table.throughput = throughput
    }
    table.onDemandThroughput = request.onDemandThroughput ?? table.onDemandThroughput
    table.isDeletionProtected = request.deletionProtectionEnabled ?? table.isDeletionProtected
    table.tableClass = request.tableClass ?? table.tableClass
    table.encryption = request.sseSpecification ?? table.encryption
    table.stream = request.streamSpecification ?? table.stream
    for attribute in request.attributeDefinitions ?? [] {
      table.types[attribute.attributeName ?? ""] = attribute.attributeType?.rawValue
    }
    for update in request.globalSecondaryIndexUpdates ?? [] { try change(table, update) }
    return DynamoDB.UpdateTableResponse(tableDescription: shape(table))
  }

  private func change(_ table: SimTable, _ update: DynamoDB.GlobalSecondaryIndexUpdate) throws(AWSError) {
    if let new = update.create {
      guard !table.indexes.contains(where: { $0.name == new.indexName }) else {
        throw ItemValue.invalid("Attempting to create an index which already exists")
      }
      table.indexes.append(
        SimTable.Index(
          name: new.indexName ?? "", key: try Self.key(new.keySchema), projection: new.projection, isGlobal: true,
          throughput: new.provisionedThroughput))
    }
    let name = update.delete?.indexName ?? update.update?.indexName
    guard let name else { return }
    guard let place = table.indexes.firstIndex(where: { $0.name == name && $0.isGlobal }) else {
      throw DynamoDB.Errors.resourceNotFoundException("Requested resource not found")
    }
    if update.delete != nil { table.indexes.remove(at: place) }
    if let throughput = update.update?.provisionedThroughput { table.indexes[place].throughput = throughput }
  }
}
