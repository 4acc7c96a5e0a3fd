import AWSModel
import Sandbox
import Testing

/// Words for tests of Auto Scaling.
extension TestRegion {
  static let zones = ["us-east-1a", "us-east-1b"]

  func subnets(_ zones: [String] = TestRegion.zones) throws -> String {
    let all = try call(EC2.describeSubnets, .init()).subnets ?? []
    return zones.compactMap { zone in all.first { $0.availabilityZone == zone }?.subnetId }.joined(separator: ",")
  }

  @discardableResult
  func template(
    _ name: String = "hosts", type: String? = "m5.large",
    change: (inout EC2.RequestLaunchTemplateData) -> Void = { _ in }
  ) throws -> String {
    var data = EC2.RequestLaunchTemplateData()
    data.imageId = try image()
    data.instanceType = type.map { EC2.InstanceType(rawValue: $0) }
    change(&data)
    let response = try call(
      EC2.createLaunchTemplate, .init(launchTemplateName: name, launchTemplateData: data))
    return try #require(response.launchTemplate?.launchTemplateId)
  }

  /// A group of instances of a launch template, which is made where there is none.
  func group(
    _ name: String = "hosts", desired: Int = 0, minimum: Int = 0, maximum: Int = 20,
    zones: [String] = TestRegion.zones, settle: Bool = true,
    change: (inout AutoScaling.CreateAutoScalingGroupRequest) -> Void = { _ in }
  ) throws {
    let exists = try call(EC2.describeLaunchTemplates, .init()).launchTemplates?.contains {
      $0.launchTemplateName == "hosts"
    }
    if exists != true { try template() }
    var request = AutoScaling.CreateAutoScalingGroupRequest()
    request.autoScalingGroupName = name
    request.launchTemplate = .init(launchTemplateName: "hosts", version: "$Latest")
    request.minSize = minimum
    request.maxSize = maximum
    request.desiredCapacity = desired
    request.vpcZoneIdentifier = try subnets(zones)
    change(&request)
    try call(AutoScaling.createAutoScalingGroup, request)
    if settle { pass(.minutes(3)) }
  }

  func described(_ name: String = "hosts") throws -> AutoScaling.AutoScalingGroup {
    try #require(
      try call(AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [name])).autoScalingGroups?.first)
  }

  /// The ids of a group's instances in a state, in the order in which they came.
  func members(_ name: String = "hosts", in state: String = "InService") throws -> [String] {
    try described(name).instances?.filter { $0.lifecycleState?.rawValue == state }.compactMap(\.instanceId) ?? []
  }

  func states(_ name: String = "hosts") throws -> [String] {
    try described(name).instances?.compactMap { $0.lifecycleState?.rawValue }.sorted() ?? []
  }

  /// The group's activities, newest first.
  func activities(_ name: String = "hosts") throws -> [AutoScaling.Activity] {
    try call(AutoScaling.describeScalingActivities, .init(autoScalingGroupName: name)).activities ?? []
  }

  func resize(_ desired: Int, _ name: String = "hosts") throws {
    try call(AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: name, desiredCapacity: desired))
  }

  func suspend(_ processes: String..., group: String = "hosts") throws {
    try call(
      AutoScaling.suspendProcesses, .init(autoScalingGroupName: group, scalingProcesses: processes))
  }

  func perZone(_ name: String = "hosts") throws -> [String: Int] {
    Dictionary(grouping: try described(name).instances ?? [], by: { $0.availabilityZone ?? "" }).mapValues(\.count)
  }

  /// Everything that an SQS queue holds, as text.
  func drain(_ url: String) throws -> [String] {
    var bodies: [String] = []
    while true {
      let answer = try call(SQS.receiveMessage, .init(queueUrl: url, maxNumberOfMessages: 10))
      guard let messages = answer.messages, !messages.isEmpty else { return bodies }
      for message in messages {
        bodies.append(message.body ?? "")
        try call(SQS.deleteMessage, .init(queueUrl: url, receiptHandle: message.receiptHandle))
      }
    }
  }

  /// A queue to which a rule sends every event of a source.
  func queue(hearing source: String) throws -> String {
    let url = try #require(try call(SQS.createQueue, .init(queueName: "heard")).queueUrl)
    let pattern = "{\"source\":[\"\(source)\"]}"
    try call(EventBridge.putRule, .init(name: "hear", eventPattern: pattern))
    try call(
      EventBridge.putTargets,
      .init(rule: "hear", targets: [.init(id: "q", arn: "arn:aws:sqs:us-east-1:123456789012:heard")]))
    return url
  }
}
