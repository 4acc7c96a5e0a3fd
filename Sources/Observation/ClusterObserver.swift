public import AWSModel
public import ClusterModel
public import FoundationEssentials

/// Reads one cluster from AWS and gives out snapshots of it.
///
/// It keeps between syncs what may be kept: task definitions, which never change, and the newest version of each row.
public actor ClusterObserver {
  public let cluster: String
  let aws: any AWSCaller
  let settings: ObservationSettings
  let now: @Sendable () -> Date

  /// - Parameters:
  ///   - cluster: the cluster's name or ARN.
  ///   - now: the instant on AWS's clock.
  public init(
    cluster: String, aws: any AWSCaller, settings: ObservationSettings = ObservationSettings(),
    now: @escaping @Sendable () -> Date
  ) {
    self.cluster = cluster
    self.aws = aws
    self.settings = settings
    self.now = now
  }

  /// Reads every part that `scope` names (by default what `policy` needs) and joins them to one snapshot.
  ///
  /// - Throws: ``ObservationError`` when any part could not be read whole.
  public func sync(policy: ClusterPolicy, scope: SyncScope? = nil) async throws -> ClusterSnapshot {
    throw ObservationError(part: .cluster, code: .incomplete, message: "nothing was read")
  }
}
