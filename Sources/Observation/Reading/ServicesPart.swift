internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Every service that the cluster lists.
struct ServicesPart: Sendable {
  var begun: Date
  var rows: [ServiceRow] = []
  var unexplained: [String] = []
}

extension PartReader {
  /// One call a hundred services, and one a ten: what the page and batch limits allow.
  func services(of cluster: String, managedProviders: Set<String>, begun: Date) async throws -> ServicesPart {
    var listed: [String] = []
    try await pages(ECS.listServices, .init(cluster: cluster, maxResults: 100)) {
      listed.append(contentsOf: $0.serviceArns ?? [])
    }
    var part = ServicesPart(begun: begun)
    var missing = try await describe(Self.distinct(listed), cluster, managedProviders, into: &part)
    if !missing.isEmpty { missing = try await describe(missing, cluster, managedProviders, into: &part) }
    part.unexplained = missing
    part.rows.sort { $0.record.arn < $1.record.arn }
    return part
  }

  private func describe(
    _ arns: [String], _ cluster: String, _ managedProviders: Set<String>, into part: inout ServicesPart
  ) async throws -> [String] {
    var missing = Set(arns)
    try await batches(arns, of: 10) { batch in
      try await call(ECS.describeServices, .init(cluster: cluster, services: batch, include: [.tags]))
    } take: { _, _, output in
      for service in output.services ?? [] {
        guard let arn = service.serviceArn, missing.remove(arn) != nil else { continue }
        if service.status == "INACTIVE" { continue }
        guard let row = ServiceRow(service, managedProviders: managedProviders) else {
          throw incomplete("AWS described the service \(arn) without its name")
        }
        part.rows.append(row)
      }
      try explain(output.failures)
    }
    return missing.sorted()
  }
}
