internal import AWSModel

extension DynamoDBWorld {
  func shape(_ table: SimTable) -> DynamoDB.TableDescription {
    var result = DynamoDB.TableDescription()
    result.tableName = table.name
    result.tableArn = table.arn
    result.tableId = table.id
    result.tableStatus = table.status(at: region.now)
    result.creationDateTime = table.createdAt.date
    result.attributeDefinitions = table.types.sorted { $0.key < $1.key }.map {
      DynamoDB.AttributeDefinition(attributeName: $0.key, attributeType: .init(rawValue: $0.value))
    }
    result.keySchema = schema(table.key)
    result.itemCount = table.items.count
    result.tableSizeBytes = table.items.values.reduce(0) { $0 + ItemRules.size($1) }
    result.provisionedThroughput = throughput(table.throughput)
    if table.isOnDemand { result.billingModeSummary = .init(billingMode: .payPerRequest) }
    result.deletionProtectionEnabled = table.isDeletionProtected
    result.onDemandThroughput = table.onDemandThroughput
    result.tableClassSummary = table.tableClass.map { DynamoDB.TableClassSummary(tableClass: $0) }
    describeOptions(table, &result)
    describeIndexes(table, &result)
    return result
  }

  private func describeOptions(_ table: SimTable, _ result: inout DynamoDB.TableDescription) {
    if let stream = table.stream, stream.streamEnabled == true {
      result.streamSpecification = stream
      result.latestStreamLabel = table.createdAt.iso8601Milliseconds
      result.latestStreamArn = "\(table.arn)/stream/\(table.createdAt.iso8601Milliseconds)"
    }
    if let encryption = table.encryption, encryption.enabled == true {
      result.sseDescription = DynamoDB.SSEDescription(
        status: .enabled, sseType: encryption.sseType ?? .kms,
        kmsMasterKeyArn: encryption.kmsMasterKeyId ?? region.arn("kms", "alias/aws/dynamodb"))
    }
  }

  private func describeIndexes(_ table: SimTable, _ result: inout DynamoDB.TableDescription) {
    let global = table.indexes.filter(\.isGlobal)
    let local = table.indexes.filter { !$0.isGlobal }
    if !global.isEmpty {
      result.globalSecondaryIndexes = global.map { index in
        DynamoDB.GlobalSecondaryIndexDescription(
          indexName: index.name, keySchema: schema(index.key), projection: index.projection, indexStatus: .active,
          provisionedThroughput: throughput(index.throughput), indexSizeBytes: 0, itemCount: 0,
          indexArn: "\(table.arn)/index/\(index.name)")
      }
    }
    if !local.isEmpty {
      result.localSecondaryIndexes = local.map { index in
        DynamoDB.LocalSecondaryIndexDescription(
          indexName: index.name, keySchema: schema(index.key), projection: index.projection, indexSizeBytes: 0,
          itemCount: 0, indexArn: "\(table.arn)/index/\(index.name)")
      }
    }
  }

  private func schema(_ key: SimTable.Key) -> [DynamoDB.KeySchemaElement] {
    [DynamoDB.KeySchemaElement(attributeName: key.hash, keyType: .hash)]
      + (key.range.map { [DynamoDB.KeySchemaElement(attributeName: $0, keyType: .range)] } ?? [])
  }

  private func throughput(_ given: DynamoDB.ProvisionedThroughput?) -> DynamoDB.ProvisionedThroughputDescription {
    DynamoDB.ProvisionedThroughputDescription(
      numberOfDecreasesToday: 0, readCapacityUnits: given?.readCapacityUnits ?? 0,
      writeCapacityUnits: given?.writeCapacityUnits ?? 0)
  }

  func describeTimeToLive(
    _ request: DynamoDB.DescribeTimeToLiveRequest
  ) throws(AWSError) -> DynamoDB.DescribeTimeToLiveResponse {
    let attribute = try active(request.tableName).timeToLiveAttribute
    return DynamoDB.DescribeTimeToLiveResponse(
      timeToLiveDescription: DynamoDB.TimeToLiveDescription(
        timeToLiveStatus: attribute == nil ? .disabled : .enabled, attributeName: attribute))
  }

  /// Takes effect at once; in AWS within an hour.
  func updateTimeToLive(
    _ request: DynamoDB.UpdateTimeToLiveRequest
  ) throws(AWSError) -> DynamoDB.UpdateTimeToLiveResponse {
    let table = try active(request.tableName)
    let wanted = request.timeToLiveSpecification
    let isEnabled = wanted?.enabled ?? false
    if isEnabled, table.timeToLiveAttribute != nil { throw ItemValue.invalid("TimeToLive is already enabled") }
    if !isEnabled, table.timeToLiveAttribute == nil { throw ItemValue.invalid("TimeToLive is already disabled") }
    table.timeToLiveAttribute = isEnabled ? wanted?.attributeName : nil
    return DynamoDB.UpdateTimeToLiveResponse(timeToLiveSpecification: wanted)
  }

  func describeContinuousBackups(
    _ request: DynamoDB.DescribeContinuousBackupsRequest
  ) throws(AWSError) -> DynamoDB.DescribeContinuousBackupsResponse {
    guard find(request.tableName) != nil else {
      throw DynamoDB.Errors.tableNotFoundException("Table not found: \(request.tableName ?? "")")
    }
    return DynamoDB.DescribeContinuousBackupsResponse(
      continuousBackupsDescription: DynamoDB.ContinuousBackupsDescription(
        continuousBackupsStatus: .enabled,
        pointInTimeRecoveryDescription: DynamoDB.PointInTimeRecoveryDescription(pointInTimeRecoveryStatus: .disabled)))
  }

  private func tagged(_ arn: String?) throws(AWSError) -> SimTable {
    guard let table = find(arn) else {
      throw DynamoDB.Errors.resourceNotFoundException(
        "Requested resource not found: ResourcArn: \(arn ?? "") not found")
    }
    return table
  }

  func tagResource(_ request: DynamoDB.TagResourceRequest) throws(AWSError) -> DynamoDB.TagResourceResponse {
    let table = try tagged(request.resourceArn)
    for tag in request.tags ?? [] { table.tags[tag.key ?? ""] = tag.value ?? "" }
    return DynamoDB.TagResourceResponse()
  }

  func untagResource(_ request: DynamoDB.UntagResourceRequest) throws(AWSError) -> DynamoDB.UntagResourceResponse {
    let table = try tagged(request.resourceArn)
    for key in request.tagKeys ?? [] { table.tags[key] = nil }
    return DynamoDB.UntagResourceResponse()
  }

  func listTagsOfResource(
    _ request: DynamoDB.ListTagsOfResourceRequest
  ) throws(AWSError) -> DynamoDB.ListTagsOfResourceResponse {
    DynamoDB.ListTagsOfResourceResponse(
      tags: try tagged(request.resourceArn).tags.sorted.map { DynamoDB.Tag(key: $0.key, value: $0.value) })
  }
}
