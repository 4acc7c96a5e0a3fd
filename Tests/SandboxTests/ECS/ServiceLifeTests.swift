import AWSModel
import ClusterModel
import FoundationEssentials
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

  @Test func aDeletedServiceDrainsAndIsThenInactive() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.stop-seconds": "20"])
    #expect(try region.service().status == "ACTIVE")
    region.pass(.minutes(2))
    #expect(
      region.refusal(ECS.deleteService, .init(service: "web"))?.message
        == "The service cannot be stopped while it is scaled above 0.")
    #expect(try region.call(ECS.deleteService, .init(service: "web", force: true)).service?.status == "DRAINING")
    region.pass(.seconds(10))
    #expect(try region.describe().status == "DRAINING")
    #expect(try region.describe().desiredCount == 0)
    #expect(
      region.refusal(ECS.updateService, .init(service: "web", desiredCount: 3))?.code == "ServiceNotActiveException")
    region.pass(.minutes(1))
    #expect(try region.describe().status == "INACTIVE")
    #expect(try region.call(ECS.listServices, .init()).serviceArns == [])
    // Its name is free again.
    #expect(try region.service().status == "ACTIVE")
  }

  @Test func itKeepsItsLastHundredMessages() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(cpu: 10, memory: 10)
    try region.service(count: 0)
    for turn in 1...60 {
      for count in [2, 1] {
        try region.call(ECS.updateService, .init(service: "web", desiredCount: count))
        region.pass(.seconds(20))
      }
      if turn == 1 { #expect(try region.events().count < 10) }
    }
    let events = try #require(try region.describe().events)
    #expect(events.count == 100)
    #expect(Set(events.map(\.id)).count == 100)
    let times = events.compactMap(\.createdAt)
    #expect(times == times.sorted(by: >))
  }

  @Test func withoutChecksATaskIsHealthyAfterFortySeconds() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.pull-seconds": "1", "sandbox.start-seconds": "1"])
    try region.service(count: 1)
    region.pass(.seconds(20))
    let started = try #require(try region.tasks(service: "web").first?.startedAt)
    func passed() -> Double { region.sandbox.now.date.timeIntervalSince(started) }
    while passed() < 39 {
      #expect(try region.describe().deployments?.first?.rolloutState == .inProgress)
      region.pass(.seconds(1))
    }
    region.pass(.seconds(5))
    #expect(try region.describe().deployments?.first?.rolloutState == .completed)
  }
}
