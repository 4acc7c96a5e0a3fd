internal import ClusterModel

/// Which resources an operation's permission is asked for. Source: "Service authorization reference".
///
/// A row names an operation and, for each kind of resource, a service and a resource with members of the request in
/// braces: `[]` one for each element, `=x` where it is not given, `!` as it is, otherwise the last part of a path or URL.
/// An ARN in the last place is the resource itself. `@kind` is the kind of an EC2 id. `@group` and `@instance` look Auto
/// Scaling groups up. What has no row is asked for on `*`, as most lists and descriptions are.
enum ActionResources {
  static func templates(of operation: String) -> [String] { rows[operation] ?? [] }

  private static let rows: [String: [String]] = {
    var rows: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: "|").map { String($0).trimmed }
      guard halves.count == 2 else { continue }
      let words = halves[0].split(separator: " ").map(String.init)
      for operation in words.dropFirst() {
        rows["\(words[0]).\(operation)"] = halves[1].split(separator: " ").map(String.init)
      }
    }
    return rows
  }()

  private static let text = """
    ECS RunTask StartTask | ecs:task-definition/{taskDefinition}
    ECS StopTask | ecs:task/{cluster=default}/{task}
    ECS DescribeTasks UpdateTaskProtection GetTaskProtection | ecs:task/{cluster=default}/{tasks[]}
    ECS ListTasks | ecs:container-instance/{cluster=default}/{containerInstance=*}
    ECS DescribeContainerInstances UpdateContainerInstancesState | ecs:container-instance/{cluster=default}/{containerInstances[]}
    ECS UpdateContainerAgent | ecs:container-instance/{cluster=default}/{containerInstance}
    ECS ListContainerInstances DeregisterContainerInstance RegisterContainerInstance SubmitTaskStateChange SubmitContainerStateChange SubmitAttachmentStateChanges ListAttributes DeleteCluster UpdateCluster UpdateClusterSettings PutClusterCapacityProviders | ecs:cluster/{cluster=default}
    ECS DescribeClusters | ecs:cluster/{clusters[]}
    ECS CreateCluster | ecs:cluster/{clusterName=default}
    ECS CreateService | ecs:service/{cluster=default}/{serviceName}
    ECS UpdateService DeleteService ListServiceDeployments | ecs:service/{cluster=default}/{service}
    ECS DescribeServices | ecs:service/{cluster=default}/{services[]}
    ECS DescribeServiceDeployments | ecs:service-deployment/{serviceDeploymentArns[]}
    ECS StopServiceDeployment | ecs:service-deployment/{serviceDeploymentArn}
    ECS DescribeServiceRevisions | ecs:service-revision/{serviceRevisionArns[]}
    ECS PutAttributes DeleteAttributes | ecs:container-instance/{cluster=default}/*
    ECS RegisterTaskDefinition | ecs:task-definition/{family}:*
    ECS DeleteTaskDefinitions | ecs:task-definition/{taskDefinitions[]}
    ECS TagResource UntagResource ListTagsForResource | ecs:{resourceArn}
    ECS DeleteCapacityProvider | ecs:capacity-provider/{capacityProvider}
    ECS DescribeCapacityProviders | ecs:capacity-provider/{capacityProviders[]}
    ECS CreateCapacityProvider UpdateCapacityProvider | ecs:capacity-provider/{name}
    AutoScaling CreateAutoScalingGroup UpdateAutoScalingGroup DeleteAutoScalingGroup PutLifecycleHook DeleteLifecycleHook CompleteLifecycleAction RecordLifecycleActionHeartbeat PutScalingPolicy PutScheduledUpdateGroupAction DeleteScheduledAction BatchPutScheduledUpdateGroupAction BatchDeleteScheduledAction StartInstanceRefresh CancelInstanceRefresh RollbackInstanceRefresh PutWarmPool DeleteWarmPool EnterStandby ExitStandby AttachInstances DetachInstances SuspendProcesses ResumeProcesses AttachTrafficSources DetachTrafficSources AttachLoadBalancerTargetGroups DetachLoadBalancerTargetGroups AttachLoadBalancers DetachLoadBalancers PutNotificationConfiguration DeleteNotificationConfiguration SetInstanceProtection SetDesiredCapacity EnableMetricsCollection DisableMetricsCollection ExecutePolicy DeletePolicy | @group{AutoScalingGroupName}
    AutoScaling TerminateInstanceInAutoScalingGroup SetInstanceHealth | @instance{InstanceId}
    AutoScaling CreateLaunchConfiguration DeleteLaunchConfiguration | autoscaling:launchConfiguration:*:launchConfigurationName/{LaunchConfigurationName}
    EC2 TerminateInstances StopInstances StartInstances RebootInstances | ec2:instance/{InstanceIds[]}
    EC2 ModifyInstanceAttribute GetConsoleOutput | ec2:instance/{InstanceId}
    EC2 RunInstances | ec2:instance/*
    EC2 CreateTags DeleteTags | ec2:@kind/{Resources[]}
    EC2 CreateLaunchTemplateVersion ModifyLaunchTemplate DeleteLaunchTemplate DeleteLaunchTemplateVersions | ec2:launch-template/{LaunchTemplateId=*}
    EC2 CreateSecurityGroup | ec2:security-group/*
    EC2 DeleteSecurityGroup AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress | ec2:security-group/{GroupId=*}
    CloudWatch PutMetricAlarm PutCompositeAlarm SetAlarmState | cloudwatch:alarm:{AlarmName}
    CloudWatch DeleteAlarms EnableAlarmActions DisableAlarmActions | cloudwatch:alarm:{AlarmNames[]}
    SQS SendMessage SendMessageBatch ReceiveMessage DeleteMessage DeleteMessageBatch ChangeMessageVisibility ChangeMessageVisibilityBatch PurgeQueue DeleteQueue GetQueueAttributes SetQueueAttributes TagQueue UntagQueue ListQueueTags ListDeadLetterSourceQueues AddPermission RemovePermission | sqs:{QueueUrl}
    SQS CreateQueue GetQueueUrl | sqs:{QueueName}
    SQS StartMessageMoveTask ListMessageMoveTasks | sqs:{SourceArn}
    SNS Publish DeleteTopic GetTopicAttributes SetTopicAttributes Subscribe ConfirmSubscription ListSubscriptionsByTopic PublishBatch AddPermission RemovePermission | sns:{TopicArn}
    SNS CreateTopic | sns:{Name}
    SNS TagResource UntagResource ListTagsForResource | sns:{ResourceArn}
    EventBridge PutRule DeleteRule DescribeRule EnableRule DisableRule | events:rule/{Name}
    EventBridge PutTargets RemoveTargets ListTargetsByRule | events:rule/{Rule}
    EventBridge CreateEventBus DeleteEventBus DescribeEventBus | events:event-bus/{Name=default}
    EventBridge PutPermission RemovePermission | events:event-bus/{EventBusName=default}
    EventBridge PutEvents | events:event-bus/default
    EventBridge TagResource UntagResource ListTagsForResource | events:{ResourceARN}
    SSM GetParameter GetParameterHistory PutParameter DeleteParameter | ssm:parameter/{Name!}
    SSM GetParameters DeleteParameters | ssm:parameter/{Names[]!}
    SSM GetParametersByPath | ssm:parameter/{Path!}
    SSM AddTagsToResource RemoveTagsFromResource ListTagsForResource | ssm:parameter/{ResourceId!}
    STS AssumeRole AssumeRoleWithWebIdentity | iam:{RoleArn}
    Logs CreateLogGroup DeleteLogGroup CreateLogStream DescribeLogStreams FilterLogEvents PutRetentionPolicy DeleteRetentionPolicy DescribeSubscriptionFilters DescribeMetricFilters TagLogGroup UntagLogGroup ListTagsLogGroup | logs:log-group:{logGroupName!}
    Logs PutLogEvents GetLogEvents DeleteLogStream | logs:log-group:{logGroupName!}:log-stream:{logStreamName!}
    DynamoDB GetItem PutItem UpdateItem DeleteItem Query Scan CreateTable DeleteTable DescribeTable UpdateTable DescribeTimeToLive UpdateTimeToLive DescribeContinuousBackups | dynamodb:table/{TableName}
    DynamoDB TagResource UntagResource ListTagsOfResource | dynamodb:{ResourceArn}
    IAM CreateRole GetRole UpdateRole DeleteRole UpdateAssumeRolePolicy PutRolePolicy PutRolePermissionsBoundary DeleteRolePermissionsBoundary GetRolePolicy DeleteRolePolicy ListRolePolicies AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies ListInstanceProfilesForRole TagRole UntagRole ListRoleTags | iam:role/{RoleName}
    IAM GetPolicy DeletePolicy GetPolicyVersion ListPolicyVersions CreatePolicyVersion DeletePolicyVersion TagPolicy UntagPolicy ListPolicyTags | iam:{PolicyArn}
    IAM CreatePolicy | iam:policy/{PolicyName}
    IAM CreateInstanceProfile GetInstanceProfile DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile TagInstanceProfile UntagInstanceProfile ListInstanceProfileTags | iam:instance-profile/{InstanceProfileName}
    ELBv2 DeleteLoadBalancer ModifyLoadBalancerAttributes SetSecurityGroups SetSubnets SetIpAddressType CreateListener | elasticloadbalancing:{LoadBalancerArn}
    ELBv2 ModifyListener DeleteListener ModifyListenerAttributes CreateRule AddListenerCertificates RemoveListenerCertificates | elasticloadbalancing:{ListenerArn}
    ELBv2 ModifyRule DeleteRule | elasticloadbalancing:{RuleArn}
    ELBv2 ModifyTargetGroup DeleteTargetGroup ModifyTargetGroupAttributes RegisterTargets DeregisterTargets | elasticloadbalancing:{TargetGroupArn}
    ELBv2 AddTags RemoveTags | elasticloadbalancing:{ResourceArns[]}
    """
}

