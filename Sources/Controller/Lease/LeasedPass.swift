extension ClusterOperator {
  /// Takes or renews the lease of this cluster, where leases are kept; without it a pass is over before it reads anything.
  ///
  /// Where the table cannot be asked, a lease that still runs is enough.
  func takeLease(_ draft: inout PassDraft) async {
    guard let lease = seams.lease, !draft.hasEnded else { return }
    do {
      guard case .others(let owner) = try await lease.hold(cluster) else { return }
      draft.isQuiet = true
      draft.end(.standby, "\(owner) holds the lease of \(cluster.name)")
    } catch {
      guard lease.lapse(of: cluster) != nil else { return }
      draft.end(.observationFailed, "whether another controller operates \(cluster.name) could not be read: \(error)")
    }
  }

  /// Renews a lease for as long as actions are executed. A renewal that fails is tried again; until it lapses, what was held
  /// before is enough.
  static func keep(_ lease: any ClusterLeasing, of cluster: ClusterKey, clock: any ControllerClock) async {
    while !Task.isCancelled {
      try? await clock.sleep(for: lease.renewal)
      if Task.isCancelled { return }
      _ = try? await lease.hold(cluster)
    }
  }
}
