import ClusterModel
import Planner
import Testing

/// The published figures, by hand: each row is one state and what the original's formula gives for it.
@Suite struct PublishedMetricTests {
  /// Instances of 2,048 CPU units and 7,680 MiB, each with this much reserved.
  private func cluster(
    reserved: [(cpu: Int32, memory: Int32)], status: ContainerInstanceStatus = .active, tasks: Int = 1
  ) -> Example {
    var example = Example()
    example.addGroup(desired: reserved.count)
    for (row, used) in zip(example.addInstances(reserved.count), reserved) {
      example.snapshot.instances[Int(row)].remaining -= ResourceVector(cpuUnits: used.cpu, memoryMiB: used.memory)
      example.snapshot.instances[Int(row)].runningTasksCount = tasks
      example.snapshot.instances[Int(row)].status = status
    }
    return example
  }

  private func value(_ method: SizingMethod, _ example: Example) -> Double? {
    Planner.metric(method, snapshot: example.snapshot, policy: example.policy).value
  }

  // Bounds are 40 and 75 for both.
  @Test(arguments: [
    (1536, 0, 2.0), (1535, 0, 1), (0, 5760, 2), (0, 5759, 1), (819, 3072, 0), (820, 3072, 1), (819, 3073, 1),
    (1536, 5760, 2), (0, 0, 0),
  ]) func scaleStatus(cpu: Int, memory: Int, expected: Double) {
    let example = cluster(reserved: [(Int32(cpu), Int32(memory))])
    #expect(value(.reservation, example) == expected)
  }

  @Test func reservationCountsDrainingInstances() {
    var example = cluster(reserved: [(2048, 7680), (0, 0)])
    example.snapshot.instances[1].status = .draining
    let plan = example.plan()
    #expect(plan.metrics.cpuReservation == 50)
    #expect(plan.metrics.memoryReservation == 50)
    let all = cluster(reserved: [(2048, 7680)], status: .draining)
    #expect(value(.reservation, all) == 2)
  }

  @Test func reservationWithoutATaskHasNoDatapointAndHolds() {
    var example = cluster(reserved: [(0, 0)], tasks: 0)
    let plan = example.plan()
    #expect(plan.metrics.cpuReservation == nil)
    #expect(plan.codes.contains("noDatapoint"))
    #expect(plan.metrics.scaleStatus == 1)
  }

  @Test func reservationWithoutInstancesGrowsOnlyForTasks() {
    var example = Example()
    example.addGroup()
    #expect(value(.reservation, example) == 1)
    example.addService("api", desired: 1)
    #expect(value(.reservation, example) == 2)
  }

  /// N, the largest task, what is free on each instance of 2,048 units and 7,680 MiB, and the metric.
  @Test(arguments: [
    // Fewer than two fit by CPU: 1 + 0.
    (2, 1024, 1024, [(1024, 7680), (1023, 7680)], 1.0),
    // Two fit by CPU, two by memory, and an average instance holds two: hold.
    (2, 1024, 1024, [(1024, 1024), (1024, 1024)], 0),
    // CPU reaches ⌊2048 ÷ 1024⌋ + 2, memory ⌊7680 ÷ 1024⌋ + 2 = 9: shrink.
    (2, 1024, 1024, [(2048, 7680), (2048, 7680)], -1),
    // Memory does not reach 9: hold.
    (2, 1024, 1024, [(2048, 4096), (2048, 4096)], 0),
    // Fragmentation: 1,500 units are free, and no instance has 1,024 of them.
    (1, 1024, 1024, [(750, 7680), (750, 7680)], 1),
    // Without CPU only memory counts.
    (1, 0, 1024, [(0, 1024)], 0), (1, 0, 1024, [(0, 1023)], 1),
  ]) func requiresScaling(
    index: Int, cpu: Int, memory: Int, free: [(Int, Int)], expected: Double
  ) {
    var example = cluster(reserved: free.map { (2048 - Int32($0.0), 7680 - Int32($0.1)) })
    example.policy.sizing.headroom.largestTasks = index
    example.addService("api", requirement: Example.requirement(cpu: Int32(cpu), memory: Int32(memory)))
    #expect(value(.largestContainer, example) == expected)
  }

