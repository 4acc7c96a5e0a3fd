import ClusterModel
import Foundation
import Testing

/// Groups of different types, zones and units, and what becomes of those whose launches fail.
@Suite struct PackingGroupTests {
  @Test func weightsAndMixedTypesArePlannedOnTheSmallest() {
    var example = Example()
    let small = Example.template("m5.large", cpu: 2048, memory: 7680, units: 2)
    let large = Example.template("m5.2xlarge", cpu: 8192, memory: 31_000, units: 8)
    example.addGroup(templates: [small, large], unit: .weighted)
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["web": 4], "two of the smallest, two units each")
    example.snapshot.groups[0].maxSize = 3
    #expect(example.plan().raises == ["web": 2], "half a unit is no instance")
  }

  /// Apart from each other they need instances, of which so many units may bring fewer than it seems.
  @Test func tasksKeptApartAreBoughtForByWhatTheGroupHasLaunched() {
    func plan(kept apart: Bool, having type: Int?) -> [String: Int] {
      var example = Example()
      let small = Example.template("m5.large", cpu: 2048, memory: 7680, units: 2)
      let large = Example.template("m5.2xlarge", cpu: 8192, memory: 31_000, units: 8)
      example.addGroup(desired: type.map { [2, 8][$0] } ?? 0, templates: [small, large], unit: .weighted)
      if let type { example.addInstances(1, type: type) }
      example.addService("api", desired: 3, constraints: apart ? [.distinctInstance] : [])
      return example.plan().raises
    }
    #expect(plan(kept: true, having: nil) == ["web": 6], "three of the smallest: nothing is known yet")
    #expect(plan(kept: true, having: 0) == ["web": 4], "two beside the one that is there")
    #expect(plan(kept: true, having: 1) == ["web": 16], "two of eight units each")
    #expect(plan(kept: false, having: 1) == [:])
  }

  @Test func vCPUAndMemoryUnitsAreTheGroupsOwn() {
    for (unit, units) in [(CapacityUnit.vcpu, 2), (.memoryMiB, 8192)] {
      var example = Example()
      example.addGroup(max: 100_000, templates: [Example.template(units: units)], unit: unit)
      example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
      #expect(example.plan().raises == ["web": 2 * units])
    }
  }

  @Test func onlyTheRightZoneAndTypeHelp() {
    var example = Example()
    example.addGroup("cheap", templates: [Example.template(price: 0.01)], zones: ["us-east-1a"])
    example.addGroup("ssd", templates: [Example.template(attributes: [ECSAttribute("ssd")])], zones: ["us-east-1a"])
    example.addGroup("far", zones: ["us-east-1c"])
    example.addService(
      "near", desired: 2, requirement: Example.requirement(cpu: 1024),
      constraints: [.memberOf("attribute:ecs.availability-zone == us-east-1a and attribute:ssd !exists")])
    example.addService(
      "zoned", desired: 2, requirement: Example.requirement(cpu: 1024),
      constraints: [.memberOf("attribute:ecs.availability-zone == us-east-1c")])
    example.addService(
      "fast", desired: 2, requirement: Example.requirement(cpu: 1024), constraints: [.memberOf("attribute:ssd exists")])
    #expect(example.plan().raises == ["cheap": 1, "far": 1, "ssd": 1])
  }

  /// A group launches in its emptiest zone, so tasks of one zone take three instances of a group of three zones.
  @Test func zonesOfAGroupFillEvenly() {
    var example = Example()
    example.addGroup()
    example.addService(
      "zoned", desired: 2, requirement: Example.requirement(cpu: 1024),
      constraints: [.memberOf("attribute:ecs.availability-zone == us-east-1c")])
    let plan = example.plan()
    #expect(plan.raises == ["web": 3])
    example.apply(plan)
    example.register()
    #expect(example.snapshot.instances.map(\.availabilityZone) == ["us-east-1a", "us-east-1b", "us-east-1c"])
    let left = example.place(seed: 5)
    #expect(left == 0)
  }

  @Test func backoffGrowsWithEachFailureAndEndsWithASuccess() {
    var example = Example()
    example.addGroup("web", desired: 1)
    example.addService("api", desired: 2, requirement: Example.requirement(cpu: 1024))
    var waits: [Double] = []
    for _ in 0..<5 {
      example.snapshot.groups[0].launchFailures = [LaunchFailure(at: example.now, message: "no capacity")]
      _ = example.plan()
      let until = example.memory.backoff["web"]?.until ?? example.now
      waits.append(until.timeIntervalSince(example.now))
      example.pass(waits[waits.count - 1] - 1)
      #expect(example.plan().codes.contains("launchBackoff"))
      example.pass(2)
      #expect(!example.plan().codes.contains("launchBackoff"))
    }
    #expect(waits == [300, 600, 1200, 1800, 1800])
    example.snapshot.groups[0].lastSuccessfulLaunch = example.now
    example.snapshot.groups[0].launchFailures = []
    example.pass(1)
    _ = example.plan()
    #expect(example.memory.backoff.isEmpty)
  }
}
