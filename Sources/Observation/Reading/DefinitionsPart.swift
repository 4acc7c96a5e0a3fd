internal import AWSModel
internal import ClusterModel

extension PartReader {
  /// One call for each definition that is not known yet: there is no call for many.
  func definitions(_ arns: [String]) async throws -> [DefinitionRow] {
    var rows: [DefinitionRow] = []
    try await batches(arns, of: 1) { batch in
      try await call(ECS.describeTaskDefinition, .init(taskDefinition: batch[0]))
    } take: { _, batch, output in
      guard let definition = output.taskDefinition, let row = DefinitionRow(definition) else {
        throw incomplete("AWS described the task definition \(batch[0]) without a word")
      }
      rows.append(row)
    }
    return rows.sorted { $0.record.arn < $1.record.arn }
  }
}
