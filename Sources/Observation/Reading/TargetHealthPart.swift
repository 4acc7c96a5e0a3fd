internal import AWSModel
internal import ClusterModel

/// One target of a target group: an instance and its port, or an address.
struct TargetKey: Sendable, Hashable {
  var targetGroup: String
  var id: String
  /// Zero for an address: a task has the address for itself.
  var port: Int
}

extension PartReader {
  /// One call a target group: which targets are healthy.
  func healthyTargets(of targetGroups: [String]) async throws -> Set<TargetKey> {
    var healthy: Set<TargetKey> = []
    try await batches(targetGroups, of: 1) { batch in
      try await call(ELBv2.describeTargetHealth, .init(targetGroupArn: batch[0]))
    } take: { _, batch, output in
      for description in output.targetHealthDescriptions ?? [] where description.targetHealth?.state == .healthy {
        guard let id = description.target?.id else { continue }
        let port = id.hasPrefix("i-") || id.hasPrefix("mi-") ? description.target?.port ?? 0 : 0
        healthy.insert(TargetKey(targetGroup: batch[0], id: id, port: port))
      }
    }
    return healthy
  }
}
