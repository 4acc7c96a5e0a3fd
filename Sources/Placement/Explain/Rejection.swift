public import ClusterModel

/// One reason why an instance cannot take a task.
public enum Rejection: Sendable, Hashable, Codable {
  case cpu(asked: Int, free: Int)
  case memory(asked: Int, free: Int)
  case gpu(asked: Int, free: Int)
  case networkInterfaces(asked: Int, free: Int)
  /// Host ports that the task names and the instance has in use.
  case ports(PortReservation)
  /// Attributes that the task definition requires and the instance lacks.
  case attributes([ECSAttribute])
  case agentDisconnected
  /// Its status is not ACTIVE, or it was withdrawn.
  case notActive
  /// The expression of the constraint.
  case memberOf(String)
  /// How many tasks of the group run there.
  case distinctInstance(tasks: Int)
  /// An expression that cannot be read: no instance can satisfy it.
  case brokenExpression(String)
}

extension Rejection {
  /// The word by which ECS names the reason in `failures[].reason`. Source: "API failures error messages".
  public var ecsReason: String {
    switch self {
    case .cpu: "RESOURCE:CPU"
    case .memory: "RESOURCE:MEMORY"
    case .gpu: "RESOURCE:GPU"
    case .networkInterfaces: "RESOURCE:ENI"
    case .ports: "RESOURCE:PORTS"
    case .attributes: "ATTRIBUTE"
    case .agentDisconnected: "AGENT"
    case .notActive: "INACTIVE"
    case .memberOf, .brokenExpression: "MemberOf placement constraint unsatisfied."
    case .distinctInstance: "DistinctInstance placement constraint unsatisfied."
    }
  }
}

extension PlacementBoard {
  /// Every reason why `instance` cannot take a task of this kind, in ECS's order of filters; empty where it can.
  public func rejections(of kind: KindHandle, on instance: InstanceRow) -> [Rejection] {
    let compiled = kinds.compiled[Int(kind.index)]
    let row = Int(instance.index)
    var result: [Rejection] = []
    let flags = rows.flags[row]
    if !flags.contains(.active) || flags.contains(.withdrawn) || flags.contains(.retired) { result.append(.notActive) }
    if !flags.contains(.agentConnected) { result.append(.agentDisconnected) }
    let asked = compiled.resources
    let free = rows.free(row)
    func lacks(_ field: KeyPath<ResourceVector, Int32>, _ make: (Int, Int) -> Rejection) {
      if asked[keyPath: field] > free[keyPath: field] {
        result.append(make(Int(asked[keyPath: field]), Int(free[keyPath: field])))
      }
    }
    lacks(\.cpuUnits) { .cpu(asked: $0, free: $1) }
    lacks(\.memoryMiB) { .memory(asked: $0, free: $1) }
    lacks(\.gpus) { .gpu(asked: $0, free: $1) }
    lacks(\.networkInterfaces) { .networkInterfaces(asked: $0, free: $1) }
    let conflicts = PackedPorts(compiled.ports.filter(rows.ports[row].contains))
    if !conflicts.isEmpty { result.append(.ports(conflicts.reservation)) }
    let attributes = attributes(of: instance)
    let filter = kinds.filters[Int(compiled.filter)]
    let missing = filter.attributes.filter { !KindTable.Filter.has($0, in: attributes) }
    if !missing.isEmpty { result.append(.attributes(missing)) }
    if let broken = compiled.brokenQuery { result.append(.brokenExpression(broken.description)) }
    let subject = subject(instance)
    for query in filter.queries + compiled.queries where !query.matches(subject) {
      result.append(.memberOf(query.expression))
    }
    let others = counts[compiled.group, instance.index]
    if compiled.isDistinct, others > 0 { result.append(.distinctInstance(tasks: Int(others))) }
    return result
  }
}
