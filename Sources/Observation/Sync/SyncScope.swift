public import ClusterModel

/// Which parts of a cluster a sync reads. A part that is left out costs no call and has no entry in `readAt`.
public struct SyncScope: Sendable, Hashable {
  public var parts: Set<SnapshotPart>

  public init(parts: Set<SnapshotPart>) { self.parts = parts }

  public func has(_ part: SnapshotPart) -> Bool { parts.contains(part) }

  /// The same and `more`.
  public func adding(_ more: Set<SnapshotPart>) -> SyncScope { SyncScope(parts: parts.union(more)) }

  /// The same and what its parts cannot do without.
  var completed: SyncScope {
    var parts = parts.union([.cluster])
    if parts.contains(.targetHealth) { parts.insert(.tasks) }
    if parts.contains(.tasks) { parts.formUnion([.instances, .services, .definitions]) }
    if parts.contains(.activities) { parts.insert(.groups) }
    return SyncScope(parts: parts)
  }

  /// What a pass under `policy` needs. The published methods `reservation` and `largestContainer` read no tasks.
  public init(policy: ClusterPolicy) {
    parts = [.cluster, .instances, .services, .definitions, .groups, .activities, .ec2]
    switch policy.sizing.method {
    case .reservation, .largestContainer: break
    case .utilization: parts.formUnion([.metrics, .tasks, .targetHealth])
    case .capacityProvider, .packing: parts.formUnion([.tasks, .targetHealth])
    }
    if policy.demandQueueURL != nil { parts.insert(.queue) }
  }

  /// What one published metric needs and no more.
  public static func metric(_ method: SizingMethod) -> SyncScope {
    switch method {
    case .reservation: SyncScope(parts: [.cluster, .instances])
    case .utilization: SyncScope(parts: [.cluster, .metrics])
    case .largestContainer: SyncScope(parts: [.cluster, .instances, .services, .definitions])
    case .capacityProvider, .packing:
      SyncScope(parts: [.cluster, .instances, .services, .definitions, .tasks, .groups])
    }
  }
}