/// Puts a request's members into the templates of an operation.
struct ResourceResolution {
  let region: Region
  let input: JSONValue

  func resources(_ templates: [String]) -> [String] {
    let found = templates.flatMap(resolve)
    return found.isEmpty ? ["*"] : found
  }

  private func resolve(_ template: String) -> [String] {
    if template.hasPrefix("@group") { return [group(member(in: template).flatMap { input[$0]?.text })] }
    if template.hasPrefix("@instance") {
      let id = member(in: template).flatMap { input[$0]?.text } ?? ""
      return [group(region.ec2.instancesByID[id]?.group?.name)]
    }
    guard let colon = template.firstIndex(of: ":") else { return ["*"] }
    let service = String(template[..<colon])
    return fill(String(template[template.index(after: colon)...])).map { text in
      if text.hasPrefix("arn:") { return text }
      if text.hasPrefix("@kind/") { return region.arn("ec2", Self.kind(String(text.dropFirst(6)))) }
      return service == "iam" ? region.globalARN("iam", text) : region.arn(service, text)
    }
  }

  /// What EC2 calls a thing of this id in ARNs: `i-…` is `instance/i-…`.
  private static func kind(_ id: String) -> String {
    let kinds = [
      "i": "instance", "vol": "volume", "lt": "launch-template", "sg": "security-group", "subnet": "subnet",
      "vpc": "vpc",
      "ami": "image", "eni": "network-interface", "snap": "snapshot", "key": "key-pair",
    ]
    return "\(kinds[String(id.split(separator: "-").first ?? "")] ?? "*")/\(id)"
  }

