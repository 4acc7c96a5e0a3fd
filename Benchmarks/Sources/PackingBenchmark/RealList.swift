import ClusterModel
import Foundation
import Placement
import Planner

/// The whole real list of pods bought at once: what it costs against a lower bound, and whether everything then runs under
/// ECS's own placement, in an order that the planner did not see.
enum RealList {
  struct Case: Sendable {
    var name: String
    /// Cost of the configuration linear programme, USD an hour.
    var bound: Double
    var takes: @Sendable (String) -> Bool
  }

  static let cases = [
    Case(name: "m5.8xlarge", bound: 3964.42) { $0 == "m5.8xlarge" },
    Case(name: "m5.4xlarge", bound: 3154.56) { $0 == "m5.4xlarge" },
    Case(name: "c5, m5, r5", bound: 3958.94) { name in
      ["c5", "m5", "r5"].contains(name.prefix { $0 != "." }) && !name.contains("metal")
    },
  ]

  static func run(_ data: BenchmarkData) {
    if data.isGenerated { return }
    print("\nthe whole real list at once; every order of arrival is one that the planner did not try")
    print("types       placement        effort     cost $/h  over bound  CPU ms  purchases  left after the first")
    for scenario in cases {
      let types = data.types.filter { scenario.takes($0.name) }
      for (name, strategy) in [
        ("binpack memory", [PlacementStrategy.binpack(.memory)]), ("binpack cpu", [.binpack(.cpu)]),
        ("default spread", []),
      ] {
        for (label, effort) in [("standard", PlanningEffort.standard), ("thorough", .thorough)] {
          var world = World(Worlds.waiting(data.pods, types: types, strategy: strategy), effort: effort)
          world.settle()
          let over = (world.cost / scenario.bound - 1) * 100
          print(
            "\(scenario.name.padded(10))  \(name.padded(15))  \(label.padded(9))  \(world.cost.fixed(2).leftPadded(8))"
              + "  \((over.fixed(2) + " %").leftPadded(10))  \((world.seconds * 1e3).fixed(0).leftPadded(6))"
              + "  \("\(world.purchases)".leftPadded(9))  \(world.leftAfterFirst)")
        }
      }
    }
  }

  static func bought(_ plan: Plan) -> [String: Int] {
    var result: [String: Int] = [:]
    for action in plan.actions {
      if case .setDesiredCapacity(let group, let from, let to) = action.kind { result[group] = to - from }
    }
    return result
  }
}

/// A cluster in which what is bought registers at once, and ECS then places what waits.
struct World {
  var snapshot: ClusterSnapshot
  let effort: PlanningEffort
  var memory = PlannerMemory()
  var seconds = 0.0
  var purchases = 0
  var leftAfterFirst = 0

  init(_ snapshot: ClusterSnapshot, effort: PlanningEffort) {
    self.snapshot = snapshot
    self.effort = effort
  }

  /// USD an hour.
  var cost: Double {
    snapshot.groups.reduce(0) { $0 + Double($1.desiredCapacity) * ($1.templates[0].pricePerHour ?? 0) }
  }

  /// Buys, lets ECS place, and buys again, until everything runs or nothing more is bought.
  mutating func settle() {
    for _ in 0..<20 {
      var bought: [String: Int] = [:]
      seconds += Meter.cpuSeconds {
        let made = Planner.plan(
          snapshot: snapshot, policy: Worlds.policy(), memory: memory, now: Worlds.now, effort: effort)
        memory = made.memory
        bought = RealList.bought(made.plan)
      }
      if bought.isEmpty { return }
      purchases += 1
      register(bought)
      place(seed: 1_000 + UInt64(purchases))
      let left = snapshot.services.reduce(0) { $0 + $1.desiredCount - $1.runningCount }
      if purchases == 1 { leftAfterFirst = left }
      if left == 0 { return }
    }
  }

  private mutating func register(_ bought: [String: Int]) {
    for index in snapshot.groups.indices {
      let group = snapshot.groups[index]
      for number in 0..<(bought[group.name] ?? 0) {
        let id = "i-\(purchases)-\(index)-\(number)"
        snapshot.instances.append(
          ContainerInstance(
            arn: "arn:\(id)", ec2InstanceID: id, registered: group.templates[0].registered,
            remaining: group.templates[0].registered, portsInUse: group.templates[0].reservedPorts,
            availabilityZone: Worlds.zones[number % 3], instanceType: group.templates[0].instanceType,
            group: Int32(index), lifecycleState: "InService"))
      }
      snapshot.groups[index].desiredCapacity += bought[group.name] ?? 0
    }
    snapshot.registeredInstancesCount = snapshot.instances.count
  }

  /// Services take turns in an order drawn from the seed, ten tasks a turn.
  private mutating func place(seed: UInt64) {
    var board = PlacementBoard(snapshot)
    var tieBreak = TieBreak(seed: seed)
    var generator = SplitMix64(seed: seed)
    var waiting = Array(snapshot.services.indices).shuffled(using: &generator)
    let kinds = snapshot.services.map { service in
      board.intern(TaskKind(service: service, requirement: snapshot.requirements[Int(service.definition ?? 0)]))
    }
    while !waiting.isEmpty {
      waiting.removeAll { service in
        let lack = snapshot.services[service].desiredCount - snapshot.services[service].runningCount
        let placed = board.placeMany(kinds[service], count: min(10, lack), tieBreak: &tieBreak)
        for task in placed { start(service, on: board.instance(of: task)) }
        return placed.count < 10
      }
    }
  }

  private mutating func start(_ service: Int, on instance: InstanceRow?) {
    guard let row = instance?.index else { return }
    let definition = snapshot.services[service].definition ?? 0
    snapshot.instances[Int(row)].remaining -= snapshot.requirements[Int(definition)].resources
    snapshot.instances[Int(row)].runningTasksCount += 1
    snapshot.services[service].runningCount += 1
    snapshot.tasks.append(
      TaskRecord(
        arn: "arn:task/\(snapshot.tasks.count)", definition: definition, requirement: definition,
        service: Int32(service), instance: row, group: "service:\(snapshot.services[service].name)"))
  }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
