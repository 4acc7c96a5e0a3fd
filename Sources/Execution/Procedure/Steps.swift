internal import ClusterModel
internal import FoundationEssentials

/// What an action wants to know before it goes on.
enum ReadStep: Sendable, Hashable {
  case group(String)
  case container(String)
  /// The tasks on a container instance that are not STOPPED, by both desired statuses.
  case occupancy(String)
  /// The EC2 tags of an instance.
  case tags(String)
  /// The Auto Scaling state of an instance.
  case member(String)
  case task(String)
  /// Whether `UpdateTaskProtection` protects a task.
  case protection(String)
  /// Which of these tasks of services are protected.
  case protections([String])
  case service(String)
  /// How often an EC2 instance is registered in the cluster.
  case registrations(String)
  /// Whether an instance refresh of a group is under way.
  case refresh(String)
}

/// One call that changes something. All but the last two leave the same however often they are sent.
enum WriteStep: Sendable, Hashable {
  case setDesiredCapacity(group: String, to: Int)
  case setState(containerInstance: String, draining: Bool)
  case createTag(instance: String, key: String, value: String)
  /// Only while the tag has this value.
  case deleteTag(instance: String, key: String, value: String)
  case completeLifecycleAction(instance: String, group: String, hook: String, result: String)
  case recordHeartbeat(instance: String, group: String, hook: String)
  case setServiceDesiredCount(service: String, to: Int)
  case setHealth(instance: String, isHealthy: Bool)
  case setProtection(instances: [String], group: String, isProtected: Bool)
  case stopTask(task: String, reason: String)
  case terminate(instance: String, decrementsDesired: Bool)
  case putMetric(MetricPoint, at: Date)
}
