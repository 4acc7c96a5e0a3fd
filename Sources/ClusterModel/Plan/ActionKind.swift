/// What is to be done, with all that doing it needs. The raw names are those of the contract.
public enum ActionKind: Sendable, Hashable {
  /// Raises a group's desired capacity to an absolute value. Never lowers it.
  case setDesiredCapacity(group: String, from: Int, to: Int)
  /// Sets a container instance DRAINING.
  case drain(instance: InstanceReference)
  /// Sets a container instance ACTIVE again.
  case undrain(instance: InstanceReference)
  /// Terminates one named instance and lowers its group's desired capacity in the same call.
  case terminateInstance(instance: InstanceReference, group: String, decrementsDesired: Bool)
  case completeLifecycleAction(instance: InstanceReference, group: String, hook: String, result: String)
  case recordLifecycleHeartbeat(instance: InstanceReference, group: String, hook: String)
  /// Writes, or with nil removes, the intent on an instance.
  case tagIntent(instance: InstanceReference, intent: DisruptionIntent?)
  case setServiceDesiredCount(service: String, from: Int, to: Int)
  case setInstanceHealth(instance: InstanceReference, healthy: Bool)
  case putMetric(MetricPoint)
  case stopTask(task: String, reason: String)
  case setInstanceProtection(instances: [InstanceReference], group: String, protected: Bool)
  /// Asks a group for an instance in the place of one that is about to be lost.
  case launchReplacement(group: String, from: Int, to: Int, instance: InstanceReference)

  /// The kind's name in `ballast plan -o json`.
  public var name: String {
    switch self {
    case .setDesiredCapacity: "setDesiredCapacity"
    case .drain: "drain"
    case .undrain: "undrain"
    case .terminateInstance: "terminateInstance"
    case .completeLifecycleAction: "completeLifecycleAction"
    case .recordLifecycleHeartbeat: "recordLifecycleHeartbeat"
    case .tagIntent: "tagIntent"
    case .setServiceDesiredCount: "setServiceDesiredCount"
    case .setInstanceHealth: "setInstanceHealth"
    case .putMetric: "putMetric"
    case .stopTask: "stopTask"
    case .setInstanceProtection: "setInstanceProtection"
    case .launchReplacement: "launchReplacement"
    }
  }
}

/// An instance by both its names.
public struct InstanceReference: Sendable, Hashable, Codable, Comparable {
  /// `i-…`
  public var ec2InstanceID: String
  /// Nil for an instance that is not registered in the cluster.
  public var containerInstanceArn: String?

  public init(ec2InstanceID: String, containerInstanceArn: String? = nil) {
    self.ec2InstanceID = ec2InstanceID
    self.containerInstanceArn = containerInstanceArn
  }

  public static func < (a: Self, b: Self) -> Bool { a.ec2InstanceID < b.ec2InstanceID }
}

/// One datapoint of a custom metric, with the dimension `ClusterName`.
public struct MetricPoint: Sendable, Hashable, Codable {
  public var namespace: String
  public var name: String
  public var value: Double
  public var unit: String
  public var clusterName: String

  public init(namespace: String, name: String, value: Double, unit: String = "None", clusterName: String) {
    self.namespace = namespace
    self.name = name
    self.value = value
    self.unit = unit
    self.clusterName = clusterName
  }
}
