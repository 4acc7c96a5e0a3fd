/// How the texts of one member of a shape are masked. What is not listed here is taken for its owner's.
enum MaskRule {
  /// AWS alone chooses it: a state, a kind, a word of an API that its model does not list as an enumeration.
  case own
  /// Becomes `masked`: values that are nobody's name and that nothing refers to.
  case hidden
  /// AWS makes it up, and no prefix tells so.
  case token
  /// Numbers with hyphens and commas between them.
  case numbers
  /// A version of software.
  case version
  /// A sentence of AWS's with names in it.
  case sentence
  /// An expression of the cluster query language, and the attribute that a strategy spreads over.
  case query, field
  /// What an instance is told at its start.
  case userData
  /// A schedule, and the time zone that it is in.
  case cron, timeZone
  /// The metric of a namespace, the id of a metric query, and an expression of such ids.
  case metric, metricID, metricMath
  /// The name of an environment variable.
  case variable
  /// `Default`, or the function that decides.
  case terminationPolicy
  /// Any other text, whose mask is to say what it is a name of.
  case name(kind: String)

  /// The rule for a member, by its structure's name and its own.
  static func of(_ owner: String, _ member: String) -> MaskRule {
    rules["\(owner).\(member)"] ?? rules[member] ?? .name(kind: kinds[member] ?? "name")
  }

  private static let rules: [String: MaskRule] = {
    var rules: [String: MaskRule] = [:]
    for (rule, members) in listed {
      for member in members.split(whereSeparator: \.isWhitespace) { rules[String(member)] = rule }
    }
    return rules
  }()

  private static let listed: [(MaskRule, String)] = [
    (
      .own,
      """
      Attachment.status Attachment.type Cluster.status Cluster.attachmentsStatus ClusterSetting.value
      Container.lastStatus Task.lastStatus Task.desiredStatus ManagedAgent.lastStatus ContainerInstance.status
      Deployment.status Service.status TaskSet.status Deployment.platformFamily Deployment.platformVersion
      Service.platformFamily Service.platformVersion Task.platformFamily Task.platformVersion
      Resource.name Resource.type
      ServiceManagedEBSVolumeConfiguration.volumeType StateReason.Code StateReason.Message
      Instance.StateTransitionReason Instance.PlatformDetails Instance.UsageOperation Instance.SriovNetSupport
      Instance.TpmSupport InstanceNetworkInterface.InterfaceType InstanceNetworkInterface.MacAddress
      LaunchTemplateInstanceNetworkInterfaceSpecification.InterfaceType IpPermission.IpProtocol
      CreditSpecification.CpuCredits UserIdGroupPair.PeeringStatus
      ScalingPolicy.AdjustmentType ScalingPolicy.MetricAggregationType ScalingPolicy.PolicyType
      LifecycleHook.DefaultResult LifecycleHook.LifecycleTransition AutoScalingGroup.DesiredCapacityType
      AutoScalingGroup.HealthCheckType AutoScalingGroup.Status EnabledMetric.Granularity EnabledMetric.Metric
      Instance.HealthStatus InstancesDistribution.OnDemandAllocationStrategy
      InstancesDistribution.SpotAllocationStrategy LaunchConfiguration.PlacementTenancy SuspendedProcess.ProcessName
      TagDescription.ResourceType TrafficSourceIdentifier.Type Ebs.VolumeType Stat Unit
      MetricAlarm.EvaluateLowSampleCountPercentile MetricAlarm.ExtendedStatistic MetricAlarm.TreatMissingData
      Listener.AlpnPolicy Listener.SslPolicy MutualAuthenticationAttributes.Mode RuleCondition.Field
      TargetGroup.HealthCheckPort TargetHealthDescription.HealthCheckPort TargetGroup.ProtocolVersion
      RedirectActionConfig.Protocol FixedResponseActionConfig.StatusCode
      TargetGroupAttribute.Key LoadBalancerAttribute.Key LoadBalancer.CanonicalHostedZoneId
      LoadBalancer.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
      """
    ),
    (
      .hidden,
      """
      KeyValuePair.value Secret.valueFrom EnvironmentFile.value command entryPoint imageDigest
      Description description VersionDescription DNSName NotificationMetadata message HealthCheckPath PublicDnsName
      AlarmDescription StateReasonData credentialsParameter MessageBody ClientSecret ClientId Query
      """
    ),
    (
      .token,
      """
      ServiceEvent.id Attachment.id Deployment.id TaskSet.id Container.runtimeId VersionInfo.agentHash
      NetworkInterface.attachmentId Attribute.targetId TargetDescription.QuicServerId
      """
    ),
    (.numbers, "containerPortRange hostPortRange HttpCode GrpcCode SpotPrice SpotMaxPrice MaxPrice WeightedCapacity"),
    (.version, "VersionInfo.agentVersion VersionInfo.dockerVersion"),
    (
      .sentence,
      """
      ServiceEvent.message Task.stoppedReason Deployment.rolloutStateReason Container.reason ManagedAgent.reason
      ContainerInstance.statusReason CapacityProvider.updateStatusReason SuspendedProcess.SuspensionReason
      TargetHealth.Description LoadBalancerState.Reason MetricAlarm.StateReason
      """
    ),
    (.query, "PlacementConstraint.expression TaskDefinitionPlacementConstraint.expression"),
    (.field, "PlacementStrategy.field"),
    (.userData, "UserData"),
    (.cron, "Recurrence"), (.timeZone, "TimeZone"),
    (.metric, "MetricName"),
    (.metricID, "MetricDataQuery.Id TargetTrackingMetricDataQuery.Id ThresholdMetricId"),
    (.metricMath, "MetricDataQuery.Expression TargetTrackingMetricDataQuery.Expression"),
    (.variable, "KeyValuePair.name Secret.name"),
    (.terminationPolicy, "TerminationPolicies"),
  ]

  /// What a text is called where it is first met.
  private static let kinds = [
    "taskRoleArn": "role", "executionRoleArn": "role", "roleArn": "role", "RoleARN": "role", "image": "image",
    "user": "user", "startedBy": "starter", "group": "task-group", "KeyName": "key",
    "namespace": "namespace", "Values": "pattern", "hostname": "host", "sourcePath": "path", "containerPath": "path",
    "workingDirectory": "path", "IamInstanceProfile": "profile", "ClientToken": "token", "portName": "port",
    "containerName": "container", "sourceVolume": "volume", "PlacementGroup": "placement", "GroupName": "rules",
  ]
}
