public import ClusterModel

extension BallastConfiguration {
  /// The policies alone, for who asks which of them speaks for a cluster.
  public var policies: PolicyBook { PolicyBook(clusters.map(\.policy)) }

  /// The entry that speaks for a cluster, with the cluster's own name in its policy; nil where none does.
  ///
  /// - Throws: ``ClusterModel/AmbiguousPolicyError``; ``ClusterModel/PolicyBook/policy(for:region:)`` says when.
  public func entry(for cluster: String, region: String? = nil) throws(AmbiguousPolicyError) -> ClusterEntry? {
    guard let index = try policies.index(for: cluster, region: region) else { return nil }
    var entry = clusters[index]
    entry.policy.name = cluster
    return entry
  }
}
