internal import AWSModel
internal import FoundationEssentials

/// The DynamoDB table of leases: one item a cluster, with the key `cluster`.
struct LeaseTable: Sendable {
  struct Record: Sendable, Hashable {
    /// Empty once it was given back.
    var owner: String
    /// Rises with each write: whoever sees the same one twice knows that nothing was renewed in between.
    var version: Int
    /// For how long the owner counts on it from the beginning of its write.
    var seconds: Int
  }

  let name: String
  let connect: @Sendable () async throws -> any AWSCaller

  func read(_ cluster: ClusterKey) async throws -> Record? {
    let output = try await connect().call(
      DynamoDB.getItem,
      .init(tableName: name, key: ["cluster": .init(s: cluster.description)], consistentRead: true))
    guard let item = output.item else { return nil }
    guard let version = item["version"]?.n.flatMap({ Int($0) }), let seconds = item["seconds"]?.n.flatMap({ Int($0) })
    else { throw AWSError(kind: .service, code: "NotALease", message: "\(name) holds something else for \(cluster)") }
    return Record(owner: item["owner"]?.s ?? "", version: version, seconds: seconds)
  }

  /// Writes where nothing has changed since.
  ///
  /// - Parameter seen: the version that must still stand; nil where there must be no item.
  /// - Returns: whether it was written; false where somebody else was quicker.
  func write(_ record: Record, of cluster: ClusterKey, after seen: Int?) async throws -> Bool {
    let item: [String: DynamoDB.AttributeValue] = [
      "cluster": .init(s: cluster.description), "owner": .init(s: record.owner),
      "version": .init(n: "\(record.version)"), "seconds": .init(n: "\(record.seconds)"),
    ]
    var request = DynamoDB.PutItemRequest(tableName: name, item: item)
    if let seen {
      request.conditionExpression = "#seen = :seen"
      request.expressionAttributeNames = ["#seen": "version"]
      request.expressionAttributeValues = [":seen": .init(n: "\(seen)")]
    } else {
      request.conditionExpression = "attribute_not_exists(#key)"
      request.expressionAttributeNames = ["#key": "cluster"]
    }
    do {
      _ = try await connect().call(DynamoDB.putItem, request)
      return true
    } catch let error as AWSError where error.code == "ConditionalCheckFailedException" {
      return false
    }
  }
}
