internal import ClusterModel
internal import Placement

/// Why the instances of a cluster cannot take one more task of a kind.
enum PlacementExplanation {
  /// More rows than a person reads; the rest is counted.
  static let mostObstacles = 25

  /// Adds a row for each instance that cannot take it, or a sentence that names one that can.
  static func add(_ kind: TaskKind, _ snapshot: ClusterSnapshot, to explanation: inout Explanation) {
    var board = PlacementBoard(snapshot)
    let handle = board.intern(kind)
    var fitting: [String] = []
    var obstacles: [Explanation.Obstacle] = []
    for row in board.allInstances {
      let rejections = board.rejections(of: handle, on: row)
      if rejections.isEmpty {
        fitting.append(board.ec2InstanceID(of: row))
      } else {
        obstacles.append(
          Explanation.Obstacle(
            instance: board.ec2InstanceID(of: row), reasons: rejections.map(\.description),
            ecsReasons: rejections.map(\.ecsReason)))
      }
    }
    if let first = fitting.first {
      let others = fitting.count == 1 ? "" : " and \(fitting.count - 1) more"
      explanation.summary.append("One more would fit now, on \(first)\(others): ECS places it when it looks again.")
      return
    }
    let count = obstacles.count
    explanation.summary.append(
      count == 0
        ? "There is no instance in the cluster."
        : "No instance has room for one more now: \(count) \(count == 1 ? "was" : "were") looked at.")
    explanation.obstacles = Array(obstacles.prefix(mostObstacles))
    if count > mostObstacles { explanation.summary.append("The first \(mostObstacles) are shown.") }
  }

  /// What a task asks for, in words: `512 CPU units, 1024 MiB`.
  static func text(_ requirement: TaskRequirement) -> String {
    let resources = requirement.resources
    var parts = ["\(resources.cpuUnits) CPU units", "\(resources.memoryMiB) MiB"]
    if resources.gpus > 0 { parts.append("\(resources.gpus) GPUs") }
    if resources.networkInterfaces > 0 { parts.append("\(resources.networkInterfaces) network interface") }
    let ports = requirement.ports.tcp.map { "tcp \($0)" } + requirement.ports.udp.map { "udp \($0)" }
    return (parts + ports).joined(separator: ", ")
  }
}
