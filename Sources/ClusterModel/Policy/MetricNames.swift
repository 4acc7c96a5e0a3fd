/// Where figures go in CloudWatch.
extension SizingMethod {
  /// Where the method's metric goes unless the policy says otherwise.
  ///
  /// `reservation` goes where its authors put it. The author of `largestContainer` chose `AWS/ECS`, in which AWS lets
  /// nobody write.
  public var defaultMetric: (namespace: String, name: String, unit: String) {
    switch self {
    case .reservation: ("Curalate/AutoScaling", "ScaleStatus", "None")
    case .largestContainer: ("Ballast/AutoScaling", "RequiresScaling", "None")
    case .utilization: ("Ballast/AutoScaling", "UtilizationScaling", "None")
    case .capacityProvider: ("Ballast/AutoScaling", "CapacityProviderReservation", "Percent")
    case .packing: ("Ballast/AutoScaling", "PackingScaling", "None")
    }
  }
}

/// The metric whose silence is an alarm.
public enum HeartbeatMetric {
  public static let namespace = "Ballast/Controller"
  public static let name = "Heartbeat"
}
