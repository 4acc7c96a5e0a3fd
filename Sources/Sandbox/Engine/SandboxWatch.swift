public import ClusterModel

/// What someone who watches a sandbox from outside AWS's API may see of a change, as it happens.
public enum SandboxSight: Sendable, Hashable {
  case task(TaskSight)
  case containerInstance(ContainerInstanceSight)
  case instance(InstanceSight)
  case member(MemberSight)
  /// AWS itself has changed the desired count of a service.
  case service(ServiceSight)
  /// A deployment of a service has begun.
  case deployment(DeploymentSight)
}

/// An instance of an Auto Scaling group after a change of its lifecycle state.
public struct MemberSight: Sendable, Hashable {
  public var id: String
  public var group: String
  /// `InService`, `Terminating:Wait`, …
  public var state: String
}

/// A service after a change of its desired count by Application Auto Scaling.
public struct ServiceSight: Sendable, Hashable {
  public var name: String
  public var cluster: String
  public var desiredCount: Int
}

/// A deployment of a service that has just begun: ECS starts tasks of no other from now on.
public struct DeploymentSight: Sendable, Hashable {
  /// As the tasks of it name it in `startedBy`.
  public var id: String
  public var service: String
  public var cluster: String
}

/// A task after a change.
public struct TaskSight: Sendable, Hashable {
  public var id: String
  public var cluster: String
  public var family: String
  /// Nil for a task that no service owns.
  public var service: String?
  public var isDaemon: Bool
  public var startedBy: String?
  public var lastStatus: TaskStatus
  /// Whether ECS wants it running.
  public var isWanted: Bool
  /// The EC2 instance on which it is placed.
  public var ec2InstanceID: String?
}

/// A container instance after a change.
public struct ContainerInstanceSight: Sendable, Hashable {
  public var arn: String
  public var cluster: String
  public var ec2InstanceID: String
  public var status: ContainerInstanceStatus
  public var agentConnected: Bool
  public var registered: ResourceVector
}

/// An EC2 instance after a change of its state.
public struct InstanceSight: Sendable, Hashable {
  public var id: String
  public var instanceType: String
  public var availabilityZone: String
  /// The Auto Scaling group that it belongs to.
  public var group: String?
  /// `pending`, `running`, …
  public var state: String
  public var dollarsPerHour: Double
  public var isSpot = false
  /// EC2 has given notice that it takes the instance back.
  public var isInterrupted = false
  /// EC2 recommends to replace the instance.
  public var isAtRisk = false
}

extension Sandbox {
  /// Has `onlooker` see every change of a Region from now on, with the instant at which it happens.
  ///
  /// It runs in the middle of what it sees and must not call the sandbox.
  public func watch(
    region: String? = nil, _ onlooker: @escaping (_ sight: SandboxSight, _ at: VirtualInstant) -> Void
  ) {
    exclusively {
      world(account: options.account, region: region ?? options.region).listeners.append(SandboxWatch(onlooker))
    }
  }
}

extension Sandbox {
  /// Has `hearer` hear every event that AWS's services put onto the default bus of a Region from now on, as EventBridge's
  /// JSON, whether or not a rule matches it.
  ///
  /// It runs in the middle of what happens and must not call the sandbox.
  public func hearEvents(region: String? = nil, _ hearer: @escaping (_ event: String) -> Void) {
    exclusively {
      world(account: options.account, region: region ?? options.region).eventBridge.hearers.append(hearer)
    }
  }
}

/// Turns what listeners hear into what onlookers see.
private final class SandboxWatch: RegionListener {
  private let onlooker: (SandboxSight, VirtualInstant) -> Void

  init(_ onlooker: @escaping (SandboxSight, VirtualInstant) -> Void) { self.onlooker = onlooker }

  func region(_ region: Region, published notice: RegionNotice) {
    switch notice {
    case .task(let task): onlooker(.task(TaskSight(task)), region.now)
    case .containerInstance(let instance):
      onlooker(.containerInstance(ContainerInstanceSight(instance)), region.now)
    case .ec2State(let instance), .spotNotice(let instance):
      onlooker(.instance(InstanceSight(instance)), region.now)
    case .member(let member):
      onlooker(
        .member(
          MemberSight(id: member.instance.id, group: member.group.name, state: member.state.rawValue)), region.now)
    case .serviceAction(let service, let action) where action.name == "SERVICE_DESIRED_COUNT_UPDATED":
      onlooker(
        .service(
          ServiceSight(name: service.name, cluster: service.cluster.name, desiredCount: service.desiredCount)),
        region.now)
    case .deployment(let service, let deployment, let name, _) where name == "SERVICE_DEPLOYMENT_IN_PROGRESS":
      onlooker(
        .deployment(DeploymentSight(id: deployment.id, service: service.name, cluster: service.cluster.name)),
        region.now)
    case .serviceAction, .deployment: break
    }
  }
}

extension TaskSight {
  fileprivate init(_ task: SimTask) {
    self.init(
      id: task.id, cluster: task.cluster.name, family: task.definition.family, service: task.service?.name,
      isDaemon: task.service?.isDaemon ?? false, startedBy: task.startedBy, lastStatus: task.lastStatus,
      isWanted: task.desiredStatus == .running, ec2InstanceID: task.instance?.ec2InstanceID)
  }
}

extension ContainerInstanceSight {
  fileprivate init(_ instance: SimContainerInstance) {
    self.init(
      arn: instance.arn, cluster: instance.cluster.name, ec2InstanceID: instance.ec2InstanceID,
      status: instance.status, agentConnected: instance.agentConnected, registered: instance.registered)
  }
}

extension InstanceSight {
  fileprivate init(_ instance: SimEC2Instance) {
    self.init(
      id: instance.id, instanceType: instance.type.name, availabilityZone: instance.zone,
      group: instance.group?.name, state: instance.state.rawValue, dollarsPerHour: instance.type.dollarsPerHour,
      isSpot: instance.isSpot, isInterrupted: instance.interruption != nil,
      isAtRisk: instance.rebalanceRecommendedAt != nil)
  }
}
