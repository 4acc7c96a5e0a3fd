internal import ClusterModel

extension ServiceRecord {
  /// Whether its tasks run on the cluster's EC2 instances: by launch type, and not by a strategy that names only Fargate.
  var usesInstances: Bool {
    guard runsOnInstances else { return false }
    return capacityProviders.isEmpty || !capacityProviders.allSatisfy { $0 == "FARGATE" || $0 == "FARGATE_SPOT" }
  }
}
