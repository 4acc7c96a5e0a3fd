import AWSModel
import ClusterModel
import Sandbox
import Testing

/// Services behind a load balancer.
@Suite struct ServiceTargetTests {
  /// A service of two tasks with dynamic host ports behind a target group, steady.
  private func start(
    _ region: TestRegion, labels: [String: String]? = nil, delay: Int = 60, grace: Int? = nil
  ) throws -> Balancing {
    try region.cluster(instances: 2)
    let balancing = try Balancing(region)
    try balancing.setDelay(delay)
    try region.define(port: 8080, labels: labels)
    try region.service {
      $0.loadBalancers = [balancing.loadBalancer]
      $0.healthCheckGracePeriodSeconds = grace
    }
    return balancing
  }

  @Test func tasksAreRegisteredAtTheirHostPortsAndMakeTheServiceSteady() throws {
    let region = TestRegion()
    let balancing = try start(region)
    region.pass(.minutes(3))
    #expect(try balancing.states() == ["healthy", "healthy"])
    let bindings = try region.tasks().flatMap { $0.containers ?? [] }.flatMap { $0.networkBindings ?? [] }
    #expect(bindings.count == 2)
    #expect(bindings.allSatisfy { ($0.hostPort ?? 0) >= 32768 && $0.containerPort == 8080 })
    #expect(Set(try balancing.health().map { $0.target?.port }) == Set(bindings.map(\.hostPort)))
    #expect(try region.events().first == "(service web) has reached a steady state.")
    #expect(try region.events().contains("(service web) registered 1 targets in (target-group \(balancing.groupARN))"))
  }

  @Test func aServiceIsNotSteadyBeforeItsTargetsAreHealthy() throws {
    let region = TestRegion()
    _ = try start(region, labels: ["sandbox.warm-up-seconds": "240"], grace: 600)
    region.pass(.minutes(3))
    #expect(try region.describe().runningCount == 2)
    #expect(try region.describe().deployments?.first?.rolloutState == .inProgress)
    region.pass(.minutes(4))
    #expect(try region.describe().deployments?.first?.rolloutState == .completed)
  }

  @Test func aStoppingTaskDrainsBeforeItsSIGTERM() throws {
    let region = TestRegion()
    let balancing = try start(region, labels: ["sandbox.stop-seconds": "1"], delay: 60)
    region.pass(.minutes(3))
    let task = try #require(try region.tasks().first?.taskArn)
    try region.call(ECS.stopTask, .init(task: task))
    region.pass(.seconds(55))
    #expect(try balancing.states().contains("draining"))
    let draining = try #require(try region.call(ECS.describeTasks, .init(tasks: [task])).tasks?.first)
    #expect(draining.desiredStatus == "STOPPED")
    #expect(draining.lastStatus == "RUNNING")
    region.pass(.seconds(15))
    let stopped = try #require(try region.call(ECS.describeTasks, .init(tasks: [task])).tasks?.first)
    #expect(stopped.lastStatus == "STOPPED")
    #expect(stopped.stopCode == .userInitiated)
  }

  @Test func anUnhealthyTargetCostsTheTaskItsLife() throws {
    let region = TestRegion()
    let balancing = try start(region)
    region.pass(.minutes(3))
    try region.sandbox.disturb(.failTargetHealth(target: try #require(try balancing.health().first?.target?.id)))
    region.pass(.minutes(2))
    let events = try region.events()
    #expect(events.contains { $0.contains("is unhealthy in (target-group \(balancing.groupARN)) due to (reason") })
    let stopped = try region.tasks(stopped: true)
    #expect(
      stopped.contains { $0.stoppedReason == "Task failed ELB health checks in (target-group \(balancing.groupARN))" })
  }

  @Test func theGracePeriodCoversASlowStart() throws {
    let slow = ["sandbox.warm-up-seconds": "120"]
    let strict = TestRegion()
    _ = try start(strict, labels: slow)
    strict.pass(.minutes(2))
    #expect(try !strict.tasks(stopped: true).isEmpty)
    let patient = TestRegion()
    _ = try start(patient, labels: slow, grace: 300)
    patient.pass(.minutes(4))
    #expect(try patient.tasks(stopped: true).isEmpty)
    #expect(try patient.describe().runningCount == 2)
  }

  @Test func severalTargetGroupsPassThroughActivatingAndDeactivating() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    let balancing = try Balancing(region)
    let second = try Balancing(region, name: "second")
    try balancing.setDelay(30)
    try second.setDelay(90)
    try region.define(port: 8080)
    try region.service(count: 1) { $0.loadBalancers = [balancing.loadBalancer, second.loadBalancer] }
    region.pass(.minutes(3))
    #expect(try second.states() == ["healthy"])
    let task = try #require(try region.tasks().first?.taskArn)
    try region.call(ECS.stopTask, .init(task: task))
    region.pass(.seconds(60))
    #expect(try region.call(ECS.describeTasks, .init(tasks: [task])).tasks?.first?.lastStatus == "DEACTIVATING")
    region.pass(.minutes(1))
    #expect(try region.call(ECS.describeTasks, .init(tasks: [task])).tasks?.first?.lastStatus == "STOPPED")
  }

  @Test func aTargetGroupMustFitTheTask() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let balancing = try Balancing(region, type: .ip)
    try region.define(port: 8080)
    func refusal(_ balancer: ECS.LoadBalancer) -> String? {
      let request = ECS.CreateServiceRequest(
        serviceName: "web", taskDefinition: "web", loadBalancers: [balancer], desiredCount: 1)
      return region.refusal(ECS.createService, request)?.message
    }
    #expect(refusal(balancing.loadBalancer)?.contains("has target type ip, which is incompatible") == true)
    var wrong = balancing.loadBalancer
    wrong.containerName = "nobody"
    #expect(refusal(wrong) == "The container nobody does not exist in the task definition.")
    wrong = balancing.loadBalancer
    wrong.containerPort = 1
    #expect(refusal(wrong) == "The container app did not have a container port 1 defined.")
    let idle = ECS.LoadBalancer(
      targetGroupArn: try Balancing.group(region, "idle", .instance), containerName: "app", containerPort: 8080)
    #expect(refusal(idle)?.hasSuffix("does not have an associated load balancer.") == true)
  }
}
