import ClusterModel
import Placement

/// Random fleets, kinds and histories; the same seed makes the same.
struct RandomFleet {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  mutating func fleet(instances: Int) -> ExampleFleet {
    var fleet = ExampleFleet()
    let services = 1 + below(5)
    for index in 0..<services {
      let kind = kind(group: "service:s\(index)")
      fleet.service("s\(index)", kind.requirement, strategy: kind.strategy, constraints: kind.constraints)
    }
    let scale = pick([1, 2, 8])
    for index in 0..<instances {
      var attributes: [ECSAttribute] = []
      if below(2) == 0 { attributes.append(ECSAttribute("rack", pick(["r1", "r2", "r3"]))) }
      if below(3) == 0 { attributes.append(ECSAttribute("ssd")) }
      fleet.instance(
        "\(index)", cpu: Int32(below(9) * 128 * scale), memory: Int32(below(9) * 256 * scale),
        gpus: Int32(below(4) == 0 ? 2 : 0), interfaces: Int32(below(3)), zone: pick(["a", "a", "b", "c"]),
        type: pick(["m5.large", "c5.xlarge"]), attributes: attributes,
        ports: below(3) == 0 ? PortReservation(tcp: [22, 80]) : PortReservation(tcp: [22]),
        status: below(8) == 0 ? .draining : .active, agentConnected: below(8) != 0)
      for _ in 0..<below(4) { fleet.task(Int32(below(services)), on: Int32(index), isWanted: below(6) != 0) }
    }
    return fleet
  }

  mutating func kind(group: String) -> TaskKind {
    var requirement = TaskRequirement.of(cpu: Int32(below(5) * 64), memory: Int32(below(5) * 128))
    if below(8) == 0 { requirement.resources.gpus = 1 }
    if below(8) == 0 { requirement.resources.networkInterfaces = 1 }
    if below(5) == 0 { requirement.ports = PortReservation(tcp: [pick([80, 443])], udp: below(2) == 0 ? [53] : []) }
    if below(6) == 0 { requirement.requiredAttributes = [ECSAttribute("ssd")] }
    var constraints: [PlacementConstraint] = []
    if below(5) == 0 { constraints.append(.distinctInstance) }
    if below(3) == 0 {
      constraints.append(
        .memberOf(
          pick([
            "attribute:ecs.availability-zone in [a, b]", "attribute:rack != r1", "runningTasksCount < 3",
            "not(task:group == service:s0)", "attribute:ecs.instance-type =~ m5.* or attribute:ssd exists",
          ])))
    }
    return TaskKind.of(
      requirement, group: group, strategy: strategy(), constraints: constraints, isService: below(5) != 0)
  }

  mutating func strategy() -> [PlacementStrategy] {
    let rules: [PlacementStrategy] = [
      .zones, .instances, .binpack(.cpu), .binpack(.memory), .spread(field: "attribute:rack"),
      .spread(field: "attribute:ecs.instance-type"), .random,
    ]
    return switch below(6) {
    case 0: []
    case 1: [.zones, .binpack(.memory)]
    case 2: [.binpack(.cpu)]
    default: (0..<(1 + below(4))).map { _ in pick(rules) }
    }
  }
}
