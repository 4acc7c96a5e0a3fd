public import ClusterModel

/// One cluster among all that a process operates: what is remembered of it goes by this.
public struct ClusterKey: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// Empty for the account that the process itself is of.
  public var account: String
  /// Empty for the Region that the process itself is in.
  public var region: String
  public var name: String

  public init(account: String = "", region: String = "", name: String) {
    self.account = account
    self.region = region
    self.name = name
  }

  /// The key of a cluster that `policy` covers.
  public init(name: String, policy: ClusterPolicy) {
    // arn:aws:iam::123456789012:role/name
    let parts = (policy.roleArn ?? "").split(separator: ":", omittingEmptySubsequences: false)
    self.init(account: parts.count > 4 ? String(parts[4]) : "", region: policy.region ?? "", name: name)
  }

  /// `account/region/name`, without what is empty.
  public var description: String { [account, region, name].filter { !$0.isEmpty }.joined(separator: "/") }

  public static func < (a: Self, b: Self) -> Bool {
    (a.account, a.region, a.name) < (b.account, b.region, b.name)
  }
}
