import AWSModel
import Sandbox
import Testing

/// The requests behind Spot instances, and what is said of their failures.
@Suite struct SpotRequestTests {
  private let region = TestRegion()

  private func request(_ options: EC2.SpotMarketOptions? = nil) throws -> EC2.RunInstancesRequest {
    var request = EC2.RunInstancesRequest()
    request.imageId = try region.image()
    request.instanceType = .init(rawValue: "m5.large")
    request.minCount = 1
    request.maxCount = 1
    request.instanceMarketOptions = .init(marketType: .spot, spotOptions: options)
    return request
  }

  private func launch(_ options: EC2.SpotMarketOptions? = nil) throws -> EC2.Instance {
    let launched = try #require(try region.call(EC2.runInstances, request(options)).instances?.first)
    region.pass(.minutes(2))
    return launched
  }

  private func described(_ id: String?) throws -> EC2.SpotInstanceRequest {
    try #require(
      try region.call(EC2.describeSpotInstanceRequests, .init(spotInstanceRequestIds: id.map { [$0] }))
        .spotInstanceRequests?.first)
  }

  @Test func aSpotInstanceNamesItsRequest() throws {
    let instance = try launch()
    let id = try #require(instance.spotInstanceRequestId)
    #expect(id.hasPrefix("sir-"))
    let asked = try described(id)
    #expect(asked.instanceId == instance.instanceId && asked.state == .active && asked.type == .oneTime)
    #expect(asked.status?.code == "fulfilled")
    #expect(asked.launchSpecification?.instanceType?.rawValue == "m5.large")
    let found = try region.call(
      EC2.describeInstances, .init(filters: [.init(name: "spot-instance-request-id", values: [id])]))
    #expect(found.reservations?.first?.instances?.first?.instanceId == instance.instanceId)
    #expect(
      region.refusal(EC2.describeSpotInstanceRequests, .init(spotInstanceRequestIds: ["sir-00000000"]))?.code
        == "InvalidSpotInstanceRequestID.NotFound")
  }

  @Test func anInterruptionMarksItAndClosesIt() throws {
    let instance = try launch()
    try region.sandbox.disturb(.interruptSpot(instance: instance.instanceId ?? ""))
    #expect(try described(instance.spotInstanceRequestId).status?.code == "marked-for-termination")
    region.pass(.minutes(4))
    let asked = try described(instance.spotInstanceRequestId)
    #expect(asked.state == .closed && asked.status?.code == "instance-terminated-no-capacity")
  }

  @Test func whoeverEndsItWithinTheNoticeHasEndedIt() throws {
    let instance = try launch()
    try region.sandbox.disturb(.interruptSpot(instance: instance.instanceId ?? ""))
    region.pass(.seconds(20))
    _ = try region.call(EC2.terminateInstances, .init(instanceIds: [instance.instanceId ?? ""]))
    region.pass(.minutes(2))
    #expect(try described(instance.spotInstanceRequestId).status?.code == "instance-terminated-by-user")
  }

  @Test func aCancelledRequestLeavesItsInstance() throws {
    let instance = try launch()
    let id = instance.spotInstanceRequestId ?? ""
    let answer = try region.call(EC2.cancelSpotInstanceRequests, .init(spotInstanceRequestIds: [id]))
    #expect(answer.cancelledSpotInstanceRequests?.first?.state == .cancelled)
    let asked = try described(id)
    #expect(asked.state == .cancelled && asked.status?.code == "request-canceled-and-instance-running")
    let found = try region.call(EC2.describeInstances, .init(instanceIds: [instance.instanceId ?? ""]))
    #expect(found.reservations?.first?.instances?.first?.state?.name == .running)
  }

  @Test func onlyPersistentRequestsAreForInstancesThatAreStopped() throws {
    let wrong = region.refusal(
      EC2.runInstances, try request(.init(spotInstanceType: .oneTime, instanceInterruptionBehavior: .stop)))
    #expect(wrong?.code == "InvalidParameterCombination")
    #expect(
      wrong?.message
        == "The request with type 'one-time' is not supported when instanceInterruptionBehavior is set to 'stop'.")
    #expect(
      region.refusal(EC2.runInstances, try request(.init(spotInstanceType: .persistent)))?.code
        == "InvalidParameterCombination")
    let instance = try launch(.init(spotInstanceType: .persistent, instanceInterruptionBehavior: .stop))
    #expect(try described(instance.spotInstanceRequestId).type == .persistent)
    try region.call(EC2.stopInstances, .init(instanceIds: [instance.instanceId ?? ""]))
    region.pass(.minutes(2))
    #expect(try described(instance.spotInstanceRequestId).state == .disabled)
  }

  @Test func requestsAreInASavedState() throws {
    let instance = try launch()
    try region.call(
      EC2.cancelSpotInstanceRequests, .init(spotInstanceRequestIds: [instance.spotInstanceRequestId ?? ""]))
    let loaded = TestRegion(try Sandbox(state: region.sandbox.savedState()))
    let asked = try loaded.call(EC2.describeSpotInstanceRequests, .init()).spotInstanceRequests?.first
    #expect(asked?.spotInstanceRequestId == instance.spotInstanceRequestId && asked?.state == .cancelled)
  }

  @Test func noticesDoNotChangeTheStateAndSoDoNotTellOfIt() throws {
    let url = try region.queue(hearing: "aws.ec2")
    let instance = try launch()
    _ = try region.drain(url)
    try region.sandbox.disturb(.recommendRebalance(instance: instance.instanceId ?? ""))
    try region.sandbox.disturb(.interruptSpot(instance: instance.instanceId ?? ""))
    let kinds = try region.drain(url).map { try TestJSON($0)["detail-type"]?.string }
    #expect(kinds == ["EC2 Instance Rebalance Recommendation", "EC2 Spot Instance Interruption Warning"])
  }

  @Test func aMixedGroupTellsOfSpotFailuresAsFleetsDo() throws {
    try region.template()
    func group(_ name: String) throws {
      try region.group(name, desired: 1, settle: false) {
        $0.launchTemplate = nil
        $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large"])
        $0.mixedInstancesPolicy?.instancesDistribution = .init(onDemandPercentageAboveBaseCapacity: 0)
      }
      region.pass(.seconds(20))
    }
    try region.sandbox.disturb(.failLaunches(.init(group: "a")))
    try group("a")
    #expect(
      try region.activities("a").first?.statusMessage
        == "Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity due to your request "
        + "configuration. Please adjust your request and try again. Launching EC2 instance failed.")
    try region.sandbox.disturb(.failLaunches(.init(.vcpuLimitExceeded, group: "b")))
    try group("b")
    #expect(
      try region.activities("b").first?.statusMessage
        == "Could not launch Spot Instances. MaxSpotInstanceCountExceeded - Max spot instance count exceeded. Launching "
        + "EC2 instance failed.")
  }

  @Test func aGroupWithASpotTemplateTellsOfThemAsEC2Does() throws {
    try region.template { $0.instanceMarketOptions = .init(marketType: .spot) }
    try region.sandbox.disturb(.failLaunches(.init(group: "hosts")))
    try region.group(desired: 1, settle: false)
    region.pass(.seconds(20))
    #expect(
      try region.activities().first?.statusMessage
        == "There is no Spot capacity available that matches your request. Launching EC2 instance failed.")
  }
}
