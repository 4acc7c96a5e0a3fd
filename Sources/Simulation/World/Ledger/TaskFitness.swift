internal import Sandbox

/// What an empty instance of each group of a scenario offers to tasks, and which tasks it could hold: the onlooker's own
/// reckoning of what can never be placed.
struct TaskFitness {
  private struct Node {
    var group: String
    var cpuUnits: Int
    var memoryMiB: Int
    var price: Double
  }

  private let nodes: [Node]

  /// - Throws: ``ScenarioFault`` where a group's type does not exist.
  init(_ scenario: Scenario, _ catalogue: InstanceTypeCatalogue) throws {
    let daemons = scenario.services.filter(\.isDaemon)
    let (cpu, memory) = (
      daemons.reduce(0) { $0 + $1.task.cpuUnits }, daemons.reduce(0) { $0 + $1.task.reservedMemoryMiB }
    )
    nodes = try scenario.groups.filter(\.isBound).map { group in
      guard let type = catalogue[group.instanceType] else {
        throw ScenarioFault("group '\(group.name)': there is no instance type '\(group.instanceType)'")
      }
      return Node(
        group: group.name, cpuUnits: type.vcpus * 1024 - cpu,
        memoryMiB: type.systemMemoryMiB - group.reservedMemoryMiB - memory, price: type.dollarsPerHour)
    }
  }

  /// By CPU and memory alone: constraints and ports are not looked at.
  func fits(_ task: ScenarioTask) -> Bool { !groups(for: task).isEmpty }

  /// The groups whose empty instances could hold a task, by CPU and memory alone.
  func groups(for task: ScenarioTask) -> [String] {
    nodes.filter { $0.cpuUnits >= task.cpuUnits && $0.memoryMiB >= task.reservedMemoryMiB }.map(\.group)
  }

  /// The least that demand can cost on these groups.
  var costBound: CostBound {
    CostBound(nodes.map { CostBound.Offer(cpuUnits: $0.cpuUnits, memoryMiB: $0.memoryMiB, price: $0.price) })
  }

  /// The least count of instances, whatever they cost.
  var countBound: CostBound {
    CostBound(nodes.map { CostBound.Offer(cpuUnits: $0.cpuUnits, memoryMiB: $0.memoryMiB, price: 1) })
  }
}
