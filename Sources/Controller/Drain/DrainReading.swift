public import AWSModel
public import ClusterModel
public import FoundationEssentials
public import Observation

/// Looks at one instance that is leaving, again and again.
public protocol DrainReading: Sendable {
  /// The next look; what earlier looks have found is kept.
  ///
  /// - Parameter rereads: whether the instance and its group are asked for anew each time.
  /// - Throws: when what the look needs could not be read whole.
  func look(_ subject: DrainSubject, policy: ClusterPolicy, rereads: Bool) async throws -> ClusterSnapshot

  /// Whether the next step of this drain needs a look at the whole cluster.
  func needsWholeLook(_ instance: String) async -> Bool

  /// An action of this program has set the instance DRAINING, as AWS's answer showed.
  func noteDraining(_ instance: String) async

  /// An action of this program has written or removed its mark.
  func noteIntent(_ instance: String, _ intent: DisruptionIntent?) async

  /// Whether the cluster bears `ballast:pause`, by an answer that is no older than `age`: a whole pass's, or else one
  /// of its own.
  func isPaused(policy: ClusterPolicy, within age: Duration) async throws -> Bool

  /// An event has told what became of a container instance.
  func hear(_ instance: ECS.ContainerInstance) async

  /// What the daemon-like services of a policy are counted by; nil where a count of instances shows that nothing changed.
  ///
  /// - Parameter remembered: since when agents are away, by the ARNs of their instances.
  func daemons(
    policy: ClusterPolicy, remembered: @Sendable () async -> [String: Date]
  ) async throws -> DaemonSight?

  /// The drain is over: nothing more is kept of it.
  func forget(_ instance: String) async
}
