import AWSModel
import ClusterModel
import FoundationEssentials

@testable import Observation

let epoch = Date(timeIntervalSince1970: 1_790_000_000)
let account = "arn:aws:ecs:us-east-1:123456789012"

func instanceArn(_ name: String) -> String { "\(account):container-instance/prod/\(name)" }
func taskArn(_ name: String) -> String { "\(account):task/prod/\(name)" }
func serviceArn(_ name: String) -> String { "\(account):service/prod/\(name)" }
func definitionArn(_ family: String, _ revision: Int = 1) -> String {
  "\(account):task-definition/\(family):\(revision)"
}

/// Five digits, so that the order of names is the order of numbers.
func numbered(_ prefix: String, _ number: Int) -> String {
  let digits = String(number)
  return prefix + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
}

func integers(_ cpu: Int, _ memory: Int, ports: [String] = ["22", "2375", "2376", "51678", "51679"]) -> [ECS.Resource] {
  [
    .init(name: "CPU", type: "INTEGER", integerValue: cpu),
    .init(name: "MEMORY", type: "INTEGER", integerValue: memory),
    .init(name: "PORTS", type: "STRINGSET", stringSetValue: ports),
    .init(name: "PORTS_UDP", type: "STRINGSET", stringSetValue: []),
  ]
}

func instance(
  _ name: String, ec2: String? = nil, status: String = "ACTIVE", connected: Bool = true, version: Int = 1,
  type: String = "m5.large", zone: String = "us-east-1a", cpu: Int = 2048, memory: Int = 7680,
  free: (Int, Int)? = nil, attributes: [ECS.Attribute] = []
) -> ECS.ContainerInstance {
  ECS.ContainerInstance(
    containerInstanceArn: instanceArn(name), ec2InstanceId: ec2 ?? "i-\(name)", version: version,
    remainingResources: integers(free?.0 ?? cpu, free?.1 ?? memory), registeredResources: integers(cpu, memory),
    status: status, agentConnected: connected, runningTasksCount: 0, pendingTasksCount: 0,
    attributes: [
      .init(name: "ecs.availability-zone", value: zone), .init(name: "ecs.instance-type", value: type),
      .init(name: "ecs.cpu-architecture", value: "x86_64"), .init(name: "com.amazonaws.ecs.capability.task-eni"),
    ] + attributes, registeredAt: epoch)
}

func definition(
  _ family: String, _ revision: Int = 1, cpu: Int = 256, memory: Int = 512, mode: ECS.NetworkMode = .bridge
) -> ECS.TaskDefinition {
  ECS.TaskDefinition(
    taskDefinitionArn: definitionArn(family, revision),
    containerDefinitions: [.init(name: "app", cpu: cpu, memory: memory)], family: family, networkMode: mode,
    revision: revision, status: .active)
}

func service(
  _ name: String, family: String = "app", desired: Int = 1, strategy: ECS.SchedulingStrategy = .replica,
  balancers: [ECS.LoadBalancer] = []
) -> ECS.Service {
  ECS.Service(
    serviceArn: serviceArn(name), serviceName: name, loadBalancers: balancers, status: "ACTIVE", desiredCount: desired,
    runningCount: desired, launchType: .ec2, taskDefinition: definitionArn(family), schedulingStrategy: strategy)
}

func task(
  _ name: String, on instance: String?, service: String? = nil, family: String = "app", last: String = "RUNNING",
  desired: String = "RUNNING", version: Int = 1
) -> ECS.Task {
  ECS.Task(
    containerInstanceArn: instance.map(instanceArn), createdAt: epoch, desiredStatus: desired,
    group: service.map { "service:\($0)" } ?? "family:\(family)", lastStatus: last, launchType: .ec2,
    startedBy: service.map { "ecs-svc/\($0)" }, taskArn: taskArn(name), taskDefinitionArn: definitionArn(family),
    version: version)
}

func group(
  _ name: String, desired: Int = 0, max: Int = 100, bound: Bool = true, members: [AutoScaling.Instance] = [],
  tags: [String: String] = [:]
) -> AutoScaling.AutoScalingGroup {
  var all = tags
  if bound { all["ballast:cluster"] = "prod" }
  return AutoScaling.AutoScalingGroup(
    autoScalingGroupName: name, autoScalingGroupARN: "arn:aws:autoscaling:us-east-1:1:group:\(name)",
    launchTemplate: .init(launchTemplateId: "lt-\(name)", version: "1"), minSize: 0, maxSize: max,
    desiredCapacity: desired, availabilityZones: ["us-east-1a"], instances: members,
    tags: all.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
}

func member(
  _ id: String, type: String = "m5.large", state: AutoScaling.LifecycleState = .inService, protected: Bool = false,
  template: String? = nil
) -> AutoScaling.Instance {
  AutoScaling.Instance(
    instanceId: id, instanceType: type, availabilityZone: "us-east-1a", lifecycleState: state, healthStatus: "Healthy",
    launchTemplate: template.map { .init(launchTemplateId: $0, version: "1") }, protectedFromScaleIn: protected)
}

func typeInfo(
  _ name: String, vcpus: Int, memory: Int, interfaces: Int = 3, architecture: EC2.ArchitectureType = "x86_64"
) -> EC2.InstanceTypeInfo {
  EC2.InstanceTypeInfo(
    instanceType: .init(rawValue: name), processorInfo: .init(supportedArchitectures: [architecture]),
    vCpuInfo: .init(defaultVCpus: vcpus), memoryInfo: .init(sizeInMiB: memory),
    networkInfo: .init(maximumNetworkInterfaces: interfaces))
}

let policy = ClusterPolicy(name: "prod", groups: [.tags(["ballast:cluster": "prod"])])

func observer(
  _ region: FakeRegion, settings: ObservationSettings = ObservationSettings(), now: Date = epoch
) -> ClusterObserver {
  ClusterObserver(cluster: "prod", aws: region, settings: settings, now: { now })
}

/// A small cluster: two instances, a service of two tasks behind nothing, a daemon, one definition, one group.
func smallWorld() -> FakeWorld {
  var world = FakeWorld()
  world.definitions = [definition("app"), definition("agent", cpu: 64, memory: 128)]
  world.instances = [instance("a", free: (1728, 7040)), instance("b", free: (1728, 7040))]
  world.services = [service("api", desired: 2), service("agent", family: "agent", strategy: .daemon)]
  world.tasks = [
    task("1", on: "a", service: "api"), task("2", on: "b", service: "api"),
    task("3", on: "a", service: "agent", family: "agent"), task("4", on: "b", service: "agent", family: "agent"),
  ]
  world.groups = [group("web", desired: 2, members: [member("i-a"), member("i-b")])]
  world.templates = [
    .init(
      launchTemplateId: "lt-web", versionNumber: 1, launchTemplateData: .init(instanceType: .init(rawValue: "m5.large"))
    )
  ]
  world.cluster.registeredContainerInstancesCount = 2
  world.cluster.runningTasksCount = 4
  return world
}
