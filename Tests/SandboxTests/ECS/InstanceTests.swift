import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct InstanceTests {
  private func resource(_ instance: ECS.ContainerInstance?, _ name: String, remaining: Bool = false) -> ECS.Resource? {
    (remaining ? instance?.remainingResources : instance?.registeredResources)?.first { $0.name == name }
  }

  @Test func itRegistersWithWhatItsTypeLeaves() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(extra: #"echo 'ECS_INSTANCE_ATTRIBUTES={"rack": "7"}' >> /etc/ecs/ecs.config"#)
    region.pass(.seconds(30))
    #expect(try region.containerInstances().isEmpty)
    region.pass(.minutes(5))
    let instance = try #require(try region.containerInstances().first)
    #expect(resource(instance, "CPU")?.integerValue == 2048)
    #expect(resource(instance, "MEMORY")?.integerValue == 7811)
    #expect(resource(instance, "PORTS")?.stringSetValue == ["22", "2375", "2376", "51678", "51679"])
    let attributes = Dictionary(
      uniqueKeysWithValues: (instance.attributes ?? []).map { ($0.name ?? "", $0.value) })
    #expect(attributes["rack"] == "7")
    #expect(attributes["ecs.instance-type"] == "m5.large")
    #expect(attributes.keys.contains("com.amazonaws.ecs.capability.docker-remote-api.1.18"))
    #expect(instance.versionInfo?.dockerVersion?.hasPrefix("DockerVersion: ") == true)
  }

  @Test func portsInUseStandInTheRemainingResources() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(port: 80, hostPort: 8080)
    try region.call(ECS.runTask, .init(taskDefinition: "web"))
    #expect(
      resource(try region.containerInstances().first, "PORTS", remaining: true)?.stringSetValue?.contains("8080")
        == true)
    #expect(try region.call(ECS.runTask, .init(taskDefinition: "web")).failures?.map(\.reason) == ["RESOURCE:PORTS"])
  }

  @Test func aHundredHostPortsAreReservedAtMost() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    // The agent's five, and ninety-five more.
    func task(_ ports: Range<Int>) throws -> [String?] {
      let container = ECS.ContainerDefinition(
        name: "app", image: "web:1", cpu: 10, memory: 16,
        portMappings: ports.map { ECS.PortMapping(containerPort: $0, hostPort: $0) })
      try region.call(ECS.registerTaskDefinition, .init(family: "ports", containerDefinitions: [container]))
      return try region.call(ECS.runTask, .init(taskDefinition: "ports")).failures?.map(\.reason) ?? []
    }
    #expect(try task(8000..<8094) == [])
    #expect(try task(9000..<9002) == ["RESOURCE:PORTS"])
    #expect(try task(9000..<9001) == [])
    #expect(try task(9001..<9002) == ["RESOURCE:PORTS"])
    #expect(try task(0..<0) == [])
  }

  @Test func theWordForPortsIsASwitch() throws {
    let region = TestRegion { $0.portsReason = "RESOURCE:PORT" }
    try region.cluster(instances: 1)
    try region.define(port: 80, hostPort: 8080)
    let failures = try region.call(ECS.runTask, .init(count: 2, taskDefinition: "web")).failures
    #expect(failures?.map(\.reason) == ["RESOURCE:PORT"])
  }

  @Test func oneThatDiesWithoutAWordStaysAsAGhost() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    try region.sandbox.disturb(.crashInstance(instance: ids[0]))
    region.pass(.minutes(5))
    try region.call(EC2.terminateInstances, .init(instanceIds: ids))
    region.pass(.hours(3))
    let ghost = try #require(try region.containerInstances().first)
    #expect(ghost.status == "ACTIVE")
    #expect(ghost.agentConnected == false)
  }

  @Test func oneThatIsTerminatedIsInactiveForAnHourThenMissing() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    try region.call(EC2.terminateInstances, .init(instanceIds: ids))
    region.pass(.minutes(5))
    #expect(try region.containerInstances().isEmpty)
    func describe() throws -> ECS.DescribeContainerInstancesResponse {
      try region.call(ECS.describeContainerInstances, .init(containerInstances: [arn]))
    }
    #expect(try describe().containerInstances?.first?.status == "INACTIVE")
    region.pass(.hours(1))
    #expect(try describe().failures?.first?.reason == "MISSING")
  }

  @Test func deregisteringWithTasksNeedsForceAndStartsReplacements() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define()
    try region.service(count: 2)
    region.pass(.minutes(3))
    let arn = try #require(try region.tasks().first?.containerInstanceArn)
    let request = ECS.DeregisterContainerInstanceRequest(containerInstance: arn)
    #expect(region.refusal(ECS.deregisterContainerInstance, request)?.code == "InvalidParameterException")
    try region.call(ECS.deregisterContainerInstance, .init(containerInstance: arn, force: true))
    region.pass(.minutes(3))
    #expect(try region.describe().runningCount == 2)
    #expect(try region.tasks().allSatisfy { $0.containerInstanceArn != arn })
  }

  @Test func aDrainStopsWhatIsPendingAtOnceAndLeavesStandaloneTasks() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define("job")
    try region.define(labels: ["sandbox.pull-seconds": "600"])
    let job = try #require(try region.call(ECS.runTask, .init(taskDefinition: "job")).tasks?.first?.taskArn)
    try region.service(count: 2)
    region.pass(.minutes(1))
    #expect(try region.describe().pendingCount == 2)
    let arns = try region.containerInstances().compactMap(\.containerInstanceArn)
    try region.call(ECS.updateContainerInstancesState, .init(containerInstances: arns, status: .draining))
    region.pass(.minutes(1))
    #expect(try region.describe().pendingCount == 0)
    region.pass(.hours(5))
    #expect(try region.call(ECS.describeTasks, .init(tasks: [job])).tasks?.first?.lastStatus == "RUNNING")
    #expect(try region.containerInstances().first?.status == "DRAINING")
  }

  @Test func gpusAreANumberWhereASwitchSaysSo() throws {
    let region = TestRegion { $0.showsGPUIDs = false }
    try region.call(ECS.createCluster, .init())
    try region.launch(type: "g4dn.12xlarge", image: try region.image("amazon-linux-2/gpu"))
    region.pass(.minutes(5))
    try region.define("train") { $0.resourceRequirements = [.init(value: "3", type: .gpu)] }
    try region.call(ECS.runTask, .init(taskDefinition: "train"))
    let instance = try region.containerInstances().first
    #expect(resource(instance, "GPU")?.type == "INTEGER" && resource(instance, "GPU")?.integerValue == 4)
    #expect(resource(instance, "GPU", remaining: true)?.integerValue == 1)
  }

  @Test func gpusAreGivenByIdAndTakenBack() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(type: "g4dn.12xlarge", image: try region.image("amazon-linux-2/gpu"))
    region.pass(.minutes(6))
    try region.define("train") { $0.resourceRequirements = [.init(value: "3", type: .gpu)] }
    let task = try #require(try region.call(ECS.runTask, .init(taskDefinition: "train")).tasks?.first)
    let given = task.containers?.first?.gpuIds ?? []
    let instance = try region.containerInstances().first
    let all = resource(instance, "GPU")?.stringSetValue ?? []
    #expect(given.count == 3 && all.count == 4)
    #expect(resource(instance, "GPU", remaining: true)?.stringSetValue == all.filter { !given.contains($0) })
    #expect(try region.call(ECS.runTask, .init(taskDefinition: "train")).failures?.map(\.reason) == ["RESOURCE:GPU"])
  }
}
