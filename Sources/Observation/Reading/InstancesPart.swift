internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Every container instance that the cluster lists.
struct InstancesPart: Sendable {
  var begun: Date
  var rows: [InstanceRow] = []
  /// ARNs that were listed and that no Describe explained.
  var unexplained: [String] = []
  /// What is known of them before they are described.
  var attributes = KnownAttributes()
}

extension PartReader {
  /// Two calls a hundred instances, and one more where a listed instance was not described at once.
  ///
  /// No `status` is asked for: then ECS lists everything but INACTIVE.
  func instances(
    of cluster: String, known: KnownAttributes, begun: Date
  ) async throws -> InstancesPart {
    var listed: [String] = []
    try await pages(ECS.listContainerInstances, .init(cluster: cluster, maxResults: 100)) {
      listed.append(contentsOf: $0.containerInstanceArns ?? [])
    }
    var part = InstancesPart(begun: begun, attributes: known)
    let missing = try await describe(Self.distinct(listed), of: cluster, into: &part)
    // Just after a registration a replica may not know yet what another has listed: ask once more, then say so.
    if !missing.isEmpty { part.unexplained += try await describe(missing, of: cluster, into: &part) }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreFailures) { part.unexplained = [] }
    #endif
    part.rows.sort { $0.record.arn < $1.record.arn }
    part.unexplained.sort()
    return part
  }

  /// Appends what AWS describes of `arns`; gives back those that it left out.
  ///
  /// - Precondition: `arns` are in order, each once.
  func describe(
    _ arns: [String], of cluster: String, into part: inout InstancesPart
  ) async throws -> [String] {
    var asked = AskedNames(arns)
    try await batches(arns, of: 100) { batch in
      try await call(
        ECS.describeContainerInstances,
        .init(cluster: cluster, containerInstances: batch, include: [.containerInstanceHealth]))
    } take: { _, _, output in
      for instance in output.containerInstances ?? [] {
        guard let arn = instance.containerInstanceArn, asked.take(arn) else { continue }
        if instance.status == ContainerInstanceStatus.inactive.rawValue { continue }
        if let row = InstanceRow(instance, known: &part.attributes) {
          part.rows.append(row)
        } else {
          part.unexplained.append(arn)
        }
      }
      try explain(output.failures)
    }
    return asked.missing
  }

  /// `MISSING` is answered by a second look; any other failure keeps the part from being whole.
  func explain(_ failures: [ECS.Failure]?) throws {
    guard let failure = (failures ?? []).first(where: { $0.reason != "MISSING" }) else { return }
    throw incomplete(
      "AWS could not describe \(failure.arn ?? "an entry"): \(failure.reason ?? "no reason given")"
        + (failure.detail.map { ", \($0)" } ?? ""))
  }

  /// Sorted, each once: a listing may repeat a page.
  static func distinct(_ arns: [String]) -> [String] {
    var result: [String] = []
    result.reserveCapacity(arns.count)
    for arn in arns.sorted() where result.last != arn { result.append(arn) }
    return result
  }
}
