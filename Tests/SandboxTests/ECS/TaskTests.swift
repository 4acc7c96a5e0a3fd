import AWSModel
import ClusterModel
import Sandbox
import Synchronization
import Testing

@Suite struct TaskTests {
  private func run(_ region: TestRegion, change: (inout ECS.RunTaskRequest) -> Void = { _ in }) throws
    -> ECS.RunTaskResponse
  {
    var request = ECS.RunTaskRequest(taskDefinition: "web")
    change(&request)
    return try region.call(ECS.runTask, request)
  }

  private func task(_ region: TestRegion, _ arn: String?) throws -> ECS.Task {
    try #require(try region.call(ECS.describeTasks, .init(tasks: [arn ?? ""])).tasks?.first)
  }

  @Test func itGoesThroughItsWholeLife() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    var definition = ECS.RegisterTaskDefinitionRequest(family: "web")
    definition.networkMode = .awsvpc
    definition.containerDefinitions = [.init(name: "app", image: "web:1", cpu: 10, memory: 16)]
    try region.call(ECS.registerTaskDefinition, definition)
    let seen = Mutex<[String]>([])
    region.sandbox.watch { sight, _ in
      guard case .task(let task) = sight else { return }
      seen.withLock { if $0.last != task.lastStatus.rawValue { $0.append(task.lastStatus.rawValue) } }
    }
    let subnets = try region.call(EC2.describeSubnets, .init()).subnets?.compactMap(\.subnetId)
    let arn = try run(region) {
      $0.networkConfiguration = .init(awsvpcConfiguration: .init(subnets: subnets))
    }.tasks?.first?.taskArn
    region.pass(.minutes(2))
    let running = try task(region, arn)
    #expect(running.attachments?.first?.status == "ATTACHED")
    let times = [running.createdAt, running.pullStartedAt, running.pullStoppedAt, running.startedAt].compactMap { $0 }
    #expect(times.count == 4 && times == times.sorted())
    try region.call(ECS.stopTask, .init(task: arn))
    region.pass(.minutes(2))
    #expect(
      seen.withLock { $0 }
        == ["PROVISIONING", "PENDING", "RUNNING", "STOPPING", "DEPROVISIONING", "STOPPED"])
    #expect(try task(region, arn).attachments?.first?.status == "DELETED")
  }

  @Test func stoppedTasksAreShownForAnHour() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.run-seconds": "10", "sandbox.exit-code": "4"])
    let arn = try run(region).tasks?.first?.taskArn
    region.pass(.minutes(2))
    let stopped = try task(region, arn)
    #expect(stopped.stopCode == .essentialContainerExited)
    #expect(stopped.containers?.first?.exitCode == 4)
    #expect(try region.tasks(stopped: true).count == 1)
    #expect(try region.tasks().isEmpty)
    region.pass(.hours(1))
    #expect(try region.call(ECS.describeTasks, .init(tasks: [arn ?? ""])).failures?.first?.reason == "MISSING")
  }

  @Test func anImageThatCannotBePulledFailsInTheAgentsWords() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    try region.sandbox.disturb(.breakImage(image: "web:1"))
    let arn = try run(region).tasks?.first?.taskArn
    region.pass(.minutes(2))
    let failed = try task(region, arn)
    #expect(failed.stopCode == .taskFailedToStart)
    #expect(failed.containers?.first?.reason?.hasPrefix("CannotPullContainerError: ") == true)
  }

  @Test func theAgentTakesTasksInOrderAndTheFirstBlocksTheRest() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define("old", cpu: 1900, labels: ["sandbox.stop-seconds": "25"])
    try region.define("big", cpu: 1900)
    try region.define("small", cpu: 10)
    func run(_ family: String) throws -> String? {
      try region.call(ECS.runTask, .init(taskDefinition: family)).tasks?.first?.taskArn
    }
    let old = try run("old")
    region.pass(.minutes(1))
    try region.call(ECS.stopTask, .init(task: old))
    let (big, small) = (try run("big"), try run("small"))
    region.pass(.seconds(20))
    #expect(try task(region, big).lastStatus == "PENDING")
    #expect(try task(region, small).lastStatus == "PENDING", "it fits, and waits behind the one that does not")
    region.pass(.minutes(1))
    #expect(try task(region, big).lastStatus == "RUNNING")
    #expect(try task(region, small).lastStatus == "RUNNING")
  }

  @Test func failuresNameTheReasonOfEachInstance() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define(cpu: 4096)
    let answer = try run(region)
    #expect(answer.tasks?.isEmpty == true)
    #expect(answer.failures?.map(\.reason) == ["RESOURCE:CPU", "RESOURCE:CPU"])
    try region.define(cpu: 10)
    let member = try run(region) {
      $0.placementConstraints = [.init(type: .memberOf, expression: "attribute:rack == 7")]
    }
    #expect(member.failures?.first?.reason == "MemberOf placement constraint unsatisfied.")
  }

  @Test func aClientTokenIsGoodForOneRequestOnly() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    let first = try run(region) { $0.clientToken = "once" }
    #expect(try run(region) { $0.clientToken = "once" }.tasks?.map(\.taskArn) == first.tasks?.map(\.taskArn))
    #expect(try region.tasks().count == 1)
    let other = ECS.RunTaskRequest(count: 2, taskDefinition: "web", clientToken: "once")
    #expect(region.refusal(ECS.runTask, other)?.code == "ConflictException")
  }

  @Test func overridesChangeWhatIsReserved() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(cpu: 256)
    let answer = try run(region) {
      $0.overrides = .init(containerOverrides: [.init(name: "app", cpu: 1500)])
    }
    #expect(answer.tasks?.first?.overrides?.containerOverrides?.first?.cpu == 1500)
    let left = try region.containerInstances().first?.remainingResources?.first { $0.name == "CPU" }?.integerValue
    #expect(left == 548)
  }

  @Test func demandDrivesWhatAServiceUses() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define(cpu: 512)
    try region.service(count: 2)
    region.pass(.minutes(3))
    // A hundred requests a second of 5 ms each are half a core: half of what the two tasks reserve.
    try region.sandbox.disturb(
      .demand(
        cluster: "default", service: "web",
        ServiceDemand(requestsPerSecond: 100, cpuMillisecondsPerRequest: 5)))
    region.pass(.minutes(5))
    var request = CloudWatch.GetMetricStatisticsRequest()
    request.namespace = "AWS/ECS"
    request.metricName = "CPUUtilization"
    request.dimensions = [.init(name: "ClusterName", value: "default"), .init(name: "ServiceName", value: "web")]
    request.startTime = region.sandbox.now.advanced(by: .minutes(-3)).date
    request.endTime = region.sandbox.now.date
    request.period = 60
    request.statistics = [.average]
    let points = try region.call(CloudWatch.getMetricStatistics, request).datapoints ?? []
    #expect(!points.isEmpty)
    for point in points { #expect(abs((point.average ?? 0) - 50) < 0.5) }
  }
}