  private func member(in template: String) -> String? {
    template.firstIndex(of: "{").map { String(template[template.index(after: $0)...].dropLast()) }
  }

  private func group(_ name: String?) -> String {
    guard let name, let group = region.autoScaling.groupsByName[name] else {
      return region.arn("autoscaling", "autoScalingGroup:*:autoScalingGroupName/\(name ?? "*")")
    }
    return group.arn
  }

  /// Fills the braces from the left; a list makes one text for each of its elements.
  private func fill(_ template: String) -> [String] {
    guard let open = template.firstIndex(of: "{"), let close = template.firstIndex(of: "}") else { return [template] }
    let rest = String(template[template.index(after: close)...])
    let isLast = !rest.contains("{")
    return values(String(template[template.index(after: open)..<close])).flatMap { value, isRaw in
      if isLast, value.hasPrefix("arn:") { return [value] }
      let part = isRaw ? String(value.drop { $0 == "/" }) : value.resourceName
      return fill(rest).map { $0.hasPrefix("arn:") ? $0 : template[..<open] + part + $0 }
    }
  }

  private func values(_ placeholder: String) -> [(String, isRaw: Bool)] {
    var name = placeholder[...]
    let isRaw = name.hasSuffix("!")
    if isRaw { name = name.dropLast() }
    var standard: String?
    if let sign = name.firstIndex(of: "=") {
      standard = String(name[name.index(after: sign)...])
      name = name[..<sign]
    }
    if name.hasSuffix("[]") {
      return (input[String(name.dropLast(2))]?.elements ?? []).compactMap(\.text).map { ($0, isRaw) }
    }
    return [(input[String(name)]?.text ?? standard ?? "*", isRaw)]
  }
}
