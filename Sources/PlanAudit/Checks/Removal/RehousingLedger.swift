internal import ClusterModel

/// What is left on every instance while the moves of a plan are entered one by one.
struct RehousingLedger {
  private let audited: AuditCase
  private let instanceByArn: [String: Int]
  private let taskByArn: [String: Int]
  /// Only for instances that a move has touched.
  private var remaining: [Int: ResourceVector] = [:]
  private var ports: [Int: PortReservation] = [:]
  /// Groups of the tasks that were moved to an instance.
  private var arrived: [Int: Set<String>] = [:]

  init(_ audited: AuditCase) {
    self.audited = audited
    var instances: [String: Int] = [:]
    for (index, instance) in audited.snapshot.instances.enumerated() { instances[instance.arn] = index }
    instanceByArn = instances
    var wanted: Set<String> = []
    for removal in audited.begunRemovals {
      for rehousing in removal.action.witness?.rehousings ?? [] { wanted.insert(rehousing.task) }
    }
    var tasks: [String: Int] = [:]
    for (index, task) in audited.snapshot.tasks.enumerated() where wanted.contains(task.arn) { tasks[task.arn] = index }
    taskByArn = tasks
  }

  /// Enters a move; answers why it cannot be, or nil.
  mutating func move(_ rehousing: Rehousing) -> String? {
    guard let index = taskByArn[rehousing.task] else { return "\(rehousing.task) is not known" }
    guard let target = instanceByArn[rehousing.to] else { return "\(rehousing.to) is not known" }
    let task = audited.snapshot.tasks[index]
    guard audited.snapshot.requirements.indices.contains(Int(task.requirement)) else {
      return "what \(task.arn) requires was not read"
    }
    let requirement = audited.snapshot.requirements[Int(task.requirement)]
    if let fault = stateFault(target) ?? roomFault(requirement, on: target) ?? ruleFault(task, requirement, on: target)
    {
      return "\(task.arn) cannot go to \(audited.snapshot.instances[target].ec2InstanceID): \(fault)"
    }
    remaining[target] = left(on: target) - requirement.resources
    ports[target] = taken(on: target).union(requirement.ports)
    arrived[target, default: []].insert(task.group)
    return nil
  }

  private func left(on target: Int) -> ResourceVector {
    remaining[target] ?? audited.snapshot.instances[target].remaining
  }

  private func taken(on target: Int) -> PortReservation {
    ports[target] ?? audited.snapshot.instances[target].portsInUse
  }

  private func stateFault(_ target: Int) -> String? {
    if audited.leaving.contains(target) { return "it is leaving itself" }
    let instance = audited.snapshot.instances[target]
    if !instance.agentConnected { return "its agent is disconnected" }
    return nil
  }

  private func roomFault(_ requirement: TaskRequirement, on target: Int) -> String? {
    let (need, left) = (requirement.resources, left(on: target))
    if need.cpuUnits > left.cpuUnits { return "it has \(left.cpuUnits) CPU units left, \(need.cpuUnits) are needed" }
    if need.memoryMiB > left.memoryMiB { return "it has \(left.memoryMiB) MiB left, \(need.memoryMiB) are needed" }
    if need.gpus > left.gpus { return "it has \(left.gpus) GPUs left, \(need.gpus) are needed" }
    if need.networkInterfaces > left.networkInterfaces { return "it has no network interface left" }
    let held = taken(on: target)
    if !requirement.ports.isEmpty, held.count + requirement.ports.count > PortReservation.largestCount {
      return "it has \(held.count) host ports reserved, and an instance may have \(PortReservation.largestCount)"
    }
    let conflicts = requirement.ports.conflicts(with: held)
    let busy = conflicts.tcp.map { "\($0)/tcp" } + conflicts.udp.map { "\($0)/udp" }
    return busy.first.map { "its port \($0) is taken" }
  }

  private func ruleFault(_ task: TaskRecord, _ requirement: TaskRequirement, on target: Int) -> String? {
    let instance = audited.snapshot.instances[target]
    for wanted in requirement.requiredAttributes {
      let isThere =
        wanted.value == nil
        ? instance.attributes.has(wanted.name) : instance.attributes.value(wanted.name) == wanted.value
      if !isThere { return "it lacks the attribute \(wanted.name)" }
    }
    let host = QueriedHost(instance: instance, taskGroups: groups(on: target))
    for constraint in requirement.constraints + (audited.service(of: task)?.constraints ?? []) {
      switch constraint {
      case .distinctInstance:
        if host.taskGroups.contains(task.group) { return "it holds a task of '\(task.group)' already" }
      case .memberOf(let expression):
        switch InstanceQuery.evaluate(expression, on: host) {
        case .some(true): continue
        case .some(false): return "it is not one for which \(expression)"
        case .none: return "whether \(expression) cannot be told"
        }
      }
    }
    return nil
  }

  private func groups(on target: Int) -> Set<String> {
    var groups = arrived[target] ?? []
    for task in audited.tasks(on: target) where task.isWanted { groups.insert(task.group) }
    return groups
  }
}
