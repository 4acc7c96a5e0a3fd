import ClusterModel
import Permissions
import Simulation
import Testing

/// The policy that `ballast iam-policy` prints, proved both ways: whole worlds run under it and nothing is denied, and each
/// action that it allows is one that a world asks for.
@Suite struct EnforcedPermissionsTests {
  private static let scope = AccountScope(account: "123456789012", region: "us-east-1")

  /// A world as the seed draws it, that acts, on a policy of its own.
  private static func world(_ seed: UInt64, without: String? = nil) -> WorldSettings {
    var world = CaseGenerator().make(seed: seed)
    world.policy.mode = .act
    world.usesWire = false
    var settings = world.settings
    var policy = world.policy
    policy.name = World.cluster
    policy.groups = world.scenario.groups.map { .name($0.name) }
    let statements = LeastPrivilege.statements(for: [policy], in: scope).filter { $0.sid != without }
    settings.permissions = try? PermissionDocument(statements).json()
    // A fault may deny what the policy allows.
    settings.faults[.denied] = nil
    return settings
  }

  private static let seeds: [UInt64] = Array(1...10)

  /// What none of these worlds comes to: kinds of groups, images and services that none has, faults of hosts that none shows, Spot
  /// interruptions, and tasks of no service that outstay their welcome.
  private static let rare: Set<String> = [
    "autoscaling:DescribeLaunchConfigurations", "ec2:GetInstanceTypesFromInstanceRequirements", "ec2:DescribeImages",
    "ec2:DescribeInstanceStatus", "elasticloadbalancing:DescribeTargetHealth", "autoscaling:SetInstanceHealth",
    "ec2:DeleteTags", "ec2:DescribeSpotInstanceRequests", "ecs:StopTask",
  ]

  @Test func nothingThatIsCalledIsDeniedAndEachActionIsCalled() async throws {
    var called: Set<String> = []
    var allowed: Set<String> = []
    for seed in Self.seeds {
      let settings = Self.world(seed)
      #expect(settings.permissions != nil)
      let result = try await World.run(settings)
      #expect(result.denials == nil, "seed \(seed): \(result.denials ?? [:])")
      called.formUnion(result.calls.keys.map(Self.action))
      allowed.formUnion(LeastPrivilege.statements(for: [settings.policy], in: Self.scope).flatMap(\.actions))
    }
    #expect(allowed.subtracting(called).subtracting(Self.rare) == [])
    #expect(called.subtracting(allowed) == [])
  }

  /// `AutoScaling.SetDesiredCapacity` as policies call it.
  private static func action(_ operation: String) -> String {
    let parts = operation.split(separator: ".").map(String.init)
    let prefix = ["ELBv2": "elasticloadbalancing"][parts[0]] ?? parts[0].lowercased()
    return "\(prefix):\(parts[1])"
  }

  /// Without any one of its statements, something is denied.
  @Test(arguments: [
    "ReadFleet", "ReadProviders", "ReadMembers", "ReadCluster", "ReadParts", "WriteGroups", "DrainInstances",
    "SignRemovals",
  ])
  func eachStatementIsNeeded(_ sid: String) async throws {
    for seed in Self.seeds {
      if try await World.run(Self.world(seed, without: sid)).denials != nil { return }
    }
    Issue.record("nothing is denied without \(sid)")
  }
}

/// What is in a policy, for each mode and feature.
@Suite struct LeastPrivilegeTests {
  private func actions(_ policy: ClusterPolicy, _ extras: LeastPrivilege.Extras = .init()) -> Set<String> {
    Set(LeastPrivilege.statements(for: [policy], extras: extras).flatMap(\.actions))
  }

  private func policy(_ change: (inout ClusterPolicy) -> Void = { _ in }) -> ClusterPolicy {
    var policy = ClusterPolicy(name: "prod", mode: .act)
    change(&policy)
    return policy
  }

  private func writes(_ actions: Set<String>) -> Set<String> {
    actions.filter { action in
      let verb = action.split(separator: ":")[1]
      return !["Describe", "List", "Get", "Receive"].contains { verb.hasPrefix($0) }
    }
  }

  @Test func whoObservesMayWriteNothing() {
    #expect(writes(actions(policy { $0.mode = .observe })) == [])
    #expect(writes(actions(policy())).contains("autoscaling:SetDesiredCapacity"))
  }

  @Test func featuresBringWhatTheyNeed() {
    let plain = actions(policy())
    func added(_ change: (inout ClusterPolicy) -> Void) -> Set<String> { actions(policy(change)).subtracting(plain) }
    #expect(added { $0.sizing.method = .utilization } == ["cloudwatch:GetMetricData"])
    #expect(added { $0.daemonServices = ["logs-*"] } == ["ecs:UpdateService"])
    #expect(added { $0.disruption.drain.standaloneTasks = .stopAfter(.seconds(60)) } == ["ecs:StopTask"])
    #expect(
      added { $0.demandQueueURL = "https://sqs.us-east-1.amazonaws.com/123456789012/q" }
        == ["sqs:GetQueueAttributes", "sqs:ListQueueTags"])
    #expect(added { $0.name = "team-*" } == ["ecs:ListClusters"])
    #expect(added { $0.sizing.act = .metric } == ["cloudwatch:PutMetricData"])
    #expect(!actions(policy { $0.sizing.act = .metric }).contains("autoscaling:SetDesiredCapacity"))
    #expect(
      actions(policy(), .init(eventQueueURL: "https://sqs.us-east-1.amazonaws.com/1/q", memoryParameter: "/b"))
        .subtracting(plain)
        == ["sqs:ReceiveMessage", "sqs:DeleteMessage", "ssm:GetParameter", "ssm:PutParameter"])
    #expect(
      actions(policy(), .init(leaseTable: "leases")).subtracting(plain) == ["dynamodb:GetItem", "dynamodb:PutItem"])
  }

  /// A cluster with a role of its own is operated by that role: this identity only assumes it.
  @Test func rolesAreAssumed() {
    let statements = LeastPrivilege.statements(for: [policy { $0.roleArn = "arn:aws:iam::1:role/x" }])
    #expect(statements.contains { $0.actions == ["sts:AssumeRole"] && $0.resources == ["arn:aws:iam::1:role/x"] })
    #expect(!statements.contains { $0.sid.hasPrefix("WriteGroups") })
  }

  /// No action is a wildcard, and `*` stands only where AWS knows no resource, or with a condition that says which cluster.
  @Test func nothingIsWiderThanItMustBe() {
    let statements = LeastPrivilege.statements(
      for: [policy(), policy { $0.name = "other" }], in: AccountScope(account: "123456789012", region: "us-east-1"))
    #expect(Set(statements.map(\.sid)).count == statements.count)
    for statement in statements {
      #expect(statement.actions.allSatisfy { !$0.contains("*") }, "\(statement.sid)")
      guard statement.resources.contains("*") else { continue }
      let isRead = writes(Set(statement.actions)).isEmpty
      #expect(isRead || !statement.conditions.isEmpty, "\(statement.sid)")
    }
  }

  @Test func theDocumentIsOneThatIAMReads() throws {
    let text = try PermissionDocument(LeastPrivilege.statements(for: [policy()])).json()
    #expect(text.contains(#""Version" : "2012-10-17""#))
    #expect(text.contains(#""autoscaling:ResourceTag/ballast:cluster" : ["#))
    #expect(text.contains(#""Effect" : "Allow""#))
  }
}
