/// Draws the services of a world.
struct ServiceLots {
  let groups: [ScenarioGroup]
  let size: CaseGenerator.Size
  let faultSeconds: Int

  private static let names = ["api", "web", "search", "mail", "cart", "feed"]

  func draw(_ stream: inout SwarmStream) -> [ScenarioService] {
    let count = size == .small ? stream.whole(1...4) : stream.whole(3...6)
    var services = (0..<count).map { service(Self.names[$0], &stream) }
    if stream.chance(0.4) {
      services.append(
        ScenarioService(
          name: "agent", task: ScenarioTask(cpuUnits: 64, memoryMiB: 128), demand: .constant(0),
          minimumHealthyPercent: 0, maximumPercent: 100, isDaemon: true))
    }
    return services
  }

  private func service(_ name: String, _ stream: inout SwarmStream) -> ScenarioService {
    let (minimum, maximum) = stream.pick([
      (100, 200), (100, 200), (50, 100), (50, 200), (75, 125), (0, 100), (100, 150),
    ])
    return ScenarioService(
      name: name, task: task(&stream), demand: demand(&stream), minimumHealthyPercent: minimum,
      maximumPercent: maximum, placement: placement(&stream))
  }

  private func task(_ stream: inout SwarmStream) -> ScenarioTask {
    var task = ScenarioTask(
      cpuUnits: stream.pick([128, 256, 512, 1024, 1536]), memoryMiB: stream.pick([256, 512, 1024, 2048, 3072]))
    if stream.chance(0.2) { task.memoryReservationMiB = task.memoryMiB / 2 }
    if stream.chance(0.15) { task.hostPort = stream.whole(8000...8003) }
    if stream.chance(0.15) {
      task.memberOf = [stream.pick(["attribute:team == x", "attribute:ecs.instance-type =~ m5.*"])]
    }
    if stream.chance(0.2) { task.stops = stream.seconds(1...90) }
    if stream.chance(0.05) { task.pullFails = true }
    // Something that fits on no instance at all.
    if stream.chance(0.05) { task.memoryMiB = 400_000 }
    return task
  }

  /// Up, down, and level for the last part.
  private func demand(_ stream: inout SwarmStream) -> ScenarioDemand {
    let most = size == .small ? 12 : 150
    var steps = [DemandStep(at: .zero, count: stream.whole(0...(most / 2)))]
    for _ in 0..<stream.whole(1...4) {
      steps.append(DemandStep(at: stream.seconds(120...(faultSeconds - 60)), count: stream.whole(0...most)))
    }
    return .steps(Demand(steps))
  }

  private func placement(_ stream: inout SwarmStream) -> [String] {
    stream.pick([
      [], ["binpack:memory"], ["binpack:cpu"], ["spread:attribute:ecs.availability-zone", "binpack:memory"],
      ["spread:instanceId"], ["random"],
    ])
  }
}
