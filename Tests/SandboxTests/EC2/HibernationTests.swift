import AWSModel
import Sandbox
import Testing

@Suite struct HibernationTests {
  @Test func aHibernatedInstanceSaysSo() throws {
    let region = TestRegion()
    var request = EC2.RunInstancesRequest(
      imageId: try region.image(), instanceType: .init(rawValue: "m5.large"), maxCount: 1, minCount: 1)
    request.hibernationOptions = .init(configured: true)
    let id = try #require(try region.call(EC2.runInstances, request).instances?.first?.instanceId)
    let plain = try region.launch(1)
    region.pass(.minutes(2))
    #expect(region.refusal(EC2.stopInstances, .init(instanceIds: plain, hibernate: true)) != nil)
    try region.call(EC2.stopInstances, .init(instanceIds: [id], hibernate: true))
    try region.call(EC2.stopInstances, .init(instanceIds: plain))
    region.pass(.minutes(5))
    func reason(_ id: String) throws -> EC2.StateReason? {
      try region.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?.first?
        .stateReason
    }
    #expect(try reason(id)?.code == "Client.UserInitiatedHibernate")
    #expect(try reason(id)?.message == "Client.UserInitiatedHibernate: User initiated hibernate")
    #expect(try reason(plain[0])?.code == "Client.UserInitiatedShutdown")
  }
}
