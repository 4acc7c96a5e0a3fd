import AWSModel
import Foundation
import Sandbox
import Testing

/// A cluster that is read from elsewhere answers in the sandbox as it did there.
@Suite struct RecordingTests {
  private func recorded(_ sandbox: Sandbox, mask: Bool = false) async throws -> TestRegion {
    let aws = SandboxCaller(sandbox)
    var cluster = try await RecordedCluster("default", through: aws)
    if mask { cluster = try cluster.masked() }
    return TestRegion(try Sandbox(state: try cluster.state(at: sandbox.now.date)))
  }

  @Test func theRecordedClusterGivesTheSameDescriptions() async throws {
    let source = try PopulatedRegion().region
    let loaded = try await recorded(source.sandbox)
    let (before, after) = (try ClusterAnswers(source).byCall, try ClusterAnswers(loaded).byCall)
    #expect(before.count > 20)
    #expect(before.keys.sorted() == after.keys.sorted())
    for (call, answer) in before.sorted(by: { $0.key < $1.key }) where after[call] != answer {
      Issue.record("\(call): \(difference(answer, after[call] ?? ""))")
    }
  }

  @Test func recordingChangesNothing() async throws {
    let source = try PopulatedRegion().sandbox
    let before = source.savedState()
    _ = try await RecordedCluster("default", through: SandboxCaller(source))
    let after = source.savedState()
    // Lots may be drawn where AWS looks something up for itself; nothing else may be other than it was.
    let (first, second) = (withoutLots(before), withoutLots(after))
    if first != second { Issue.record("\(difference(first, second))") }
    let calls = source.calls(after: 0, limit: 10_000)
    let writes = calls.filter { !$0.isReadOnly }.map(\.sequence).max() ?? 0
    #expect(calls.contains { $0.sequence > writes && $0.operation == "DescribeTasks" })
  }

  private func withoutLots(_ state: String) -> String { state.replacing(/"lots":\{[^}]*\}/, with: "") }

  @Test func theRecordedClusterLivesOn() async throws {
    let loaded = try await recorded(try PopulatedRegion().sandbox)
    loaded.pass(.minutes(40))
    let web = try loaded.describe()
    #expect(web.deployments?.count == 1)
    #expect(web.runningCount == web.desiredCount)
    #expect(try loaded.members().count == 4)
    #expect(try loaded.described().instances?.count == 4)
    try loaded.resize(6)
    loaded.pass(.minutes(10))
    #expect(try loaded.members().count == 6)
    #expect(try loaded.containerInstances().filter { $0.status == "ACTIVE" }.count >= 5)
  }

  @Test func aMaskedRecordingShowsNoNameAndNoValue() async throws {
    let source = TestRegion()
    try source.call(ECS.createCluster, .init(clusterName: "default", tags: [.init(key: "owner", value: "sesame")]))
    try source.launch(1)
    try source.define("sesame-family") {
      $0.name = "sesame-app"
      $0.environment = [.init(name: "SESAME_KEY", value: "sesame"), .init(name: "OTHER", value: "sesame")]
      $0.command = ["open", "sesame"]
      $0.image = "sesame/app:1"
    }
    try source.service("sesame-web", definition: "sesame-family", count: 2)
    source.pass(.minutes(8))
    let aws = SandboxCaller(source.sandbox)
    let cluster = try await RecordedCluster("default", through: aws)
    let at = source.sandbox.now.date
    #expect(try cluster.state(at: at).contains("sesame"))
    let text = try cluster.masked().state(at: at)
    #expect(!text.lowercased().contains("sesame"))
    let loaded = TestRegion(try Sandbox(state: text))
    #expect(
      try loaded.call(ECS.listClusters, .init()).clusterArns == ["arn:aws:ecs:us-east-1:123456789012:cluster/default"]
    )
    let service = try loaded.describe("service-1")
    #expect(service.runningCount == 2)
    #expect(service.taskDefinition == "arn:aws:ecs:us-east-1:123456789012:task-definition/family-1:1")
    let shape = try loaded.call(ECS.describeTaskDefinition, .init(taskDefinition: "family-1")).taskDefinition
    #expect(shape?.containerDefinitions?.first?.environment?.count == 2)
    #expect(shape?.containerDefinitions?.first?.cpu == 256)
  }

  @Test func whatIsNotThereIsNotRecorded() async {
    await #expect(throws: AWSError.self) { try await RecordedCluster("nowhere", through: SandboxCaller(Sandbox())) }
  }

  private func difference(_ a: String, _ b: String) -> String {
    let (left, right) = (Array(a.utf8), Array(b.utf8))
    let place = zip(left, right).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, place - 120)..<min(bytes.count, place + 120)], as: UTF8.self)
    }
    return "\(around(left))\n≠\n\(around(right))"
  }
}

