import AWSModel
import Sandbox
import Testing

@Suite struct SpotTests {
  private func group(_ region: TestRegion, rebalances: Bool) throws {
    try region.template()
    try region.group(desired: 2) {
      $0.launchTemplate = nil
      $0.capacityRebalance = rebalances
      $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large", "m6i.large"])
      $0.mixedInstancesPolicy?.instancesDistribution = .init(onDemandPercentageAboveBaseCapacity: 0)
    }
  }

  @Test func anInterruptedInstanceHasTwoMinutesAndIsReplaced() throws {
    let region = TestRegion()
    let url = try region.queue(hearing: "aws.ec2")
    try group(region, rebalances: false)
    _ = try region.drain(url)
    let id = try region.members()[0]
    try region.sandbox.disturb(.interruptSpot(instance: id))
    let heard = try region.drain(url)
    #expect(heard.contains { $0.contains("EC2 Instance Rebalance Recommendation") && $0.contains(id) })
    let warning = try #require(heard.first { $0.contains("EC2 Spot Instance Interruption Warning") })
    #expect(warning.contains("\"instance-action\":\"terminate\""))
    // The resource names the zone, and no account.
    #expect(
      warning.contains("arn:aws:ec2:us-east-1a:instance/\(id)")
        || warning.contains("arn:aws:ec2:us-east-1b:instance/\(id)"))
    region.pass(.seconds(115))
    #expect(try region.members().contains(id))
    region.pass(.minutes(5))
    #expect(try !region.members().contains(id))
    #expect(try region.members().count == 2)
    let ended = try region.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?.first
    #expect(ended?.stateReason?.code == "Server.SpotInstanceTermination")
    #expect(
      try region.drain(url).contains {
        $0.contains("EC2 Instance State-change Notification") && $0.contains("\"state\":\"shutting-down\"")
      })
  }

  @Test func capacityRebalancingLaunchesBeforeItTerminates() throws {
    let region = TestRegion()
    try group(region, rebalances: true)
    let id = try region.members()[0]
    try region.sandbox.disturb(.recommendRebalance(instance: id))
    var fewest = 2
    for _ in 0..<60 {
      region.pass(.seconds(5))
      fewest = min(fewest, try region.members().count)
    }
    #expect(fewest == 2)
    #expect(try !region.members().contains(id))
    #expect(try region.activities().contains { $0.cause?.contains("EC2 instance rebalance recommendation") == true })
  }

  @Test func withoutCapacityRebalancingARecommendationChangesNothing() throws {
    let region = TestRegion()
    try group(region, rebalances: false)
    let ids = try region.members()
    try region.sandbox.disturb(.recommendRebalance(instance: ids[0]))
    region.pass(.minutes(10))
    #expect(try region.members() == ids)
  }

  @Test func onlySpotInstancesAreInterrupted() throws {
    let region = TestRegion()
    let id = try region.launch()[0]
    region.pass(.minutes(1))
    #expect(throws: DisturbanceError.self) { try region.sandbox.disturb(.interruptSpot(instance: id)) }
  }

  @Test func pricesChangeOverTimeAndAreTheSameForTheSameSeed() throws {
    func history(_ seed: UInt64) throws -> [String] {
      let region = TestRegion(seed: seed)
      return try region.call(
        EC2.describeSpotPriceHistory,
        .init(
          startTime: region.sandbox.now.advanced(by: .hours(-48)).date, endTime: region.sandbox.now.date,
          instanceTypes: [.init(rawValue: "m5.large")], productDescriptions: ["Linux/UNIX"],
          availabilityZone: "us-east-1a")
      ).spotPriceHistory?.compactMap(\.spotPrice) ?? []
    }
    let prices = try history(3)
    #expect(prices.count == 9)
    #expect(Set(prices).count > 1)
    #expect(prices.compactMap(Double.init).allSatisfy { $0 > 0.01 && $0 < 0.096 })
    #expect(try history(3) == prices)
    #expect(try history(4) != prices)
  }

  @Test func aPriceBelowTheMarketsIsRefused() throws {
    let region = TestRegion()
    var request = EC2.RunInstancesRequest()
    request.imageId = try region.image()
    request.instanceType = .init(rawValue: "m5.large")
    request.minCount = 1
    request.maxCount = 1
    request.instanceMarketOptions = .init(marketType: .spot, spotOptions: .init(maxPrice: "0.001"))
    #expect(region.refusal(EC2.runInstances, request)?.code == "SpotMaxPriceTooLow")
  }
}
