public import ClusterModel

/// One reason why an instance cannot take a task.
public enum Rejection: Sendable, Hashable, Codable {
  /// Its status is not ACTIVE, or it was withdrawn.
  case notActive
  case agentDisconnected
  case cpu(asked: Int, free: Int)
  case memory(asked: Int, free: Int)
  case gpu(asked: Int, free: Int)
  case networkInterfaces(asked: Int, free: Int)
  /// Host ports that the task names and the instance has in use.
  case ports(PortReservation)
  /// An instance may have ``PortReservation/largestCount`` host ports reserved.
  case portCount(asked: Int, taken: Int)
  /// Attributes that the task definition requires and the instance lacks.
  case attributes([ECSAttribute])
  /// The expression of the constraint.
  case memberOf(String)
  /// An expression that cannot be read, and why: no instance can satisfy it.
  case brokenExpression(String)
  /// How many tasks of the group run there.
  case distinctInstance(tasks: Int)
}

extension Rejection: CustomStringConvertible {
  /// The word by which ECS names the reason in `failures[].reason`. Source: "API failures error messages"; that of ports
  /// is unchecked, those of constraints are as accounts have seen them.
  public var ecsReason: String {
    switch self {
    case .notActive: "INACTIVE"
    case .agentDisconnected: "AGENT"
    case .cpu: "RESOURCE:CPU"
    case .memory: "RESOURCE:MEMORY"
    case .gpu: "RESOURCE:GPU"
    case .networkInterfaces: "RESOURCE:ENI"
    case .ports, .portCount: "RESOURCE:PORTS"
    case .attributes: "ATTRIBUTE"
    case .memberOf, .brokenExpression: "MemberOf placement constraint unsatisfied."
    case .distinctInstance: "DistinctInstance placement constraint unsatisfied."
    }
  }

  /// What a service event says of the instance after its id. Source: "Service event messages".
  public var eventText: String {
    switch self {
    case .cpu: "has insufficient CPU units available"
    case .memory: "has insufficient memory available"
    case .ports: "is already using a port required by your task"
    case .attributes: "is missing an attribute required by your task"
    default: "encountered error \"\(ecsReason)\""
    }
  }

  /// What lacks, with amounts, as a clause whose subject is the instance.
  public var description: String {
    switch self {
    case .notActive: "is not ACTIVE"
    case .agentDisconnected: "has a disconnected agent"
    case .cpu(let asked, let free): "has \(free) of \(asked) CPU units"
    case .memory(let asked, let free): "has \(free) of \(asked) MiB of memory"
    case .gpu(let asked, let free): "has \(free) of \(asked) GPUs"
    case .networkInterfaces(let asked, let free): "has \(free) of \(asked) network interfaces"
    case .ports(let ports): "has \(Self.list(ports)) in use"
    case .portCount(let asked, let taken):
      "has \(taken) of \(PortReservation.largestCount) host ports reserved, and \(asked) more are asked for"
    case .attributes(let missing): "lacks \(missing.map(Self.text).joined(separator: ", "))"
    case .memberOf(let expression): "does not satisfy \(expression)"
    case .brokenExpression(let error): "cannot be asked an expression that cannot be read (\(error))"
    case .distinctInstance(let tasks): "has \(tasks) task\(tasks == 1 ? "" : "s") of the group"
    }
  }

  var isOfMemory: Bool { if case .memory = self { true } else { false } }

  /// Which of ECS's filters it fails, counted from the first.
  var filter: Int {
    switch self {
    case .notActive: 0
    case .agentDisconnected: 1
    case .cpu: 2
    case .memory: 3
    case .gpu: 4
    case .networkInterfaces: 5
    case .ports, .portCount: 6
    case .attributes: 7
    case .brokenExpression, .memberOf: 8
    case .distinctInstance: 9
    }
  }

  /// By which share of what is asked it falls short: 1 for what is no amount.
  var shortfall: Double {
    switch self {
    case .cpu(let asked, let free), .memory(let asked, let free), .gpu(let asked, let free),
      .networkInterfaces(let asked, let free):
      min(1, Double(asked - free) / Double(max(1, asked)))
    default: 1
    }
  }

  private static func list(_ ports: PortReservation) -> String {
    let names = ports.tcp.map { "\($0)/tcp" } + ports.udp.map { "\($0)/udp" }
    return "port\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))"
  }

  private static func text(_ attribute: ECSAttribute) -> String {
    attribute.value.map { "\(attribute.name) = \($0)" } ?? attribute.name
  }
}
