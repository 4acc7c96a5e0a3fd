internal import AWSModel
internal import ClusterModel

/// Tasks that wait in a queue outside ECS: how many, and of which definition.
struct QueuePart: Sendable, Hashable {
  /// The queue's tag that names the task definition (family, family:revision or ARN) for which a message stands.
  static let definitionTag = "ballast:task-definition"

  var url: String
  var count: Int
  var definition: DefinitionRow?
}

extension PartReader {
  /// Two calls, and one for the definition while there are messages.
  func queue(_ url: String) async throws -> QueuePart {
    let output = try await call(
      SQS.getQueueAttributes, .init(queueUrl: url, attributeNames: [.approximateNumberOfMessages]))
    guard let count = Int(output.attributes?["ApproximateNumberOfMessages"] ?? "") else {
      throw incomplete("the queue \(url) does not tell how many messages it holds")
    }
    if count <= 0 { return QueuePart(url: url, count: 0, definition: nil) }
    let tags = try await call(SQS.listQueueTags, .init(queueUrl: url)).tags ?? [:]
    guard let name = tags[QueuePart.definitionTag], !name.isEmpty else {
      throw misconfigured(
        "the queue \(url) has no tag \(QueuePart.definitionTag): tag it with the task definition that a message stands for"
      )
    }
    let answer = try await call(ECS.describeTaskDefinition, .init(taskDefinition: name))
    guard let definition = answer.taskDefinition, let row = DefinitionRow(definition) else {
      throw incomplete("AWS described the task definition \(name) without a word")
    }
    return QueuePart(url: url, count: count, definition: row)
  }
}
