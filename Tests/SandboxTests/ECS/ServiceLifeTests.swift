import AWSModel
import Sandbox
import Testing

@Suite struct ServiceLifeTests {
  @Test func aServiceReachesItsCountAndSaysSo() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    #expect(try region.containerInstances().count == 2)
    try region.define()
    try region.service(count: 4)
    region.pass(.minutes(3))
    let service = try region.describe()
    #expect(service.runningCount == 4)
    #expect(service.pendingCount == 0)
    #expect(service.deployments?.first?.rolloutState == .completed)
    let messages = try region.events()
    #expect(messages.first == "(service web) has reached a steady state.")
    #expect(messages.contains { $0.contains("deployment completed") })
    #expect(messages.last?.hasPrefix("(service web) has started 4 tasks: (task ") == true)
  }
}
