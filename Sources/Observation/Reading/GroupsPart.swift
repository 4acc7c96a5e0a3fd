internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// How the groups of a cluster are found.
struct GroupQuery: Sendable, Hashable {
  /// Named in the configuration: one that AWS does not know is an error.
  var required: [String] = []
  /// Found through the instances that they hold.
  var found: [String] = []
  /// Groups that bear every tag of one of these sets.
  var tags: [[String: String]] = []

  /// The configuration's selectors; where it has none, the groups of the cluster's instances and those that bear its tag.
  init(_ selectors: [GroupSelector], cluster: ClusterIdentity, holding: Set<String>) {
    for selector in selectors {
      switch selector {
      case .name(let name): if !required.contains(name) { required.append(name) }
      case .tags(let tags): if !self.tags.contains(tags) { self.tags.append(tags) }
      }
    }
    if selectors.isEmpty {
      found = holding.sorted()
      tags = [[BallastTag.cluster: cluster.name]]
    }
  }
}

extension PartReader {
  /// One call a page of a hundred groups, for the names and for each set of tags.
  func groups(_ query: GroupQuery, cluster: ClusterIdentity) async throws -> [GroupRow] {
    var rows: [String: GroupRow] = [:]
    func take(_ output: AutoScaling.DescribeAutoScalingGroupsResponse) throws {
      for group in output.autoScalingGroups ?? [] where group.status == nil {
        guard let row = GroupRow(group, cluster: cluster) else {
          throw incomplete("AWS described a group without name")
        }
        rows[row.record.name] = row
      }
    }
    let names = query.required + query.found.filter { !query.required.contains($0) }
    for start in stride(from: 0, to: names.count, by: 100) {
      let batch = Array(names[start..<min(start + 100, names.count)])
      try await pages(
        AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: batch, maxRecords: 100), take: take)
    }
    for tags in query.tags {
      let filters = tags.sorted { $0.key < $1.key }.map {
        AutoScaling.Filter(name: "tag:\($0.key)", values: [$0.value])
      }
      try await pages(AutoScaling.describeAutoScalingGroups, .init(maxRecords: 100, filters: filters), take: take)
    }
    if let name = query.required.first(where: { rows[$0] == nil }) {
      throw misconfigured("there is no Auto Scaling group '\(name)' here: correct `groups`, or the Region")
    }
    return rows.values.sorted { $0.record.name < $1.record.name }
  }
}
