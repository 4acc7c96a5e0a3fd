/// Whether Ballast only says what it would do, or does it.
public enum OperatingMode: String, Sendable, Hashable, Codable, CaseIterable { case observe, act }

/// Which Auto Scaling groups belong to a cluster.
public enum GroupSelector: Sendable, Hashable, Codable {
  case name(String)
  /// Groups that bear every one of these tags.
  case tags([String: String])
}

/// How one cluster, or every cluster whose name fits a pattern, is to be operated.
public struct ClusterPolicy: Sendable, Hashable, Codable {
  /// A cluster's name, or a pattern with `*`.
  public var name: String
  public var region: String?
  public var roleArn: String?
  public var groups: [GroupSelector]
  public var mode: OperatingMode
  public var sizing: SizingPolicy
  public var disruption: DisruptionPolicy
  /// Names (or patterns with `*`) of REPLICA services that are kept at one task per instance.
  public var daemonServices: [String]
  /// A queue of tasks to be submitted, whose length counts as demand; its URL.
  public var demandQueueURL: String?

  public init(
    name: String, region: String? = nil, roleArn: String? = nil, groups: [GroupSelector] = [],
    mode: OperatingMode = .observe, sizing: SizingPolicy = SizingPolicy(),
    disruption: DisruptionPolicy = DisruptionPolicy(), daemonServices: [String] = [], demandQueueURL: String? = nil
  ) {
    self.name = name
    self.region = region
    self.roleArn = roleArn
    self.groups = groups
    self.mode = mode
    self.sizing = sizing
    self.disruption = disruption
    self.daemonServices = daemonServices
    self.demandQueueURL = demandQueueURL
  }
}
