import AWSModel
import Sandbox
import Testing

@Suite struct MixedInstancesTests {
  private func group(
    _ region: TestRegion, _ overrides: [AutoScaling.LaunchTemplateOverrides], desired: Int,
    zones: [String] = ["us-east-1a"], type: String? = nil, template: String? = "m5.large",
    distribution: (inout AutoScaling.InstancesDistribution) -> Void = { _ in }
  ) throws {
    try region.template(type: template)
    var shares = AutoScaling.InstancesDistribution()
    distribution(&shares)
    try region.group(desired: desired, maximum: 100, zones: zones) {
      $0.launchTemplate = nil
      $0.desiredCapacityType = type
      $0.mixedInstancesPolicy = .init(
        launchTemplate: .init(
          launchTemplateSpecification: .init(launchTemplateName: "hosts", version: "1"), overrides: overrides),
        instancesDistribution: shares)
    }
  }

  private func instances(_ region: TestRegion) throws -> [EC2.Instance] {
    let ids = try region.described().instances?.compactMap(\.instanceId) ?? []
    return try region.call(EC2.describeInstances, .init(instanceIds: ids)).reservations?.flatMap { $0.instances ?? [] }
      ?? []
  }

  private func spotCount(_ region: TestRegion) throws -> Int {
    try instances(region).filter { $0.instanceLifecycle == .spot }.count
  }

  @Test(arguments: [(0, 0, 10), (2, 0, 8), (0, 50, 5), (2, 50, 4), (0, 25, 7), (0, 100, 0), (4, 100, 0)])
  func theBaseIsOnDemandAndAboveItThePercentage(base: Int, percentage: Int, spot: Int) throws {
    let region = TestRegion()
    try group(region, [.init(instanceType: "m5.large")], desired: 10) {
      $0.onDemandBaseCapacity = base
      $0.onDemandPercentageAboveBaseCapacity = percentage
    }
    #expect(try spotCount(region) == spot)
  }

  @Test func weightsFillTheDesiredCapacity() throws {
    let region = TestRegion()
    try group(region, [.init(instanceType: "m5.xlarge", weightedCapacity: "4")], desired: 10)
    let members = try region.described().instances ?? []
    // Three of four units: the last goes beyond ten.
    #expect(members.count == 3)
    #expect(members.allSatisfy { $0.weightedCapacity == "4" })
  }

  @Test func prioritizedTakesTheFirstWithRoomAndLowestPriceTheCheapestUnit() throws {
    let overrides: [AutoScaling.LaunchTemplateOverrides] = [
      .init(instanceType: "m5.xlarge"), .init(instanceType: "c5.large"), .init(instanceType: "m5.large"),
    ]
    let first = TestRegion()
    try group(first, overrides, desired: 2)
    #expect(try instances(first).allSatisfy { $0.instanceType?.rawValue == "m5.xlarge" })
    let second = TestRegion()
    try group(second, overrides, desired: 2) { $0.onDemandAllocationStrategy = "lowest-price" }
    #expect(try instances(second).allSatisfy { $0.instanceType?.rawValue == "c5.large" })
    let third = TestRegion()
    try third.sandbox.disturb(.failLaunches(.init(instanceType: "m5.xlarge")))
    try group(third, overrides, desired: 2)
    #expect(try instances(third).allSatisfy { $0.instanceType?.rawValue == "c5.large" })
  }

  @Test func lowestPriceSpotSpreadsOverSoManyPools() throws {
    let types = ["m5.large", "m6i.large", "c5.large", "r5.large"]
    for pools in [1, 3] {
      let region = TestRegion()
      try group(region, types.map { .init(instanceType: $0) }, desired: 6) {
        $0.onDemandPercentageAboveBaseCapacity = 0
        $0.spotInstancePools = pools
      }
      #expect(try Set(instances(region).compactMap(\.instanceType)).count == pools)
    }
  }

  @Test func requirementsChooseTheTypesAndUnitsCountInVCPUs() throws {
    let region = TestRegion()
    var asked = AutoScaling.InstanceRequirements()
    asked.vCpuCount = .init(min: 4, max: 4)
    asked.memoryMiB = .init(min: 16_000, max: 17_000)
    try group(region, [.init(instanceRequirements: asked)], desired: 8, type: "vcpu", template: nil)
    let found = try instances(region)
    #expect(found.count == 2)
    // x86 with four vCPUs and 16 GiB that do not burst: the cheapest is m5 or m6i.
    #expect(found.allSatisfy { ["m5.xlarge", "m6i.xlarge"].contains($0.instanceType?.rawValue) })
    #expect(try region.described().instances?.allSatisfy { $0.weightedCapacity == "4" } == true)
  }

  @Test func badPoliciesAreRefused() throws {
    let region = TestRegion()
    #expect(throws: AWSError.self) {
      try group(
        region, [.init(instanceType: "m5.large", weightedCapacity: "2"), .init(instanceType: "m5.xlarge")], desired: 1)
    }
    let other = TestRegion()
    #expect(throws: AWSError.self) {
      try group(other, [.init(instanceType: "m5.large")], desired: 1) { $0.spotAllocationStrategy = "cheapest" }
    }
  }

  @Test func theDistributionIsShownWithItsDefaults() throws {
    let region = TestRegion()
    try group(region, [.init(instanceType: "m5.large")], desired: 0)
    let shown = try region.described().mixedInstancesPolicy?.instancesDistribution
    #expect(shown?.onDemandPercentageAboveBaseCapacity == 100)
    #expect(shown?.spotAllocationStrategy == "lowest-price")
    #expect(shown?.spotInstancePools == 2)
  }
}
