internal import ClusterModel
internal import FoundationEssentials

/// By what name each row of a snapshot is found, for joining new rows to it.
struct JoinTables: Sendable {
  /// By ARN.
  var instances: [String: Int32] = [:]
  /// By the group of their tasks, `service:NAME`.
  var services: [String: Int32] = [:]
  /// By ARN.
  var definitions: [String: Int32] = [:]
  var requirements: [TaskRequirement: Int32] = [:]
  /// By the index of the service.
  var ties: [[TargetGroupTie]] = []
  /// Where the tasks of services with target groups are reached, by the task's ARN.
  var endpoints: [String: [TaskEndpoint]] = [:]
  /// Nil where target health was not read.
  var healthy: Set<TargetKey>?

  static func index<Row>(_ rows: [Row], by name: (Row) -> String) -> [String: Int32] {
    var table: [String: Int32] = [:]
    table.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() { table[name(row)] = Int32(index) }
    return table
  }

  /// Whether every target group of the service has a healthy target for the task; nil where it has no target group.
  func isTargetHealthy(_ endpoints: [TaskEndpoint], service: Int32?, ec2InstanceID: String?) -> Bool? {
    guard let healthy, let service, !ties[Int(service)].isEmpty else { return nil }
    return ties[Int(service)].allSatisfy { tie in
      Self.keys(of: tie, endpoints, ec2InstanceID).contains(where: healthy.contains)
    }
  }

  /// The targets by which a target group may know the task: the address it has for itself, or the instance and a port.
  private static func keys(
    of tie: TargetGroupTie, _ endpoints: [TaskEndpoint], _ ec2InstanceID: String?
  ) -> [TargetKey] {
    let own = endpoints.filter { $0.container == tie.container || tie.container.isEmpty }
    let addresses = own.compactMap(\.address).map { TargetKey(targetGroup: tie.targetGroup, id: $0, port: 0) }
    guard let ec2InstanceID else { return addresses }
    let ports = own.filter { $0.containerPort == tie.containerPort }.compactMap(\.hostPort)
    // In `host` mode there may be no binding to tell: the container's port is the instance's.
    return addresses
      + (ports.isEmpty && addresses.isEmpty ? [tie.containerPort] : ports).map {
        TargetKey(targetGroup: tie.targetGroup, id: ec2InstanceID, port: $0)
      }
  }
}

extension TaskRequirement {
  /// What puts requirements in a fixed order.
  var sortKey: String {
    var fields = [resources.cpuUnits, resources.memoryMiB, resources.gpus, resources.networkInterfaces].map {
      let digits = String($0)
      return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
    fields.append(ports.tcp.map { String($0) }.joined(separator: ","))
    fields.append(ports.udp.map { String($0) }.joined(separator: ","))
    fields += requiredAttributes.map { "\($0.name)=\($0.value ?? "")" }
    for constraint in constraints {
      switch constraint {
      case .distinctInstance: fields.append("distinctInstance")
      case .memberOf(let expression): fields.append("memberOf \(expression)")
      }
    }
    return fields.joined(separator: "\u{1}")
  }
}
