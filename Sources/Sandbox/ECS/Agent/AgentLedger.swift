internal import ClusterModel

/// What an agent keeps account of by itself.
///
/// Source: amazon-ecs-agent. ECS counts a stopping task's resources as free; the agent waits until they are, and what
/// was placed in the meantime waits in line, the first blocking all behind it.
struct AgentLedger {
  /// Resources of the tasks that it has admitted and that have not ended.
  var held = ResourceVector.zero
  var heldTCP: [UInt16: Int] = [:]
  var heldUDP: [UInt16: Int] = [:]
  /// Placed here and not admitted, in order.
  var waiting: [SimTask] = []
  /// What has happened while nobody could be told, in order.
  var unreported: [(task: SimTask, moment: TaskMoment, generation: Int)] = []
  /// Images whose layers are on the disk.
  var images: Set<String> = []
  var nextDynamicPort: UInt16 = 32768

  func canHold(_ requirement: TaskRequirement, on instance: SimContainerInstance) -> Bool {
    guard (held + requirement.resources).fits(in: instance.registered) else { return false }
    return !requirement.ports.tcp.contains { heldTCP[$0, default: 0] > 0 }
      && !requirement.ports.udp.contains { heldUDP[$0, default: 0] > 0 }
  }

  mutating func hold(_ requirement: TaskRequirement) {
    held += requirement.resources
    for port in requirement.ports.tcp { heldTCP[port, default: 0] += 1 }
    for port in requirement.ports.udp { heldUDP[port, default: 0] += 1 }
  }

  mutating func release(_ requirement: TaskRequirement) {
    held -= requirement.resources
    for port in requirement.ports.tcp { Self.release(port, &heldTCP) }
    for port in requirement.ports.udp { Self.release(port, &heldUDP) }
  }

  private static func release(_ port: UInt16, _ ports: inout [UInt16: Int]) {
    let left = ports[port, default: 0] - 1
    ports[port] = left > 0 ? left : nil
  }

  /// A host port for a mapping that names none: from 32768 up, as Docker gives them out.
  mutating func takeDynamicPort() -> UInt16 {
    defer { nextDynamicPort = nextDynamicPort == 60999 ? 32768 : nextDynamicPort + 1 }
    return nextDynamicPort
  }
}
