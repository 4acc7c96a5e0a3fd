internal import ClusterModel

/// Where each service was last known to run one task on every instance: what has come and gone since is all that its count has
/// to be told by.
struct SettledServices: Sendable {
  /// ARNs of the instances, by the service's name.
  private var places: [String: Set<String>] = [:]

  /// As many of its tasks run, and are wanted, as there are instances that may hold one.
  mutating func saw(_ service: ServiceRecord, on instances: [String]) {
    if places[service.name]?.count == instances.count, places[service.name] == Set(instances) { return }
    places[service.name] = Set(instances)
  }

  /// The instances that held a task each when the count that is wanted still was reckoned.
  ///
  /// - Parameter snapshot: the last whole read: it tells of a service that no look has seen settled.
  func places(of service: ServiceRecord, in snapshot: ClusterSnapshot?) -> Set<String>? {
    if let known = places[service.name], known.count == service.desiredCount { return known }
    guard let snapshot, snapshot.has(.tasks),
      let index = snapshot.services.firstIndex(where: { $0.name == service.name })
    else { return nil }
    let held = Set(
      snapshot.tasks.filter { $0.service == Int32(index) && $0.isWanted && $0.lastStatus != .stopped }
        .compactMap(\.instance))
    let arns = held.map { snapshot.instances[Int($0)] }.filter { $0.status == .active }.map(\.arn)
    return arns.count == service.desiredCount ? Set(arns) : nil
  }
}
