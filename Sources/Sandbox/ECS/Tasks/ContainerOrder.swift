internal import AWSModel

/// What the labels and dependencies of a definition's containers say about the order in which they start and end.
///
/// Source: "Container dependency" of the task definition parameters. A container that others wait for with COMPLETE or
/// SUCCESS runs as long as its label `sandbox.run-seconds` says, one second otherwise, and ends before they start.
struct ContainerOrder {
  /// A container that ends by itself, some time after the task runs.
  struct Exit {
    var container: Int
    var after: Duration
    var code: Int
    var isEssential: Bool
  }

  /// From the start of the first container to that of the last.
  private(set) var delay = Duration.zero
  /// Exit codes of containers that end before others start.
  private(set) var early: [Int: Int] = [:]
  /// The one among them whose failure keeps the task from starting.
  private(set) var failing: Int?
  /// Containers other than the main one that end later.
  private(set) var later: [Exit] = []
  /// The first essential container, whose labels are the task's behaviour.
  private(set) var main = 0

  private var starts: [Int: Duration] = [:]

  init(_ containers: [ECS.ContainerDefinition]) {
    main = containers.firstIndex { $0.essential ?? true } ?? 0
    for index in containers.indices { delay = max(delay, start(index, containers, depth: 0)) }
    for (index, container) in containers.enumerated() where index != main && early[index] == nil {
      guard let seconds = Self.number(container, "run-seconds") else { continue }
      later.append(
        Exit(
          container: index, after: .seconds(seconds), code: Self.exitCode(container),
          isEssential: container.essential ?? true))
    }
  }

  private mutating func start(_ index: Int, _ containers: [ECS.ContainerDefinition], depth: Int) -> Duration {
    if let known = starts[index] { return known }
    // A ring of dependencies is refused at registration; the bound keeps it from mattering here.
    guard depth <= containers.count else { return .zero }
    var result = Duration.zero
    for dependency in containers[index].dependsOn ?? [] {
      guard let other = containers.firstIndex(where: { $0.name == dependency.containerName }) else { continue }
      let begin = start(other, containers, depth: depth + 1)
      result = max(result, begin + wait(for: other, dependency.condition?.rawValue, containers[other]))
    }
    starts[index] = result
    return result
  }

  /// How long after the start of a container those may start that depend on it.
  private mutating func wait(for index: Int, _ condition: String?, _ container: ECS.ContainerDefinition) -> Duration {
    switch condition {
    case "COMPLETE", "SUCCESS":
      let code = Self.exitCode(container)
      early[index] = code
      if condition == "SUCCESS", code != 0 { failing = failing ?? index }
      return .seconds(Self.number(container, "run-seconds") ?? 1)
    case "HEALTHY": return .seconds(container.healthCheck?.interval ?? 30)
    default: return .zero
    }
  }

  private static func number(_ container: ECS.ContainerDefinition, _ label: String) -> Double? {
    container.dockerLabels?["sandbox.\(label)"].flatMap(Double.init)
  }

  private static func exitCode(_ container: ECS.ContainerDefinition) -> Int {
    number(container, "exit-code").map { Int($0) } ?? 0
  }

  /// - Throws: `ClientException` for dependencies on containers that are not there, on essential ones that must end, or in
  ///   a ring.
  static func check(_ containers: [ECS.ContainerDefinition]) throws(AWSError) {
    for container in containers {
      for dependency in container.dependsOn ?? [] {
        let name = dependency.containerName ?? ""
        guard let other = containers.first(where: { $0.name == name }) else {
          throw ECS.Errors.clientException("Container '\(container.name ?? "")' depends on unknown container '\(name)'")
        }
        let mustEnd = dependency.condition?.rawValue == "COMPLETE" || dependency.condition?.rawValue == "SUCCESS"
        guard !mustEnd || other.essential == false else {
          throw ECS.Errors.clientException(
            "The '\(dependency.condition?.rawValue ?? "")' condition can't be set on the essential container '\(name)'")
        }
        guard dependency.condition?.rawValue != "HEALTHY" || other.healthCheck != nil else {
          throw ECS.Errors.clientException("Container '\(name)' has no health check for the 'HEALTHY' condition")
        }
      }
    }
    guard !hasRing(containers) else {
      throw ECS.Errors.clientException("Containers have a cyclic dependency")
    }
  }

  private static func hasRing(_ containers: [ECS.ContainerDefinition]) -> Bool {
    var open = containers
    while !open.isEmpty {
      let names = Set(open.compactMap(\.name))
      let free = open.filter { ($0.dependsOn ?? []).allSatisfy { !names.contains($0.containerName ?? "") } }
      if free.isEmpty { return true }
      let freed = Set(free.compactMap(\.name))
      open.removeAll { freed.contains($0.name ?? "") }
    }
    return false
  }
}
