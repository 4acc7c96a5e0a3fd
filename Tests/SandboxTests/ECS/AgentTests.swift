import AWSModel
import ClusterModel
import FoundationEssentials
import Sandbox
import Testing

/// Agents: the sandbox's own, and somebody's.
@Suite struct AgentTests {
  @Test func aForeignAgentReportsWhatItsTasksDo() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    let instance = try region.call(
      ECS.registerContainerInstance,
      .init(
        cluster: "default", instanceIdentityDocument: #"{"instanceId": "i-0123", "availabilityZone": "us-east-1c"}"#,
        totalResources: [
          .init(name: "CPU", type: "INTEGER", integerValue: 2048),
          .init(name: "MEMORY", type: "INTEGER", integerValue: 3000),
          .init(name: "PORTS", type: "STRINGSET", stringSetValue: ["22"]),
        ], versionInfo: .init(agentVersion: "1.50.0"),
        attributes: [
          .init(name: "rack", value: "7"), .init(name: "com.amazonaws.ecs.capability.docker-remote-api.1.18"),
        ])
    ).containerInstance
    #expect(instance?.ec2InstanceId == "i-0123")
    #expect(instance?.attributes?.contains { $0.name == "rack" && $0.value == "7" } == true)
    try region.define()
    let task = try #require(
      try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(5))
    #expect(try last(region, task).lastStatus == "PENDING")
    let running = ECS.SubmitTaskStateChangeRequest(task: task, status: "RUNNING")
    #expect(try region.call(ECS.submitTaskStateChange, running).acknowledgment == "ACCEPT")
    #expect(try last(region, task).lastStatus == "RUNNING")
    try region.call(
      ECS.submitTaskStateChange,
      .init(task: task, status: "STOPPED", containers: [.init(containerName: "app", exitCode: 3, status: "STOPPED")]))
    let ended = try last(region, task)
    #expect(ended.lastStatus == "STOPPED")
    #expect(ended.stopCode == .essentialContainerExited)
    #expect(ended.containers?.first?.exitCode == 3)
  }

  private func last(_ region: TestRegion, _ arn: String) throws -> ECS.Task {
    try #require(try region.call(ECS.describeTasks, .init(tasks: [arn])).tasks?.first)
  }

  @Test func tasksOfTheSandboxsOwnAgentsCannotBeReported() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    let task = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    #expect(
      region.refusal(ECS.submitTaskStateChange, .init(task: task, status: "STOPPED"))?.code
        == "InvalidParameterException")
  }

  @Test func anAgentOfTheNewestVersionHasNoUpdate() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    #expect(
      region.refusal(ECS.updateContainerAgent, .init(containerInstance: arn))?.code == "NoUpdateAvailableException")
  }

  @Test func flapsCountUpTheVersionAndKeepNewTasksAway() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    let before = try #require(try region.containerInstances().first)
    try region.sandbox.disturb(.flapAgent(instance: ids[0]))
    let during = try #require(try region.containerInstances().first)
    #expect(during.agentConnected == false)
    #expect(during.version == (before.version ?? 0) + 1)
    try region.define()
    #expect(try region.call(ECS.runTask, .init(taskDefinition: "web")).failures?.map(\.reason) == ["AGENT"])
    region.pass(.seconds(30))
    let after = try #require(try region.containerInstances().first)
    #expect(after.agentConnected == true)
    #expect(after.version == (before.version ?? 0) + 2)
  }

  @Test func theBackgroundOfFlapsCanBeSwitchedOn() throws {
    let region = TestRegion { $0.agentFlapsPerHour = 4 }
    try region.cluster(instances: 1)
    let before = try region.containerInstances().first?.version ?? 0
    region.pass(.hours(10))
    let flaps = ((try region.containerInstances().first?.version ?? 0) - before) / 2
    #expect((30...50).contains(flaps))
    let still = TestRegion()
    try still.cluster(instances: 1)
    let first = try still.containerInstances().first?.version
    still.pass(.hours(10))
    #expect(try still.containerInstances().first?.version == first)
  }

  @Test func aHungRuntimeStartsAndStopsNothing() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    try region.define()
    let task = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(1))
    try region.sandbox.disturb(.impairRuntime(instance: ids[0]))
    try region.call(ECS.stopTask, .init(task: task))
    region.pass(.minutes(30))
    #expect(try last(region, task).lastStatus == "RUNNING")
    let arns = try region.containerInstances().compactMap(\.containerInstanceArn)
    let shown = try region.call(
      ECS.describeContainerInstances, .init(containerInstances: arns, include: [.containerInstanceHealth]))
    #expect(shown.containerInstances?.first?.healthStatus?.overallStatus == .impaired)
    try region.sandbox.disturb(.repairRuntime(instance: ids[0]))
    region.pass(.minutes(1))
    #expect(try last(region, task).lastStatus == "STOPPED")
  }

  @Test func heldStopsStayStopping() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    try region.define()
    let task = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(1))
    try region.sandbox.disturb(.holdStops(instance: ids[0]))
    try region.call(ECS.stopTask, .init(task: task))
    region.pass(.minutes(30))
    #expect(try last(region, task).lastStatus == "STOPPING")
    #expect(try region.containerInstances().first?.runningTasksCount == 0)
  }

  @Test func sigtermIgnoredMeansSigkillAtTheStopTimeout() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define { $0.stopTimeout = 90 }
    try region.sandbox.disturb(.ignoreSIGTERM(family: "web", true))
    let task = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(1))
    try region.call(ECS.stopTask, .init(task: task))
    region.pass(.seconds(85))
    #expect(try last(region, task).lastStatus == "STOPPING")
    region.pass(.seconds(10))
    #expect(try last(region, task).lastStatus == "STOPPED")
    #expect(try last(region, task).containers?.first?.exitCode == 137)
  }

  @Test(arguments: [
    "#cloud-config\nruncmd:\n - echo ECS_CLUSTER=special >> /etc/ecs/ecs.config\n - echo 'ECS_RESERVED_MEMORY=256' >> x",
    "[settings.ecs]\ncluster = \"special\"\nreserved-memory = 256\n\n[settings.ecs.instance-attributes]\nrack = \"7\"\n",
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==B==\"\n\n--==B==\nContent-Type: text/x-shellscript\n"
      + "Content-Transfer-Encoding: base64\n\n"
      + Data("#!/bin/bash\ncat <<'X' > /etc/ecs/ecs.config\nECS_CLUSTER=special\nECS_RESERVED_MEMORY=256\nX\n".utf8)
      .base64EncodedString() + "\n--==B==--\n",
  ]) func userDataIsReadInEveryForm(_ text: String) throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "special"))
    var request = EC2.RunInstancesRequest()
    request.imageId = try region.image()
    request.instanceType = EC2.InstanceType(rawValue: "m5.large")
    request.minCount = 1
    request.maxCount = 1
    request.userData = Data(text.utf8).base64EncodedString()
    try region.call(EC2.runInstances, request)
    region.pass(.minutes(6))
    let plain = TestRegion()
    try plain.cluster(instances: 1)
    func memory(_ instance: ECS.ContainerInstance?) -> Int? {
      instance?.registeredResources?.first { $0.name == "MEMORY" }?.integerValue
    }
    let special = memory(try region.containerInstances("special").first)
    #expect(special == memory(try plain.containerInstances().first).map { $0 - 256 })
  }
}
