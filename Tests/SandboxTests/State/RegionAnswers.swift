import AWSModel
import Foundation
import Sandbox
import Testing

/// What a sandbox answers to descriptions of everything, to be compared with what another one answers.
struct RegionAnswers {
  private(set) var byCall: [String: String] = [:]
  private let region: TestRegion

  init(_ sandbox: Sandbox) throws {
    region = TestRegion(sandbox)
    try containers()
    try fleet()
    try balancing()
    try observation()
    try messages()
  }

  private mutating func ask<Input, Output: AWSShape>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, _ about: String = ""
  ) throws -> Output {
    let answer = try region.call(operation, input)
    byCall["\(operation.service.name).\(operation.name) \(about)"] = Self.text(answer)
    return answer
  }

  /// All that a value holds, the members of dictionaries in order of their keys.
  static func text(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { text($0.value) } ?? ""
    case .collection: return "[\(mirror.children.map { text($0.value) }.joined(separator: ", "))]"
    case .dictionary:
      let pairs = mirror.children.map { text($0.value) }.sorted()
      return "[\(pairs.joined(separator: ", "))]"
    case .tuple: return mirror.children.map { text($0.value) }.joined(separator: ": ")
    case .struct where !mirror.children.isEmpty:
      let members = mirror.children.map { ($0.label ?? "", text($0.value)) }.filter { !$0.1.isEmpty }
      return "{\(members.map { "\($0): \($1)" }.joined(separator: ", "))}"
    default: return "\(value)"
    }
  }

  private mutating func containers() throws {
    let clusters = try ask(ECS.listClusters, .init()).clusterArns ?? []
    _ = try ask(
      ECS.describeClusters, .init(clusters: clusters, include: [.settings, .statistics, .tags, .attachments]))
    _ = try ask(ECS.describeCapacityProviders, .init(include: [.tags]))
    for definition in try ask(ECS.listTaskDefinitions, .init()).taskDefinitionArns ?? [] {
      _ = try ask(ECS.describeTaskDefinition, .init(taskDefinition: definition, include: [.tags]), definition)
    }
    for cluster in clusters {
      let services = try ask(ECS.listServices, .init(cluster: cluster, maxResults: 100), cluster).serviceArns ?? []
      for service in services {
        _ = try ask(ECS.describeServices, .init(cluster: cluster, services: [service], include: [.tags]), service)
        _ = try ask(ECS.listServiceDeployments, .init(service: service, cluster: cluster), service)
      }
      for status in [ECS.DesiredStatus.running, .stopped] {
        let tasks =
          try ask(ECS.listTasks, .init(cluster: cluster, desiredStatus: status), "\(cluster) \(status)").taskArns ?? []
        if tasks.isEmpty { continue }
        _ = try ask(ECS.describeTasks, .init(cluster: cluster, tasks: tasks, include: [.tags]), "\(cluster) \(status)")
      }
      let hosts = try ask(ECS.listContainerInstances, .init(cluster: cluster), cluster).containerInstanceArns ?? []
      if hosts.isEmpty { continue }
      _ = try ask(
        ECS.describeContainerInstances,
        .init(cluster: cluster, containerInstances: hosts, include: [.tags, .containerInstanceHealth]), cluster)
    }
  }

  private mutating func fleet() throws {
    _ = try ask(EC2.describeInstances, .init())
    _ = try ask(EC2.describeVolumes, .init())
    _ = try ask(EC2.describeLaunchTemplateVersions, .init(versions: ["$Latest", "$Default"]))
    _ = try ask(EC2.describeVpcs, .init())
    _ = try ask(EC2.describeSubnets, .init())
    _ = try ask(EC2.describeSecurityGroupRules, .init())
    _ = try ask(EC2.describeImages, .init(owners: ["amazon"]))
    _ = try ask(AutoScaling.describeAutoScalingGroups, .init())
    _ = try ask(AutoScaling.describeAutoScalingInstances, .init())
    _ = try ask(AutoScaling.describePolicies, .init())
    _ = try ask(AutoScaling.describeScheduledActions, .init())
    _ = try ask(AutoScaling.describeScalingActivities, .init())
    for group in ["hosts", "pool"] {
      _ = try ask(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: group), group)
    }
    _ = try ask(ApplicationAutoScaling.describeScalableTargets, .init(serviceNamespace: .ecs))
    _ = try ask(ApplicationAutoScaling.describeScalingPolicies, .init(serviceNamespace: .ecs))
    _ = try ask(ApplicationAutoScaling.describeScalingActivities, .init(serviceNamespace: .ecs))
  }

  private mutating func balancing() throws {
    for balancer in try ask(ELBv2.describeLoadBalancers, .init()).loadBalancers ?? [] {
      let listeners = try ask(ELBv2.describeListeners, .init(loadBalancerArn: balancer.loadBalancerArn)).listeners
      for listener in listeners ?? [] { _ = try ask(ELBv2.describeRules, .init(listenerArn: listener.listenerArn)) }
      _ = try ask(ELBv2.describeLoadBalancerAttributes, .init(loadBalancerArn: balancer.loadBalancerArn))
    }
    for group in try ask(ELBv2.describeTargetGroups, .init()).targetGroups ?? [] {
      _ = try ask(ELBv2.describeTargetHealth, .init(targetGroupArn: group.targetGroupArn))
      _ = try ask(ELBv2.describeTargetGroupAttributes, .init(targetGroupArn: group.targetGroupArn))
    }
  }

  private mutating func observation() throws {
    _ = try ask(CloudWatch.describeAlarms, .init(alarmTypes: [.metricAlarm, .compositeAlarm]))
    _ = try ask(CloudWatch.describeAlarmHistory, .init())
    for metric in try ask(CloudWatch.listMetrics, .init()).metrics ?? [] {
      let now = region.sandbox.now
      _ = try ask(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: metric.namespace, metricName: metric.metricName, dimensions: metric.dimensions,
          startTime: now.advanced(by: .hours(-1)).date, endTime: now.date, period: 60,
          statistics: [.sum, .average, .minimum, .maximum, .sampleCount]), "\(metric)")
    }
    _ = try ask(Logs.describeLogGroups, .init())
    _ = try ask(Logs.filterLogEvents, .init(logGroupName: "app"))
  }

  private mutating func messages() throws {
    for url in try ask(SQS.listQueues, .init()).queueUrls ?? [] {
      _ = try ask(SQS.getQueueAttributes, .init(queueUrl: url, attributeNames: [.all]), url)
    }
    _ = try ask(SNS.listTopics, .init())
    for subscription in try ask(SNS.listSubscriptions, .init()).subscriptions ?? [] {
      _ = try ask(SNS.getSubscriptionAttributes, .init(subscriptionArn: subscription.subscriptionArn))
    }
    for rule in try ask(EventBridge.listRules, .init()).rules ?? [] {
      _ = try ask(EventBridge.describeRule, .init(name: rule.name), rule.name ?? "")
      _ = try ask(EventBridge.listTargetsByRule, .init(rule: rule.name), rule.name ?? "")
    }
    _ = try ask(SSM.describeParameters, .init())
    _ = try ask(SSM.getParameterHistory, .init(name: "/a/b", withDecryption: true))
    _ = try ask(DynamoDB.describeTable, .init(tableName: "leases"))
    _ = try ask(DynamoDB.scan, .init(tableName: "leases"))
    _ = try ask(IAM.listRoles, .init())
    _ = try ask(IAM.getRolePolicy, .init(roleName: "operator", policyName: "p"))
    _ = try ask(IAM.listInstanceProfiles, .init())
  }
}
