/// Why no single policy speaks for a cluster.
public struct AmbiguousPolicyError: Error, Sendable, Hashable, CustomStringConvertible {
  public var cluster: String
  /// The names, or patterns, that speak for it with equal right.
  public var entries: [String]

  public init(cluster: String, entries: [String]) {
    self.cluster = cluster
    self.entries = entries
  }

  public var description: String {
    "cluster '\(cluster)' is covered by \(entries.map { "'\($0)'" }.joined(separator: " and ")): "
      + "name it in an entry of its own, or make one pattern longer"
  }
}

/// The policies of a configuration, in its order, and which of them speaks for a cluster.
public struct PolicyBook: Sendable, Hashable {
  public var policies: [ClusterPolicy]

  public init(_ policies: [ClusterPolicy] = []) { self.policies = policies }

  /// The policy that speaks for a cluster, under the cluster's own name: the one that names it, else the longest pattern
  /// that it fits. Nil where none does.
  ///
  /// - Parameter region: only policies for this Region, or for none in particular, are considered; nil considers all.
  /// - Throws: ``AmbiguousPolicyError`` where two patterns of equal length fit, or two policies of different Regions name
  ///   it and no Region was given.
  public func policy(for cluster: String, region: String? = nil) throws(AmbiguousPolicyError) -> ClusterPolicy? {
    guard let index = try index(for: cluster, region: region) else { return nil }
    var policy = policies[index]
    policy.name = cluster
    return policy
  }

  /// Where in ``policies`` the one stands that ``policy(for:region:)`` finds.
  ///
  /// - Parameter isCandidate: leaves policies out, for example those of another account.
  public func index(
    for cluster: String, region: String? = nil, where isCandidate: (ClusterPolicy) -> Bool = { _ in true }
  ) throws(AmbiguousPolicyError) -> Int? {
    let candidates = policies.indices.filter { index in
      guard isCandidate(policies[index]) else { return false }
      guard let region, let own = policies[index].region else { return true }
      return own == region
    }
    let exact = candidates.filter { !policies[$0].isPattern && policies[$0].name == cluster }
    if !exact.isEmpty { return try only(exact, for: cluster) }
    let fitting = candidates.filter {
      policies[$0].isPattern && NamePattern(policies[$0].name).matches(cluster)
    }
    guard let longest = fitting.map({ policies[$0].name.utf8.count }).max() else { return nil }
    return try only(fitting.filter { policies[$0].name.utf8.count == longest }, for: cluster)
  }

  private func only(_ indices: [Int], for cluster: String) throws(AmbiguousPolicyError) -> Int? {
    guard indices.count == 1 else {
      throw AmbiguousPolicyError(cluster: cluster, entries: indices.map { policies[$0].name })
    }
    return indices.first
  }
}

extension ClusterPolicy {
  /// Whether it covers clusters by pattern, so that they have to be discovered.
  public var isPattern: Bool { name.utf8.contains(UInt8(ascii: "*")) }
}
