/// What happens to a Region from outside AWS's API: load, faults and accidents, as values.
///
/// As JSON each is an object of its name and of what it is about: `{"killTask": {"task": "…", "exitCode": 1}}`.
public enum Disturbance: Sendable, Hashable {
  /// The tasks of a family behave so from now on; those that run keep the run time they drew.
  case behaviour(family: String, TaskBehaviour)
  /// The tasks of a service use these shares of what they reserve. Above 1 is possible for CPU.
  case load(cluster: String, service: String, cpuFraction: Double, memoryFraction: Double?)
  /// So many requests come to a service: its CPU and the metrics of its load balancer follow. Nil ends it.
  case demand(cluster: String, service: String, ServiceDemand?)
  /// So many requests match a rule of a listener (or the default rule of a listener, or of a load balancer with one
  /// listener): its target groups share them by weight, and the services behind them do the work. Nil ends it.
  case requests(to: String, demand: ServiceDemand?)
  /// The health checks of load balancers find a target (an instance id or an address) sick, or well again.
  case failTargetHealth(target: String)
  case restoreTargetHealth(target: String)
  /// Launches that match all that is given fail, `count` times or for ever.
  case failLaunches(LaunchFailure)
  /// Launches fail no longer.
  case allowLaunches
  /// The agent of an EC2 instance loses its connection; its containers run on, unseen.
  case disconnectAgent(instance: String)
  case reconnectAgent(instance: String)
  /// The agent loses its connection and is back within seconds.
  case flapAgent(instance: String)
  /// The container runtime of an instance hangs: its health status is IMPAIRED, and nothing starts or stops there.
  case impairRuntime(instance: String)
  /// Tasks of an instance that are told to stop stay STOPPING.
  case holdStops(instance: String)
  /// The runtime of an instance works again, and what was held back happens.
  case repairRuntime(instance: String)
  /// Tasks of a family ignore SIGTERM, and end by SIGKILL at their stop timeout, or no longer do.
  case ignoreSIGTERM(family: String, Bool)
  /// The container health check of a running task says so from now on.
  case setTaskHealth(task: String, isHealthy: Bool)
  /// The instance's host dies: to EC2 it is stopped, without a word from its agent.
  case crashInstance(instance: String)
  /// Somebody stops the instance.
  case stopInstance(instance: String)
  /// Somebody terminates the instance outside its group.
  case terminateInstance(instance: String)
  /// EC2's status checks fail.
  case impairInstance(instance: String)
  case repairInstance(instance: String)
  /// EC2 recommends to rebalance a Spot instance.
  case recommendRebalance(instance: String)
  /// EC2 takes a Spot instance back, with two minutes' warning.
  case interruptSpot(instance: String)
  /// The main process of a task exits with this code: 137 for SIGKILL, whoever sent it. The kernel does where the
  /// container's memory is used up, and then the agent says so.
  case killTask(task: String, exitCode: Int, outOfMemory: Bool = false)
  /// The image can be pulled no longer, or again.
  case breakImage(image: String)
  case mendImage(image: String)
  /// Every instance of the zone crashes, and nothing can be launched there.
  case zoneOutage(zone: String)
  case zoneRecovery(zone: String)
  /// Instances launched from an image (or from any) never register.
  case neverRegister(image: String?)
  case registerAgain
  /// Deliveries of EventBridge to the target with this ARN fail, and are tried again, until it is mended.
  case breakTarget(arn: String)
  case mendTarget(arn: String)
}

/// Which launches fail, and how.
public struct LaunchFailure: Sendable, Hashable, Codable {
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    case insufficientInstanceCapacity, vcpuLimitExceeded, invalidImage
  }

  public var reason: Reason
  /// Only launches of this Auto Scaling group; nil: of any and of RunInstances.
  public var group: String?
  public var instanceType: String?
  public var zone: String?
  /// How many launches fail; nil: all, until ``Disturbance/allowLaunches``.
  public var count: Int?

  public init(
    _ reason: Reason = .insufficientInstanceCapacity, group: String? = nil, instanceType: String? = nil,
    zone: String? = nil, count: Int? = nil
  ) {
    self.reason = reason
    self.group = group
    self.instanceType = instanceType
    self.zone = zone
    self.count = count
  }
}

/// A disturbance that names something that is not there.
public struct DisturbanceError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var description: String { message }

  init(_ message: String) { self.message = message }
}