  @Test func theLargestTaskMayBeInTheTwelfthService() {
    var example = cluster(reserved: [(1, 0)])
    example.policy.sizing.headroom.largestTasks = 1
    for number in 1...11 { example.addService("s\(number)", requirement: Example.requirement(cpu: 128, memory: 128)) }
    #expect(value(.largestContainer, example) == 0)
    example.addService("s12", requirement: Example.requirement(cpu: 2048, memory: 128))
    #expect(value(.largestContainer, example) == 1)
  }

  @Test func moreThanAHundredInstancesCount() {
    var example = cluster(reserved: Array(repeating: (1024, 0), count: 120))
    example.policy.sizing.headroom.largestTasks = 120
    example.addService("api", requirement: Example.requirement(cpu: 1024, memory: 64))
    #expect(value(.largestContainer, example) == 0)
    example.policy.sizing.headroom.largestTasks = 121
    #expect(value(.largestContainer, example) == 1)
  }

  @Test func largestContainerWhereTheOriginalFails() {
    var example = Example()
    example.addGroup()
    example.policy.sizing.headroom.largestTasks = 1
    #expect(value(.largestContainer, example) == 0, "no services")
    example.addService("api", desired: 0)
    #expect(value(.largestContainer, example) == 1, "no instances, room for one wanted")
    example.policy.sizing.headroom.largestTasks = 0
    #expect(value(.largestContainer, example) == 0, "no instances, nothing wanted")
    example.snapshot.services[0].desiredCount = 1
    #expect(value(.largestContainer, example) == 1, "no instances, a task wanted")
    var draining = cluster(reserved: [(0, 0)], status: .draining)
    draining.policy.sizing.headroom.largestTasks = 1
    draining.addService("api", desired: 1)
    #expect(value(.largestContainer, draining) == 1, "all draining")
  }

  @Test(arguments: [(75.0, 1.0), (74.9, 0), (40.1, 0), (40, -1)])
  func utilization(percent: Double, expected: Double) {
    var example = cluster(reserved: [(0, 0)])
    example.snapshot.cpuUtilizationPercent = percent
    #expect(value(.utilization, example) == expected)
  }

  @Test func utilizationWithoutADatapointHasNoValue() {
    let reading = Planner.metric(
      .utilization, snapshot: cluster(reserved: [(0, 0)]).snapshot, policy: ClusterPolicy(name: "prod"))
    #expect(reading.value == nil)
    #expect(reading.refusal?.code == .noDatapoint)
  }

  @Test func capacityProviderReservation() {
    var example = Example()
    example.addGroup()
    #expect(value(.capacityProvider, example) == 100, "nothing exists and nothing waits")
    let api = example.addService("api", desired: 5, requirement: Example.requirement(cpu: 1024, memory: 512))
    for number in 0..<5 {
      example.snapshot.tasks.append(
        TaskRecord(
          arn: "arn:t\(number)", definition: 0, requirement: 0, service: api, group: "service:api",
          lastStatus: .provisioning))
    }
    example.snapshot.services[0].pendingCount = 5
    #expect(value(.capacityProvider, example) == 200, "tasks wait and nothing exists")
    example.snapshot.groups[0].desiredCapacity = 2
    let rows = example.addInstances(2)
    // Two to an instance: five need three beyond the two that have no room.
    #expect(value(.capacityProvider, example) == 250)
    example.snapshot.tasks.removeAll()
    example.snapshot.services[0].pendingCount = 0
    #expect(value(.capacityProvider, example) == 250, "what a service of no provider lacks waits as well")
    example.snapshot.services[0].desiredCount = 0
    #expect(value(.capacityProvider, example) == 0, "nothing but empty instances")
    example.run(of: api, on: rows[0])
    #expect(value(.capacityProvider, example) == 50)
  }
}
