internal import ClusterModel

/// Managed termination protection: an instance that holds a task other than a daemon's is protected from scale-in, an empty
/// one is not. Source: "Managed termination protection".
extension ECSWorld {
  func keepProtection(of census: ProviderCensus, _ group: SimGroup) {
    var hasFreed = false
    for (member, isBusy, isWarming) in census.members where member.state == .inService {
      let shouldProtect = isBusy || isWarming
      guard member.isProtected != shouldProtect else { continue }
      member.isProtected = shouldProtect
      if !shouldProtect { hasFreed = true }
    }
    // A group that wants fewer than it has takes what is protected no longer.
    if hasFreed { region.autoScaling.touch(group) }
  }

  /// Protects an instance at once when a task is placed there.
  func protectIfManaged(_ instance: SimContainerInstance) {
    guard let name = instance.capacityProvider, let provider = capacityProvider(name), provider.managesProtection,
      let host = instance.host, let member = region.autoScaling.member(of: host), !member.isProtected, instance.hasWork
    else { return }
    member.isProtected = true
  }
}
