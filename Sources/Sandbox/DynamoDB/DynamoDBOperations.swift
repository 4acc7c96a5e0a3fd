internal import AWSModel

extension Sandbox {
  func registerDynamoDB() {
    on(DynamoDB.createTable) { input, context throws(AWSError) in try context.region.dynamoDB.createTable(input) }
    on(DynamoDB.deleteTable) { input, context throws(AWSError) in try context.region.dynamoDB.deleteTable(input) }
    on(DynamoDB.describeTable) { input, context throws(AWSError) in try context.region.dynamoDB.describeTable(input) }
    on(DynamoDB.updateTable) { input, context throws(AWSError) in try context.region.dynamoDB.updateTable(input) }
    on(DynamoDB.listTables) { input, context throws(AWSError) in context.region.dynamoDB.listTables(input) }
    on(DynamoDB.describeTimeToLive) { input, context throws(AWSError) in
      try context.region.dynamoDB.describeTimeToLive(input)
    }
    on(DynamoDB.updateTimeToLive) { input, context throws(AWSError) in
      try context.region.dynamoDB.updateTimeToLive(input)
    }
    on(DynamoDB.describeContinuousBackups) { input, context throws(AWSError) in
      try context.region.dynamoDB.describeContinuousBackups(input)
    }
    on(DynamoDB.describeEndpoints) { _, context throws(AWSError) in
      DynamoDB.DescribeEndpointsResponse(endpoints: [
        DynamoDB.Endpoint(address: "dynamodb.\(context.region.name).amazonaws.com", cachePeriodInMinutes: 1440)
      ])
    }
    on(DynamoDB.tagResource) { input, context throws(AWSError) in try context.region.dynamoDB.tagResource(input) }
    on(DynamoDB.untagResource) { input, context throws(AWSError) in try context.region.dynamoDB.untagResource(input) }
    on(DynamoDB.listTagsOfResource) { input, context throws(AWSError) in
      try context.region.dynamoDB.listTagsOfResource(input)
    }
    registerDynamoDBItems()
  }

  private func registerDynamoDBItems() {
    on(DynamoDB.getItem) { input, context throws(AWSError) in try context.region.dynamoDB.getItem(input) }
    on(DynamoDB.putItem) { input, context throws(AWSError) in try context.region.dynamoDB.putItem(input) }
    on(DynamoDB.updateItem) { input, context throws(AWSError) in try context.region.dynamoDB.updateItem(input) }
    on(DynamoDB.deleteItem) { input, context throws(AWSError) in try context.region.dynamoDB.deleteItem(input) }
    on(DynamoDB.query) { input, context throws(AWSError) in try context.region.dynamoDB.query(input) }
    on(DynamoDB.scan) { input, context throws(AWSError) in try context.region.dynamoDB.scan(input) }
  }
}
