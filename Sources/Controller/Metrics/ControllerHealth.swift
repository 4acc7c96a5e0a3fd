public import FoundationEssentials

/// Whether the loop turns, and when each cluster was last looked at.
public struct ControllerHealth: Sendable, Hashable {
  public struct Cluster: Sendable, Hashable {
    public var cluster: ClusterKey
    public var lastPass: Date?
    /// When a pass last saw the cluster whole and broke no rule.
    public var lastSuccess: Date?
    public var lastVerdict: PassVerdict?

    public init(
      cluster: ClusterKey, lastPass: Date? = nil, lastSuccess: Date? = nil, lastVerdict: PassVerdict? = nil
    ) {
      self.cluster = cluster
      self.lastPass = lastPass
      self.lastSuccess = lastSuccess
      self.lastVerdict = lastVerdict
    }
  }

  /// Whether the loop came round lately: within its longest wait and its longest pass together.
  public var isTurning: Bool
  /// In order of their keys; those that no pass has ended over yet included.
  public var clusters: [Cluster]

  public init(isTurning: Bool, clusters: [Cluster]) {
    self.isTurning = isTurning
    self.clusters = clusters
  }
}

extension BallastController {
  public var health: ControllerHealth {
    let longestPass = operatorSettings.passTimeout + operatorSettings.grace
    let longestWait = max(settings.interval, settings.discoveryInterval, settings.backoffMax)
    let clusters = roster.keys.map { key in
      let row = metrics.rows[key]
      return ControllerHealth.Cluster(
        cluster: key, lastPass: row?.lastPass, lastSuccess: row?.lastSuccess, lastVerdict: row?.lastVerdict)
    }
    return ControllerHealth(
      isTurning: services.clock.uptime() - lastTurn <= longestPass + longestWait, clusters: clusters)
  }
}
