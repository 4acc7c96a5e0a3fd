/// Whether this process may write to a cluster.
public enum LeaseStanding: Sendable, Hashable {
  case held
  /// Another process holds the lease, by the name that it gave itself.
  case others(String)
}

/// A right to write to a cluster that one process has at a time, where several run for one to take over from another.
///
/// Auto Scaling has no compare-and-swap: a call that a process sent before it lost its lease cannot be fenced off. So a lease
/// keeps two from working against each other, and each single late call is harmless by itself.
public protocol ClusterLeasing: Sendable {
  /// How often a lease is renewed while a pass goes on.
  var renewal: Duration { get }

  /// Takes the lease of a cluster, or renews it.
  ///
  /// - Throws: when that could not be found out; a lease that was held before runs on until it lapses.
  func hold(_ cluster: ClusterKey) async throws -> LeaseStanding

  /// Why nothing more may be written to a cluster; nil while its lease runs. Asked before each write, so it costs no call.
  func lapse(of cluster: ClusterKey) -> String?

  /// Lets another process have the lease at once. A failure is no matter: it lapses by itself.
  func release(_ cluster: ClusterKey) async
}
