import ClusterModel
import Foundation
import Placement
import Planner

/// Makes example systems: a cluster of which a test sets only what matters to it.
struct Example {
  static let start = Date(timeIntervalSince1970: 1_795_000_000)

  var now = start
  var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: "prod"), asOf: start)
  var policy = ClusterPolicy(name: "prod", mode: .act)
  var memory = PlannerMemory()
  private var created = 0

  init() {
    for part in SnapshotPart.allCases { snapshot.readAt[part] = now }
    policy.sizing.scaleIn.stepMax = .percent(100)
    policy.disruption.budgets = [DisruptionBudget(instances: .percent(100))]
  }

  static func template(
    _ type: String = "m5.large", cpu: Int32 = 2048, memory: Int32 = 7680, units: Int = 1, price: Double? = 0.096,
    attributes: [ECSAttribute] = []
  ) -> NodeTemplate {
    NodeTemplate(
      instanceType: type, registered: ResourceVector(cpuUnits: cpu, memoryMiB: memory, networkInterfaces: 2),
      attributes: AttributeSet(attributes), capacityUnits: units, pricePerHour: price)
  }

  @discardableResult
  mutating func addGroup(
    _ name: String = "web", desired: Int = 0, max: Int = 100, min: Int = 0, templates: [NodeTemplate]? = nil,
    zones: [String] = ["us-east-1a", "us-east-1b", "us-east-1c"], unit: CapacityUnit = .instances
  ) -> Int32 {
    snapshot.groups.append(
      CapacityGroup(
        name: name, minSize: min, maxSize: max, desiredCapacity: desired, unit: unit, availabilityZones: zones,
        templates: templates ?? [Self.template()]))
    return Int32(snapshot.groups.count - 1)
  }

  /// Registered instances of a group, in its zones in turn.
  @discardableResult
  mutating func addInstances(_ count: Int, group: Int32 = 0, type: Int = 0) -> [Int32] {
    let owner = snapshot.groups[Int(group)]
    let template = owner.templates[type]
    return (0..<count).map { index in
      created += 1
      let id = "i-\(String(format: "%06d", created))"
      let zone = owner.availabilityZones[index % owner.availabilityZones.count]
      snapshot.instances.append(
        ContainerInstance(
          arn: "arn:aws:ecs:us-east-1:123456789012:container-instance/prod/\(id)", ec2InstanceID: id,
          registered: template.registered, remaining: template.registered, portsInUse: template.reservedPorts,
          attributes: template.attributes, availabilityZone: zone, instanceType: template.instanceType, group: group,
          lifecycleState: "InService", registeredAt: now.addingTimeInterval(-86_400)))
      snapshot.registeredInstancesCount += 1
      return Int32(snapshot.instances.count - 1)
    }
  }

  static func requirement(
    cpu: Int32 = 256, memory: Int32 = 512, ports: [UInt16] = [], constraints: [PlacementConstraint] = []
  ) -> TaskRequirement {
    TaskRequirement(
      resources: ResourceVector(cpuUnits: cpu, memoryMiB: memory), ports: PortReservation(tcp: ports),
      constraints: constraints)
  }

  /// A service that wants `desired` tasks and has none yet.
  @discardableResult
  mutating func addService(
    _ name: String, desired: Int = 0, requirement: TaskRequirement = Self.requirement(), daemon: Bool = false,
    constraints: [PlacementConstraint] = [], strategy: [PlacementStrategy] = []
  ) -> Int32 {
    snapshot.requirements.append(requirement)
    snapshot.definitions.append(
      TaskDefinitionRecord(arn: "arn:\(name):1", family: name, revision: 1, requirement: requirement))
    snapshot.services.append(
      ServiceRecord(
        arn: "arn:service/\(name)", name: name, schedulingStrategy: daemon ? .daemon : .replica, desiredCount: desired,
        definition: Int32(snapshot.definitions.count - 1), constraints: constraints, strategy: strategy))
    return Int32(snapshot.services.count - 1)
  }

  /// Tasks of a service that run on an instance, with what they reserve taken off it.
  mutating func run(_ count: Int = 1, of service: Int32, on instance: Int32) {
    let definition = snapshot.services[Int(service)].definition ?? 0
    let requirement = snapshot.definitions[Int(definition)].requirement
    for _ in 0..<count {
      created += 1
      snapshot.tasks.append(
        TaskRecord(
          arn: "arn:task/\(String(format: "%08d", created))", definition: definition, requirement: definition,
          service: service, instance: instance, group: "service:\(snapshot.services[Int(service)].name)"))
      snapshot.instances[Int(instance)].remaining -= requirement.resources
      snapshot.instances[Int(instance)].portsInUse = snapshot.instances[Int(instance)].portsInUse.union(
        requirement.ports)
      snapshot.instances[Int(instance)].runningTasksCount += 1
      snapshot.services[Int(service)].runningCount += 1
    }
  }

  /// Lets time pass: everything is read anew.
  mutating func pass(_ seconds: Double) {
    now = now.addingTimeInterval(seconds)
    snapshot.asOf = now
    for part in SnapshotPart.allCases { snapshot.readAt[part] = now }
  }

  /// Plans and remembers.
  mutating func plan() -> Plan {
    let made = Planner.plan(snapshot: snapshot, policy: policy, memory: memory, now: now)
    memory = made.memory
    return made.plan
  }

  /// What AWS would show right after the plan's actions.
  mutating func apply(_ plan: Plan) {
    for action in plan.actions {
      switch action.kind {
      case .setDesiredCapacity(let group, _, let to):
        for index in snapshot.groups.indices where snapshot.groups[index].name == group {
          snapshot.groups[index].desiredCapacity = to
        }
      case .tagIntent(let instance, let intent): edit(instance) { $0.intent = intent }
      case .drain(let instance): edit(instance) { $0.status = .draining }
      case .undrain(let instance):
        edit(instance) {
          $0.status = .active
          if let intent = $0.intent, intent.isAborted { $0.intent = intent.settled }
        }
      case .terminateInstance(let instance, let group, let decrements):
        edit(instance) { $0.lifecycleState = "Terminating" }
        for index in snapshot.groups.indices where snapshot.groups[index].name == group {
          snapshot.groups[index].incoming.removeAll { $0.ec2InstanceID == instance.ec2InstanceID }
          if decrements { snapshot.groups[index].desiredCapacity -= 1 }
        }
      case .completeLifecycleAction(let instance, _, _, _): edit(instance) { $0.lifecycleState = "Terminating:Proceed" }
      case .setInstanceHealth(let instance, false): edit(instance) { $0.lifecycleState = "Terminating" }
      case .setInstanceProtection(let instances, _, let protected):
        for instance in instances { edit(instance) { $0.isProtectedFromScaleIn = protected } }
      case .launchReplacement(let group, _, let to, _):
        for index in snapshot.groups.indices where snapshot.groups[index].name == group {
          snapshot.groups[index].desiredCapacity = to
        }
      case .stopTask(let task, _):
        for index in snapshot.tasks.indices where snapshot.tasks[index].arn == task {
          snapshot.tasks[index].isWanted = false
        }
      default: break
      }
    }
  }

  private mutating func edit(_ instance: InstanceReference, _ change: (inout ContainerInstance) -> Void) {
    for index in snapshot.instances.indices where snapshot.instances[index].ec2InstanceID == instance.ec2InstanceID {
      change(&snapshot.instances[index])
    }
  }
}

extension Plan {
  /// Actions that change something: a metric is published anew in every pass.
  var changes: [PlannedAction] {
    actions.filter { if case .putMetric = $0.kind { false } else { true } }
  }
  var kinds: [String] { actions.map(\.kind.name) }
  var codes: Set<String> { Set(refusals.map(\.code.rawValue)) }

  /// By how much each group's desired capacity rises.
  var raises: [String: Int] {
    var result: [String: Int] = [:]
    for action in actions {
      if case .setDesiredCapacity(let group, let from, let to) = action.kind { result[group] = to - from }
    }
    return result
  }
}
