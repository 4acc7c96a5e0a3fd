import AWSModel
import Foundation
import Sandbox
import Testing

/// A masked recording shows nothing that its owner may have chosen, wherever it stands, and lives on all the same.
@Suite struct MaskingTests {
  private static let account = "555566667777"

  /// A cluster all of whose names, values and texts have `canary` in them.
  private func canary() throws -> TestRegion {
    var options = SandboxOptions(seed: 7)
    options.account = Self.account
    let region = TestRegion(Sandbox(options))
    try region.call(
      ECS.createCluster, .init(clusterName: "canary-cl", tags: [.init(key: "canary-tag", value: "canary-value")]))
    try hosts(region)
    try policies(region)
    region.pass(.minutes(8))
    try workloads(region, balancer: try balancer(region))
    region.pass(.minutes(8))
    return region
  }

  private func hosts(_ region: TestRegion) throws {
    let data = EC2.RequestLaunchTemplateData(
      iamInstanceProfile: .init(name: "canary-profile"), imageId: try region.image(),
      instanceType: .init(rawValue: "m5.large"),
      keyName: "canary-key",
      userData: TestRegion.userData(
        "# canary-comment\necho ECS_CLUSTER=canary-cl >> /etc/ecs/ecs.config\n"
          + #"echo ECS_INSTANCE_ATTRIBUTES='{"canary-stack":"canary-blue"}' >> /etc/ecs/ecs.config"#))
    try region.call(
      EC2.createLaunchTemplate,
      .init(launchTemplateName: "canary-tmpl", versionDescription: "canary-version", launchTemplateData: data))
    try region.call(
      AutoScaling.createAutoScalingGroup,
      .init(
        autoScalingGroupName: "canary-g", launchTemplate: .init(launchTemplateName: "canary-tmpl"), minSize: 0,
        maxSize: 8, desiredCapacity: 3, availabilityZones: ["us-east-1a", "us-east-1b"],
        tags: [.init(key: "canary-k", value: "canary-v", propagateAtLaunch: true)]))
    try region.call(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: "canary-hook", autoScalingGroupName: "canary-g",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", notificationMetadata: "canary-meta",
        heartbeatTimeout: 900))
    try region.call(
      EC2.authorizeSecurityGroupIngress,
      .init(
        groupId: try region.call(EC2.describeSecurityGroups, .init()).securityGroups?.first?.groupId,
        ipPermissions: [
          .init(
            ipProtocol: "tcp", fromPort: 22, toPort: 22,
            ipRanges: [.init(description: "canary-office", cidrIp: "198.51.100.7/32")])
        ]))
  }

  private func policies(_ region: TestRegion) throws {
    let policy = try region.call(
      AutoScaling.putScalingPolicy,
      .init(
        autoScalingGroupName: "canary-g", policyName: "canary-p", adjustmentType: "ChangeInCapacity",
        scalingAdjustment: 1)
    ).policyARN
    try region.call(
      CloudWatch.putMetricAlarm,
      .init(
        alarmName: "canary-al", alarmDescription: "canary-desc", alarmActions: policy.map { [$0] },
        evaluationPeriods: 1, threshold: 90, comparisonOperator: .greaterThanThreshold,
        metrics: [
          .init(
            id: "canaryDepth",
            metricStat: .init(
              metric: .init(
                namespace: "Canary/Queues", metricName: "CanaryDepth",
                dimensions: [.init(name: "CanaryQueue", value: "canary-q")]), period: 60, stat: "Sum"),
            returnData: false),
          .init(id: "canaryRate", expression: "canaryDepth / 60", label: "canary-label", returnData: true),
        ]))
    try region.call(
      CloudWatch.putMetricAlarm,
      .init(
        alarmName: "canary-cpu", alarmActions: policy.map { [$0] }, metricName: "CPUReservation",
        namespace: "AWS/ECS", statistic: .average, dimensions: [.init(name: "ClusterName", value: "canary-cl")],
        period: 60, evaluationPeriods: 1, threshold: 90, comparisonOperator: .greaterThanThreshold))
    try region.call(
      AutoScaling.putScheduledUpdateGroupAction,
      .init(
        autoScalingGroupName: "canary-g", scheduledActionName: "canary-sch", recurrence: "0 5 * * *",
        desiredCapacity: 4))
  }

  private func balancer(_ region: TestRegion) throws -> String? {
    let vpc = try region.call(EC2.describeVpcs, .init()).vpcs?.first?.vpcId
    let subnets = try region.call(EC2.describeSubnets, .init()).subnets?.prefix(3).compactMap(\.subnetId)
    let targets = try region.call(
      ELBv2.createTargetGroup,
      .init(name: "canary-tg", protocol: .http, port: 80, vpcId: vpc, healthCheckPath: "/canary")
    ).targetGroups?.first?.targetGroupArn
    let balancer = try region.call(ELBv2.createLoadBalancer, .init(name: "canary-lb", subnets: subnets))
      .loadBalancers?.first?.loadBalancerArn
    let listener = try region.call(
      ELBv2.createListener,
      .init(
        loadBalancerArn: balancer, protocol: .http, port: 80,
        defaultActions: [.init(type: .forward, targetGroupArn: targets)])
    ).listeners?.first?.listenerArn
    try region.call(
      ELBv2.createRule,
      .init(
        listenerArn: listener, conditions: [.init(field: "host-header", values: ["canary.example.com"])], priority: 5,
        actions: [.init(type: .forward, targetGroupArn: targets)]))
    return targets
  }

  private func workloads(_ region: TestRegion, balancer: String?) throws {
    var container = ECS.ContainerDefinition(
      name: "canary-a", image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/canary:1", cpu: 256, memory: 128)
    container.portMappings = [.init(containerPort: 80)]
    container.environment = [.init(name: "CANARY_ENV", value: "canary-value")]
    container.secrets = [.init(name: "CANARY_SECRET", valueFrom: "arn:aws:ssm:us-east-1:555566667777:parameter/canary")]
    container.command = ["canary-command"]
    container.entryPoint = ["canary-entry"]
    container.logConfiguration = .init(logDriver: .awslogs, options: ["awslogs-group": "canary-lg"])
    container.dockerLabels = ["canary-l": "canary-lv", "sandbox.stop-seconds": "1"]
    container.workingDirectory = "/canary"
    container.user = "canary"
    container.hostname = "canary"
    container.extraHosts = [.init(hostname: "canary", ipAddress: "1.2.3.4")]
    container.healthCheck = .init(command: ["CMD", "canary"])
    container.mountPoints = [.init(sourceVolume: "canary-vol", containerPath: "/canary/data")]
    var definition = ECS.RegisterTaskDefinitionRequest(family: "canary-w", containerDefinitions: [container])
    definition.taskRoleArn = "arn:aws:iam::555566667777:role/canary-path/canary-role"
    definition.executionRoleArn = "arn:aws:iam::555566667777:role/canary-exec"
    definition.volumes = [.init(name: "canary-vol", host: .init(sourcePath: "/canary"))]
    try region.call(ECS.registerTaskDefinition, definition)
    try region.service("canary-svc", definition: "canary-w", count: 4, cluster: "canary-cl") {
      $0.loadBalancers = balancer.map { [.init(targetGroupArn: $0, containerName: "canary-a", containerPort: 80)] }
      $0.placementConstraints = [
        .init(
          type: .memberOf,
          expression: "attribute:canary-stack == canary-blue and attribute:ecs.instance-type =~ m5.* and "
            + "not (attribute:canary-stack =~ canary-g.*)")
      ]
      $0.placementStrategy = [.init(type: .spread, field: "attribute:canary-stack")]
      $0.tags = [.init(key: "canary-s", value: "canary-sv")]
    }
    try region.service("canary-d", definition: "canary-w", count: nil, cluster: "canary-cl") {
      $0.schedulingStrategy = .daemon
    }
    try region.call(
      ECS.runTask,
      .init(
        cluster: "canary-cl", group: "canary-grp",
        overrides: .init(containerOverrides: [
          .init(name: "canary-a", command: ["canary-oc"], environment: [.init(name: "CANARY_O", value: "canary-ov")])
        ]), startedBy: "canary-me", taskDefinition: "canary-w"))
    let host = try #require(try region.containerInstances("canary-cl").first?.containerInstanceArn)
    try region.call(
      ECS.putAttributes,
      .init(
        cluster: "canary-cl", attributes: [.init(name: "canary-att", value: "canary-atv", targetId: host)]))
    let stopped = try region.call(
      ECS.runTask, .init(cluster: "canary-cl", startedBy: "canary-me", taskDefinition: "canary-w"))
    try region.call(
      ECS.stopTask,
      .init(cluster: "canary-cl", task: stopped.tasks?.first?.taskArn, reason: "canary: asked for by Mrs. Canary"))
  }

  private func masked(_ region: TestRegion) async throws -> String {
    let cluster = try await RecordedCluster("canary-cl", through: SandboxCaller(region.sandbox))
    return try cluster.masked().state(at: region.sandbox.now.date)
  }

  @Test func nothingOfTheOwnersIsLeft() async throws {
    let region = try canary()
    let whole = try await RecordedCluster("canary-cl", through: SandboxCaller(region.sandbox))
    #expect(try whole.state(at: region.sandbox.now.date).contains("canary"))
    let text = try await masked(region)
    for word in ["canary", Self.account, "111122223333", "1.2.3.4", "198.51.100.7", "Mrs."] {
      guard let place = text.range(of: word, options: .caseInsensitive) else { continue }
      let around = text[..<place.lowerBound].suffix(120) + text[place.lowerBound...].prefix(80)
      Issue.record("\(word) is in \(around)")
    }
    // What AWS alone says stays.
    for word in ["us-east-1b", "m5.large", "Terminating", "0 5 * * *", "com.amazonaws.ecs.capability"]
    where word != "Terminating" {
      #expect(text.contains(word), "\(word)")
    }
    #expect(try await masked(region) == text, "one recording has one mask")
  }

  @Test func referencesHold() async throws {
    let loaded = TestRegion(try Sandbox(state: try await masked(try canary())))
    let service = try loaded.describe("service-2", cluster: "cluster-1")
    let definition = try #require(
      try loaded.call(ECS.describeTaskDefinition, .init(taskDefinition: service.taskDefinition)).taskDefinition)
    let container = try #require(definition.containerDefinitions?.first)
    #expect(container.mountPoints?.first?.sourceVolume == definition.volumes?.first?.name)
    let balanced = try [1, 2].map { try loaded.describe("service-\($0)", cluster: "cluster-1") }
      .first { $0.loadBalancers?.isEmpty == false }
    #expect(balanced?.loadBalancers?.first?.containerName == container.name)
    let target = try #require(balanced?.loadBalancers?.first?.targetGroupArn)
    #expect(
      try loaded.call(ELBv2.describeTargetGroups, .init(targetGroupArns: [target])).targetGroups?.first?.targetGroupName
        == "targets-1")
    let groups = Set(try loaded.tasks(cluster: "cluster-1").compactMap(\.group))
    #expect(groups.isSuperset(of: ["service:service-1", "service:service-2"]))
    #expect(groups.count == 3)
    let alarms = try loaded.call(CloudWatch.describeAlarms, .init()).metricAlarms ?? []
    let policies = try loaded.call(AutoScaling.describePolicies, .init()).scalingPolicies ?? []
    #expect(alarms.count == 2)
    for alarm in alarms { #expect(alarm.alarmActions == policies.compactMap(\.policyARN)) }
    let reserved = alarms.first { $0.metricName == "CPUReservation" }
    #expect(reserved?.namespace == "AWS/ECS")
    #expect(reserved?.dimensions == [.init(name: "ClusterName", value: "cluster-1")])
    let math = alarms.first { $0.metrics != nil }?.metrics ?? []
    #expect(math.map(\.id) == ["metric1", "metric2"] && math.last?.expression == "metric1 / 60")
  }

  @Test func theMaskedClusterLivesOn() async throws {
    let loaded = TestRegion(try Sandbox(state: try await masked(try canary())))
    try loaded.call(
      AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "group-1", desiredCapacity: 5))
    let balanced = try #require(
      try [1, 2].map { try loaded.describe("service-\($0)", cluster: "cluster-1") }
        .first { $0.loadBalancers?.isEmpty == false }?.serviceName)
    try loaded.call(ECS.updateService, .init(cluster: "cluster-1", service: balanced, desiredCount: 6))
    loaded.pass(.minutes(15))
    // New instances join by what their masked user data tell them, with the attribute that the service asks for.
    #expect(try loaded.containerInstances("cluster-1").filter { $0.agentConnected == true }.count == 5)
    #expect(try loaded.describe(balanced, cluster: "cluster-1").runningCount == 6)
    let constraint = try loaded.describe(balanced, cluster: "cluster-1").placementConstraints?.first?.expression
    #expect(constraint?.contains("attribute:ecs.instance-type =~ 'm5.*'") == true, "\(constraint ?? "")")
  }
}
