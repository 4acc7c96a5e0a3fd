internal import ClusterModel
internal import FoundationEssentials

/// One check of the audit. Each holds one rule, in a file of its own.
protocol AuditCheck: SendableMetatype {
  static func findings(_ audited: AuditCase) -> [AuditFinding]
}

/// The subject with what every check looks up again and again.
struct AuditCase {
  let subject: AuditSubject
  private let indexByEC2ID: [String: Int]
  private let groupByName: [String: Int]
  private let incomingByEC2ID: [String: Int]
  /// For each instance the indices of its tasks that are not STOPPED.
  private let tasksByInstance: [[Int]]
  /// Every drain of the plan on a registered instance, in order, with the intent that stands before it.
  private(set) var begunRemovals: [BegunRemoval] = []
  /// Indices of all instances that are not to be counted on: those the plan drains, marks or terminates, those that drain
  /// or bear an intent that was not given up, those that Auto Scaling or EC2 is taking.
  private(set) var leaving: Set<Int> = []

  init(_ subject: AuditSubject) {
    self.subject = subject
    let snapshot = subject.snapshot
    indexByEC2ID = Self.index(snapshot.instances.map(\.ec2InstanceID))
    groupByName = Self.index(snapshot.groups.map(\.name))
    var incoming: [String: Int] = [:]
    for (index, group) in snapshot.groups.enumerated() {
      for instance in group.incoming { incoming[instance.ec2InstanceID] = index }
    }
    incomingByEC2ID = incoming
    var tasks = [[Int]](repeating: [], count: snapshot.instances.count)
    for (index, task) in snapshot.tasks.enumerated() where task.lastStatus < .stopped {
      if let instance = task.instance, tasks.indices.contains(Int(instance)) { tasks[Int(instance)].append(index) }
    }
    tasksByInstance = tasks
    begunRemovals = findBegunRemovals()
    leaving = findLeaving()
  }

  private static func index(_ names: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, name) in names.enumerated() { result[name] = index }
    return result
  }

  var plan: Plan { subject.plan }
  var snapshot: ClusterSnapshot { subject.snapshot }
  var policy: ClusterPolicy { subject.policy }
  var memory: PlannerMemory { subject.memory }
  var at: Date { subject.at }

  func instanceIndex(_ reference: InstanceReference) -> Int? { indexByEC2ID[reference.ec2InstanceID] }

  func instance(_ reference: InstanceReference) -> ContainerInstance? {
    instanceIndex(reference).map { snapshot.instances[$0] }
  }

  func group(_ name: String) -> CapacityGroup? { groupByName[name].map { snapshot.groups[$0] } }

  func group(of instance: ContainerInstance) -> CapacityGroup? {
    guard let index = instance.group, snapshot.groups.indices.contains(Int(index)) else { return nil }
    return snapshot.groups[Int(index)]
  }

  /// An instance that its group has asked for and that has not registered.
  func incoming(_ reference: InstanceReference) -> (group: CapacityGroup, instance: IncomingInstance)? {
    guard let index = incomingByEC2ID[reference.ec2InstanceID] else { return nil }
    let group = snapshot.groups[index]
    return group.incoming.first { $0.ec2InstanceID == reference.ec2InstanceID }.map { (group, $0) }
  }

  /// Tasks on an instance that are not STOPPED.
  func tasks(on index: Int) -> [TaskRecord] { tasksByInstance[index].map { snapshot.tasks[$0] } }

  func service(of task: TaskRecord) -> ServiceRecord? {
    guard let index = task.service, snapshot.services.indices.contains(Int(index)) else { return nil }
    return snapshot.services[Int(index)]
  }

  /// Whether a task runs on every instance by design, and so is no reason to keep one: of a DAEMON service, or of a service
  /// that the policy names as kept at one per instance.
  func isDaemon(_ task: TaskRecord) -> Bool { service(of: task).map(isDaemon) ?? false }

  func isDaemon(_ service: ServiceRecord) -> Bool {
    service.schedulingStrategy == .daemon
      || policy.daemonServices.contains { NamePattern($0).matches(service.name) }
  }
}
