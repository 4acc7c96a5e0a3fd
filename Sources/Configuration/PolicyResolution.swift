public import ClusterModel

/// Why no single entry speaks for a cluster.
public struct AmbiguousPolicyError: Error, Sendable, Hashable, CustomStringConvertible {
  public var cluster: String
  public var entries: [String]

  public var description: String {
    "cluster '\(cluster)' is covered by \(entries.map { "'\($0)'" }.joined(separator: " and ")): "
      + "name it in an entry of its own, or make one pattern longer"
  }
}

extension BallastConfiguration {
  /// The entry that speaks for a cluster: the one that names it, else the longest pattern that it fits.
  ///
  /// - Parameter region: only entries for this Region, or for none in particular, are considered; nil considers all.
  /// - Returns: the entry with the cluster's own name in its policy; nil where none speaks for it.
  /// - Throws: ``AmbiguousPolicyError`` where two patterns of equal length fit, or two entries of different Regions name it
  ///   and no Region was given.
  public func entry(for cluster: String, region: String? = nil) throws(AmbiguousPolicyError) -> ClusterEntry? {
    let candidates = clusters.filter { entry in
      guard let wanted = region, let own = entry.policy.region else { return true }
      return own == wanted
    }
    let exact = candidates.filter { !$0.isPattern && $0.policy.name == cluster }
    if exact.count > 1 { throw AmbiguousPolicyError(cluster: cluster, entries: exact.map(\.policy.name)) }
    if let only = exact.first { return only }
    let fitting = candidates.filter { $0.isPattern && NamePattern($0.policy.name).matches(cluster) }
    guard let longest = fitting.map(\.policy.name.count).max() else { return nil }
    let best = fitting.filter { $0.policy.name.count == longest }
    guard best.count == 1, var entry = best.first else {
      throw AmbiguousPolicyError(cluster: cluster, entries: best.map(\.policy.name))
    }
    entry.policy.name = cluster
    return entry
  }

  /// The policy of ``entry(for:region:)``.
  public func policy(for cluster: String, region: String? = nil) throws(AmbiguousPolicyError) -> ClusterPolicy? {
    try entry(for: cluster, region: region)?.policy
  }
}
