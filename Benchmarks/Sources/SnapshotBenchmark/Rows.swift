import AWSModel
import FoundationEssentials

/// Rows as AWS describes them, each the function of a number.
enum Rows {
  static let account = "arn:aws:ecs:us-east-1:123456789012"
  static let epoch = Date(timeIntervalSince1970: 1_790_000_000)

  static func instanceArn(_ number: Int) -> String { "\(account):container-instance/prod/\(name(number, 0x5bd1_e995))" }
  static func taskArn(_ number: Int) -> String { "\(account):task/prod/\(name(number, 0x9e37_79b9))" }
  /// The number in a name: its last sixteen digits.
  static func number(_ arn: String) -> Int { Int(arn.suffix(16), radix: 16) ?? 0 }

  /// 32 hexadecimal digits whose order is not that of the numbers, as in AWS's own names.
  private static func name(_ number: Int, _ salt: UInt64) -> String {
    digits(UInt64(number) &* 0x9e37_79b9_7f4a_7c15 &+ salt) + digits(UInt64(number))
  }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  static func instance(_ number: Int) -> ECS.ContainerInstance {
    ECS.ContainerInstance(
      containerInstanceArn: instanceArn(number), ec2InstanceId: "i-\(digits(UInt64(number)))", version: 12,
      remainingResources: resources(13_000, 50_000), registeredResources: resources(16_384, 62_000), status: "ACTIVE",
      agentConnected: true, runningTasksCount: 20, pendingTasksCount: 0,
      attributes: (0..<30).map { ECS.Attribute(name: "com.amazonaws.ecs.capability.number-\($0)") } + [
        .init(name: "ecs.availability-zone", value: "us-east-1a"),
        .init(name: "ecs.instance-type", value: "m5.4xlarge"),
      ], registeredAt: epoch)
  }

  private static func resources(_ cpu: Int, _ memory: Int) -> [ECS.Resource] {
    [
      .init(name: "CPU", type: "INTEGER", integerValue: cpu),
      .init(name: "MEMORY", type: "INTEGER", integerValue: memory),
      .init(name: "PORTS", type: "STRINGSET", stringSetValue: ["22", "2375", "2376", "51678", "51679"]),
      .init(name: "PORTS_UDP", type: "STRINGSET", stringSetValue: []),
    ]
  }

  static func service(_ arn: String) -> ECS.Service {
    let name = String(arn.split(separator: "/").last ?? "")
    return ECS.Service(
      serviceArn: arn, serviceName: name, status: "ACTIVE", desiredCount: 100, runningCount: 100, launchType: .ec2,
      taskDefinition: "\(account):task-definition/\(name):7")
  }

  static func task(_ number: Int, on instance: Int, of service: Int, version: Int) -> ECS.Task {
    ECS.Task(
      containerInstanceArn: instanceArn(instance),
      containers: [
        .init(
          name: "app", lastStatus: "RUNNING",
          networkBindings: [.init(bindIP: "0.0.0.0", containerPort: 80, hostPort: 32_768 + number % 1000)], cpu: "128",
          memory: "256")
      ], createdAt: epoch, desiredStatus: "RUNNING", group: "service:s\(service)", lastStatus: "RUNNING",
      launchType: .ec2, startedAt: epoch, startedBy: "ecs-svc/000000\(service)", taskArn: taskArn(number),
      taskDefinitionArn: "\(account):task-definition/s\(service):7", version: version)
  }

  static func group(of instances: Int) -> AutoScaling.AutoScalingGroup {
    let template = AutoScaling.LaunchTemplateSpecification(launchTemplateId: "lt-1", version: "1")
    return AutoScaling.AutoScalingGroup(
      autoScalingGroupName: "web", launchTemplate: template, minSize: 0, maxSize: 10_000, desiredCapacity: instances,
      instances: (0..<instances).map {
        AutoScaling.Instance(
          instanceId: "i-\(digits(UInt64($0)))", instanceType: "m5.4xlarge", availabilityZone: "us-east-1a",
          lifecycleState: .inService, healthStatus: "Healthy", launchTemplate: template)
      }, tags: [.init(key: "ballast:cluster", value: "prod")])
  }
}