/// What is told of the cluster `default`, of its group and of its load balancer.
private struct ClusterAnswers {
  var byCall: [String: String] = [:]

  init(_ region: TestRegion) throws {
    let clusters = try region.call(ECS.describeClusters, .init(clusters: ["default"], include: [.settings, .tags]))
    note("clusters", clusters)
    for service in try region.call(ECS.listServices, .init(cluster: "default")).serviceArns ?? [] {
      var answer = try region.call(
        ECS.describeServices, .init(cluster: "default", services: [service], include: [.tags]))
      // How a deployment came to be is not described with the service.
      answer.services?[0].currentServiceDeployment = nil
      answer.services?[0].currentServiceRevisions = nil
      note(service, answer)
    }
    for status in [ECS.DesiredStatus.running, .stopped] {
      let arns = try region.call(ECS.listTasks, .init(cluster: "default", desiredStatus: status)).taskArns ?? []
      for arn in arns {
        note(arn, try region.call(ECS.describeTasks, .init(cluster: "default", tasks: [arn], include: [.tags])))
      }
    }
    for arn in try region.call(ECS.listContainerInstances, .init(cluster: "default")).containerInstanceArns ?? [] {
      note(
        arn,
        try region.call(
          ECS.describeContainerInstances, .init(cluster: "default", containerInstances: [arn], include: [.tags])))
    }
    try noteFleet(region)
    try noteBalancers(region)
  }

  private mutating func noteFleet(_ region: TestRegion) throws {
    let group = try region.described()
    note("group", group)
    for id in (group.instances ?? []).compactMap(\.instanceId) {
      note(id, try region.call(EC2.describeInstances, .init(instanceIds: [id])))
      note(
        "\(id) volumes",
        try region.call(EC2.describeVolumes, .init(filters: [.init(name: "attachment.instance-id", values: [id])])))
    }
    note("policies", try region.call(AutoScaling.describePolicies, .init(autoScalingGroupName: "hosts")))
    note("hooks", try region.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: "hosts")))
    note("schedule", try region.call(AutoScaling.describeScheduledActions, .init(autoScalingGroupName: "hosts")))
    let template = group.launchTemplate?.launchTemplateId
    note("versions", try region.call(EC2.describeLaunchTemplateVersions, .init(launchTemplateId: template)))
    note("subnets", try region.call(EC2.describeSubnets, .init()))
    note("security", try region.call(EC2.describeSecurityGroups, .init()))
  }

  private mutating func noteBalancers(_ region: TestRegion) throws {
    note("balancers", try region.call(ELBv2.describeLoadBalancers, .init()))
    let groups = try region.call(ELBv2.describeTargetGroups, .init())
    note("target groups", groups)
    for arn in (groups.targetGroups ?? []).compactMap(\.targetGroupArn) {
      note("health \(arn)", try region.call(ELBv2.describeTargetHealth, .init(targetGroupArn: arn)))
      note("attributes \(arn)", try region.call(ELBv2.describeTargetGroupAttributes, .init(targetGroupArn: arn)))
    }
  }

  private mutating func note<Shape: AWSShape>(_ call: String, _ shape: Shape) {
    byCall[call] = RegionAnswers.text(shape)
  }
}
