internal import AWSModel
internal import ClusterModel

/// I19, the part on leases: only who holds the lease changes anything. One call that was under way when the lease was lost may
/// still have its effect: nothing at AWS could fence it off.
final class SingleLeader: Invariant {
  /// Who the table says it is; nil before the first lease, empty once it was given back.
  private var holder: String?
  /// Changes that a life of a controller has made without the lease, since it last held it.
  private var late: [String: Int] = [:]

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let holder = call.lease else { return }
    self.holder = holder
    late[holder] = nil
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard witness.keepsLease, call.isChange else { return }
    let caller = ControllerFleet.leaseOwner(call.identity, life: witness.lives[call.identity] ?? 0)
    if caller == holder { return }
    late[caller, default: 0] += 1
    guard late[caller] == 2 || holder == nil else { return }
    witness.report(.twoLeaders, "\(call.name) by \(caller), while the lease is \(holder ?? "nobody")'s")
  }
}
