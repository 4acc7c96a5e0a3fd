import ClusterModel
import Planner
import Testing

/// The states in which the published systems fail or err, under every method. What each method should say was worked out by
/// hand from its formula.
@Suite struct SizingEdgeTests {
  /// Instances are of 2,048 CPU units and 7,680 MiB; N is the headroom in largest tasks.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var largestTasks: Int
    var build: @Sendable (inout Example) -> Void
    var reservation: Double
    var largestContainer: Double
    var utilization: Double? = 0
    var capacityProvider: Double
    var packing: Double
  }

  private static func requirement(_ containers: [ContainerReservation]) -> TaskRequirement {
    ReservationRules(containers: containers).requirement()
  }

  static let cases = [
    Case(
      testDescription: "no services", largestTasks: 1, build: { $0.addInstances(2) },
      // No task, no datapoint: a missing figure never shrinks. Only packing sees that nothing is held.
      reservation: 1, largestContainer: 0, capacityProvider: 0, packing: -1),
    Case(
      testDescription: "no instances", largestTasks: 0,
      build: { example in
        example.addService("api", desired: 1)
        example.snapshot.cpuUtilizationPercent = nil
      },
      // Without an instance there is no average.
      reservation: 2, largestContainer: 1, utilization: nil, capacityProvider: 200, packing: 1),
    Case(
      testDescription: "all instances draining", largestTasks: 1,
      build: { example in
        let api = example.addService("api", desired: 2)
        for row in example.addInstances(2) {
          example.run(of: api, on: row)
          example.snapshot.instances[Int(row)].status = .draining
        }
      },
      // Draining instances count in AWS's reservation, which is low; replacements need room all the same.
      reservation: 0, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "memoryReservation only", largestTasks: 1,
      build: { example in
        let soft = requirement([ContainerReservation(memoryReservationMiB: 1024)])
        let api = example.addService("api", desired: 7, requirement: soft)
        example.run(7, of: api, on: example.addInstances(1)[0])
      },
      reservation: 2, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "no CPU", largestTasks: 1,
      build: { example in
        let api = example.addService(
          "api", desired: 1, requirement: requirement([ContainerReservation(memoryMiB: 3000)]))
        example.run(of: api, on: example.addInstances(1)[0])
      },
      // 39 % of memory and nothing of CPU; one more fits, three would make one too many.
      reservation: 0, largestContainer: 0, capacityProvider: 100, packing: 0),
    Case(
      testDescription: "two containers in a task", largestTasks: 1,
      build: { example in
        let both = requirement([
          ContainerReservation(cpuUnits: 300, memoryMiB: 600),
          ContainerReservation(cpuUnits: 400, memoryMiB: 900, memoryReservationMiB: 400),
        ])
        let api = example.addService("api", desired: 2, requirement: both)
        example.run(2, of: api, on: example.addInstances(1)[0])
      },
      // 648 units are free: enough for either container, not for the task.
      reservation: 1, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "the largest task in the twelfth service", largestTasks: 1,
      build: { example in
        let small = Example.requirement(cpu: 128, memory: 128)
        for number in 1...11 { example.addService("s\(number)", desired: number == 1 ? 1 : 0, requirement: small) }
        example.addService("s12", requirement: Example.requirement(cpu: 2000, memory: 128))
        example.run(of: 0, on: example.addInstances(1)[0])
      },
      reservation: 0, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "a task larger than every instance", largestTasks: 1,
      build: { example in
        let api = example.addService("api", desired: 1, requirement: Example.requirement(cpu: 1000))
        example.run(of: api, on: example.addInstances(1)[0])
        example.addService("huge", desired: 1, requirement: Example.requirement(cpu: 4096))
      },
      // The original would grow for it for ever; room for the largest that can run is there.
      reservation: 1, largestContainer: 0, capacityProvider: 100, packing: 0),
    Case(
      testDescription: "fragmentation", largestTasks: 0,
      build: { example in
        let api = example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1100))
        for row in example.addInstances(4) { example.run(of: api, on: row) }
        example.addService("big", desired: 1, requirement: Example.requirement(cpu: 1000))
      },
      // 3,792 units are free and no instance has 1,000 of them: averages and an index of none see nothing.
      reservation: 1, largestContainer: 0, capacityProvider: 125, packing: 1),
    Case(
      testDescription: "fragmentation, with an index of one", largestTasks: 1,
      build: { example in
        let api = example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1100))
        for row in example.addInstances(4) { example.run(of: api, on: row) }
      },
      reservation: 1, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "more than a hundred instances", largestTasks: 120,
      build: { example in
        let api = example.addService("api", desired: 120, requirement: Example.requirement(cpu: 1024, memory: 64))
        for row in example.addInstances(120) { example.run(of: api, on: row) }
      },
      reservation: 1, largestContainer: 0, capacityProvider: 100, packing: 0),
    Case(
      testDescription: "more than a hundred instances, one task short", largestTasks: 121,
      build: { example in
        let api = example.addService("api", desired: 120, requirement: Example.requirement(cpu: 1024, memory: 64))
        for row in example.addInstances(120) { example.run(of: api, on: row) }
      },
      reservation: 1, largestContainer: 1, capacityProvider: 100, packing: 1),
    Case(
      testDescription: "more than ten services", largestTasks: 5,
      build: { example in
        let row = example.addInstances(1)[0]
        for number in 1...15 {
          let size = Example.requirement(cpu: 100, memory: 100)
          example.run(of: example.addService("s\(number)", desired: 1, requirement: size), on: row)
        }
      },
      reservation: 1, largestContainer: 0, capacityProvider: 100, packing: 0),
  ]

  @Test(arguments: cases) func everyMethodAnswers(edge: Case) {
    var example = Example()
    example.addGroup()
    example.policy.sizing.headroom.largestTasks = edge.largestTasks
    example.snapshot.cpuUtilizationPercent = 50
    edge.build(&example)
    example.snapshot.groups[0].desiredCapacity = example.snapshot.instances.count
    func value(_ method: SizingMethod) -> Double? {
      Planner.metric(method, snapshot: example.snapshot, policy: example.policy).value
    }
    #expect(value(.reservation) == edge.reservation)
    #expect(value(.largestContainer) == edge.largestContainer)
    #expect(value(.utilization) == edge.utilization)
    #expect(value(.capacityProvider) == edge.capacityProvider)
    #expect(value(.packing) == edge.packing)
  }

  /// Whatever a method says of such a state, acting on it neither fails nor goes beyond the group.
  @Test(arguments: cases, SizingMethod.allCases) func everyMethodActs(edge: Case, method: SizingMethod) {
    var example = Example()
    example.addGroup(max: 125)
    example.policy.sizing.method = method
    example.policy.sizing.headroom.largestTasks = edge.largestTasks
    example.snapshot.cpuUtilizationPercent = 50
    edge.build(&example)
    example.snapshot.groups[0].desiredCapacity = example.snapshot.instances.count
    let plan = example.plan()
    example.apply(plan)
    #expect(example.snapshot.groups[0].desiredCapacity <= 125)
    #expect(example.plan().raises.isEmpty, "a second pass buys nothing")
  }
}
