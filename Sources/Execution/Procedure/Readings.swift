internal import ClusterModel
internal import FoundationEssentials

/// An Auto Scaling group as it is now.
struct GroupReading: Sendable, Hashable {
  struct Member: Sendable, Hashable {
    var id: String
    var lifecycleState: String
    var isProtected: Bool
  }

  var name: String
  var minSize: Int
  var maxSize: Int
  var desiredCapacity: Int
  /// The cluster that the tag `ballast:cluster` names.
  var boundTo: String?
  /// In order of id.
  var members: [Member]

  func member(_ id: String) -> Member? { members.first { $0.id == id } }
}

/// A container instance as it is now.
struct ContainerReading: Sendable, Hashable {
  var arn: String
  var ec2InstanceID: String
  var status: String
  var agentConnected = true
  /// How many tasks ECS counts there, running and pending.
  var counted = 0

  var isActive: Bool { status == ContainerInstanceStatus.active.rawValue }
  var isDraining: Bool { status == ContainerInstanceStatus.draining.rawValue }
  var isGone: Bool { status == ContainerInstanceStatus.inactive.rawValue }
}

/// A task that is not STOPPED.
struct TaskReading: Sendable, Hashable {
  var arn: String
  var group: String
  var isWanted: Bool
  var containerInstance: String?
}

/// An instance as its Auto Scaling group holds it now.
struct MemberReading: Sendable, Hashable {
  var group: String
  var lifecycleState: String
  var isHealthy: Bool

  var isWaiting: Bool { lifecycleState.hasSuffix(":Wait") }
  /// Its termination was begun, and cannot be taken back.
  var isTerminating: Bool { LifecycleWord.isTerminating(lifecycleState) }
}

/// A service as it is now.
struct ServiceReading: Sendable, Hashable {
  var name: String
  var status: String
  var isDaemon: Bool
  var desiredCount: Int
  var isKept: Bool
}

/// What one action has read so far, the newest of each kind. What AWS does not know is nil inside.
struct Readings: Sendable, Hashable {
  var group: GroupReading??
  var container: ContainerReading??
  /// One for each read of what an instance holds, in order.
  var occupancies: [[TaskReading]] = []
  var tags: [String: String]?
  var member: MemberReading??
  var task: TaskReading??
  var isTaskProtected: Bool?
  var protectedTasks: [String] = []
  var service: ServiceReading??
  /// How many container instances an EC2 instance has in the cluster.
  var registrations: Int?
  /// What of the group's instance refresh stands in the way, in a sentence; nil inside where none is under way.
  var refresh: String??

  mutating func keep(_ value: ReadValue) {
    switch value {
    case .group(let reading): group = .some(reading)
    case .container(let reading): container = .some(reading)
    case .occupancy(let tasks): occupancies.append(tasks)
    case .tags(let reading): tags = reading
    case .member(let reading): member = .some(reading)
    case .task(let reading): task = .some(reading)
    case .protection(let isProtected): isTaskProtected = isProtected
    case .protections(let tasks): protectedTasks = tasks
    case .service(let reading): service = .some(reading)
    case .registrations(let count): registrations = count
    case .refresh(let status): refresh = .some(status)
    }
  }
}

/// What one read has given.
enum ReadValue: Sendable, Hashable {
  case group(GroupReading?)
  case container(ContainerReading?)
  case occupancy([TaskReading])
  case tags([String: String])
  case member(MemberReading?)
  case task(TaskReading?)
  case protection(Bool)
  case protections([String])
  case service(ServiceReading?)
  case registrations(Int)
  case refresh(String?)
}
