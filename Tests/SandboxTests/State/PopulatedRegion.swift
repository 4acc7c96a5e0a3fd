import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// A Region with something of everything, much of it under way.
struct PopulatedRegion {
  let region: TestRegion
  var sandbox: Sandbox { region.sandbox }

  init(seed: UInt64 = 7) throws {
    region = TestRegion(seed: seed)
    try messages()
    try cluster()
    try balanced()
    try scaled()
    try provided()
    region.pass(.seconds(47))
    try underWay()
  }

  private func messages() throws {
    let queue = try region.queue("jobs", ["VisibilityTimeout": "300"])
    let fifo = try region.queue("jobs.fifo", ["FifoQueue": "true", "ContentBasedDeduplication": "true"])
    for body in ["a", "b", "c"] { try region.send(body, to: queue.url) }
    for body in ["1", "2"] { try region.send(body, to: fifo.url, group: "g") }
    _ = try region.receive(queue.url, limit: 1)
    _ = try region.receive(fifo.url, limit: 1)
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "news")).topicArn)
    try region.call(
      SNS.subscribe,
      .init(topicArn: topic, protocol: "sqs", endpoint: queue.arn, attributes: ["FilterPolicy": #"{"kind":["x"]}"#]))
    _ = try region.queue(hearing: "aws.ecs")
    try region.call(EventBridge.putRule, .init(name: "tick", scheduleExpression: "rate(7 minutes)"))
    try region.call(Logs.createLogGroup, .init(logGroupName: "app"))
    try region.call(Logs.createLogStream, .init(logGroupName: "app", logStreamName: "s"))
    let stamp = Int(region.sandbox.now.microseconds / 1000)
    try region.call(
      Logs.putLogEvents,
      .init(logGroupName: "app", logStreamName: "s", logEvents: [.init(timestamp: stamp, message: "m")]))
    try region.call(SSM.putParameter, .init(name: "/a/b", value: "secret", type: .secureString))
    try region.call(SSM.putParameter, .init(name: "/a/b", value: "two", overwrite: true))
    try region.call(
      DynamoDB.createTable,
      .init(
        attributeDefinitions: [.init(attributeName: "id", attributeType: .s)], tableName: "leases",
        keySchema: [.init(attributeName: "id", keyType: .hash)], billingMode: .payPerRequest))
    region.pass(.minutes(1))
    try region.call(
      DynamoDB.putItem,
      .init(
        tableName: "leases",
        item: [
          "id": .init(s: "leader"), "n": .init(n: "12.50"), "set": .init(ss: ["b", "a"]), "raw": .init(b: [1, 2]),
        ]))
    let trust = #"{"Version":"2012-10-17","Statement":[]}"#
    try region.call(IAM.createRole, .init(roleName: "operator", assumeRolePolicyDocument: trust))
    try region.call(IAM.putRolePolicy, .init(roleName: "operator", policyName: "p", policyDocument: trust))
    try region.call(IAM.createInstanceProfile, .init(instanceProfileName: "hosts"))
    try region.call(IAM.addRoleToInstanceProfile, .init(instanceProfileName: "hosts", roleName: "operator"))
    try region.sandbox.define(FunctionSettings(name: "handler", timeout: 10))
    try region.sandbox.map(QueueMappingSettings(queueARN: fifo.arn, functionName: "handler"))
  }

  private func cluster() throws {
    try region.call(ECS.createCluster, .init(clusterName: "default", tags: [.init(key: "team", value: "web")]))
    try region.template { $0.userData = TestRegion.userData("echo ECS_CLUSTER=default >> /etc/ecs/ecs.config") }
    try region.group(desired: 4, maximum: 8, settle: false) {
      $0.tags = [.init(key: "team", value: "web", propagateAtLaunch: true)]
      $0.defaultInstanceWarmup = 120
    }
    try region.call(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: "drain", autoScalingGroupName: "hosts",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 900, defaultResult: "CONTINUE"))
    try region.call(
      AutoScaling.putScheduledUpdateGroupAction,
      .init(
        autoScalingGroupName: "hosts", scheduledActionName: "night", recurrence: "0 3 * * *", desiredCapacity: 3))
    try region.call(AutoScaling.enableMetricsCollection, .init(autoScalingGroupName: "hosts", granularity: "1Minute"))
    region.pass(.minutes(6))
    try region.define("batch", cpu: 128, memory: 128)
    try region.define("agent", cpu: 64, memory: 64)
    try region.service("agent", definition: "agent", count: nil) { $0.schedulingStrategy = .daemon }
    try region.call(ECS.runTask, .init(cluster: "default", count: 2, taskDefinition: "batch"))
  }

  private func balanced() throws {
    let balancing = try Balancing(region)
    try region.define(port: 8080)
    try region.service(count: 3) {
      $0.loadBalancers = [balancing.loadBalancer]
      $0.deploymentConfiguration = .init(deploymentCircuitBreaker: .init(enable: true, rollback: true))
    }
    region.pass(.minutes(4))
    try region.sandbox.disturb(
      .demand(cluster: "default", service: "web", .init(requestsPerSecond: 40, cpuMillisecondsPerRequest: 3)))
  }

  private func scaled() throws {
    try region.register()
    try region.tracking(60)
    let policy = try region.call(
      AutoScaling.putScalingPolicy,
      .init(
        autoScalingGroupName: "hosts", policyName: "out", policyType: "StepScaling", adjustmentType: "ChangeInCapacity",
        stepAdjustments: [.init(metricIntervalLowerBound: 0, scalingAdjustment: 1)])
    ).policyARN
    var alarm = CloudWatch.PutMetricAlarmRequest(alarmName: "reserved")
    alarm.namespace = "AWS/ECS"
    alarm.metricName = "CPUReservation"
    alarm.dimensions = [.init(name: "ClusterName", value: "default")]
    alarm.statistic = .average
    alarm.period = 60
    alarm.evaluationPeriods = 2
    alarm.threshold = 95
    alarm.comparisonOperator = .greaterThanThreshold
    alarm.alarmActions = policy.map { [$0] }
    try region.call(CloudWatch.putMetricAlarm, alarm)
    try region.call(
      CloudWatch.putCompositeAlarm, .init(alarmName: "any", alarmRule: "ALARM(reserved)"))
    try region.call(
      CloudWatch.putMetricData,
      .init(
        namespace: "own", metricData: [.init(metricName: "depth", value: 3.25), .init(metricName: "depth", value: 4)]))
    region.pass(.minutes(5))
  }

  private func provided() throws {
    try region.call(ECS.createCluster, .init(clusterName: "other"))
    try region.hosts("pool", desired: 1, cluster: "other")
    try region.provider("pool")
    try region.associate(["pool"], cluster: "other")
    region.pass(.minutes(5))
    try region.define("big", cpu: 1024, memory: 2048)
    try region.service("big", definition: "big", count: 5, cluster: "other")
    region.pass(.seconds(40))
  }

  /// What is neither here nor there at the instant of the snapshot.
  private func underWay() throws {
    try region.define(port: 8080) { $0.image = "web:2" }
    try region.call(ECS.updateService, .init(cluster: "default", service: "web", taskDefinition: "web"))
    let doomed = try #require(try region.members().first)
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: doomed, shouldDecrementDesiredCapacity: false))
    let agents = try region.call(ECS.listContainerInstances, .init(cluster: "default")).containerInstanceArns ?? []
    try region.call(
      ECS.updateContainerInstancesState,
      .init(cluster: "default", containerInstances: [try #require(agents.last)], status: .draining))
    try region.launch(1)
    region.pass(.seconds(13))
  }
}
