internal import AWSModel

/// What AWS says of one cluster and of all that its tasks run on: read whole, nothing changed.
public struct RecordedCluster: Sendable {
  var cluster = ECS.Cluster()
  var providers: [ECS.CapacityProvider] = []
  var services: [ECS.Service] = []
  var definitions: [ECS.DescribeTaskDefinitionResponse] = []
  var tasks: [ECS.Task] = []
  var containerInstances: [ECS.ContainerInstance] = []
  var reservations: [EC2.Reservation] = []
  var volumes: [EC2.Volume] = []
  /// Types that the program does not bring itself.
  var types: [EC2.InstanceTypeInfo] = []
  /// Those that instances run and that groups launch, as far as they still exist.
  var images: [EC2.Image] = []
  var subnets: [EC2.Subnet] = []
  var securityGroups: [EC2.SecurityGroup] = []
  var templates: [EC2.LaunchTemplate] = []
  var templateVersions: [EC2.LaunchTemplateVersion] = []
  var groups: [AutoScaling.AutoScalingGroup] = []
  var configurations: [AutoScaling.LaunchConfiguration] = []
  var hooks: [AutoScaling.LifecycleHook] = []
  var policies: [AutoScaling.ScalingPolicy] = []
  /// The alarms that call those policies.
  var alarms: [CloudWatch.MetricAlarm] = []
  var scheduledActions: [AutoScaling.ScheduledUpdateGroupAction] = []
  var targetGroups: [ELBv2.TargetGroup] = []
  var targetGroupAttributes: [ELBv2.DescribeTargetGroupAttributesResponse] = []
  /// One for each target group, in the same order, as are the attributes.
  var targetHealth: [ELBv2.DescribeTargetHealthResponse] = []
  var loadBalancers: [ELBv2.LoadBalancer] = []
  var loadBalancerAttributes: [ELBv2.DescribeLoadBalancerAttributesResponse] = []
  var listeners: [ELBv2.Listener] = []
  /// Those of each listener, in the same order.
  var rules: [ELBv2.DescribeRulesResponse] = []

  var instances: [EC2.Instance] { reservations.flatMap { $0.instances ?? [] } }

  /// The account and the Region, by the cluster's ARN.
  var home: (account: String, region: String) {
    let name = cluster.clusterArn.flatMap(ResourceName.init)
    return (name?.account ?? "123456789012", name?.region ?? "us-east-1")
  }
}
