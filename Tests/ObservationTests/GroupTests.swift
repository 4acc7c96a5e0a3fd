import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

@Suite struct GroupTests {
  private func changed(_ change: (inout FakeWorld) -> Void) -> FakeWorld {
    var world = smallWorld()
    change(&world)
    return world
  }

  private func sync(
    _ world: FakeWorld, _ change: (inout ClusterPolicy) -> Void = { _ in }
  ) async throws -> ClusterSnapshot {
    var policy = policy
    change(&policy)
    return try await observer(FakeRegion(world)).sync(policy: policy)
  }

  @Test func onlyTheTagBinds() async throws {
    let world = changed {
      $0.groups = [
        group("a", bound: true), group("b", bound: false, tags: ["team": "web"]),
        group("c", bound: false, tags: ["team": "web", "ballast:cluster": "other"]), group("d", bound: false),
      ]
    }
    let snapshot = try await sync(world) { $0.groups = [.name("a"), .tags(["team": "web"])] }
    #expect(snapshot.groups.map(\.name) == ["a", "b", "c"])
    #expect(snapshot.groups.map(\.isBound) == [true, false, false])
  }

  @Test func withoutSelectorsTheInstancesTell() async throws {
    let world = changed {
      $0.groups = [
        group("tagged"), group("held", bound: false, members: [member("i-a")]),
        group("foreign", bound: false, members: [member("i-z")]),
      ]
      $0.tags = ["i-a": "held", "i-z": "foreign"].sorted { $0.key < $1.key }.map {
        .init(key: "aws:autoscaling:groupName", resourceId: $0.key, resourceType: .instance, value: $0.value)
      }
    }
    let snapshot = try await sync(world) { $0.groups = [] }
    #expect(snapshot.groups.map(\.name) == ["held", "tagged"])
    #expect(snapshot.instances[0].group == 0)
    #expect(snapshot.instances[1].group == nil)
  }

  @Test func whatHasNotRegisteredIsOnItsWay() async throws {
    let launched = epoch.addingTimeInterval(-60)
    let world = changed {
      $0.groups = [
        group(
          "web", desired: 5,
          members: [
            member("i-a"), member("i-b"), member("i-c", state: .pending), member("i-d"),
            member("i-e", state: .terminatingWait), member("i-f", state: .standby), member("i-g", state: .terminated),
          ])
      ]
      $0.ec2 = [
        .init(instanceId: "i-c", state: .init(code: 16, name: .running), launchTime: launched),
        .init(instanceId: "i-d", state: .init(code: 16, name: .running), launchTime: launched),
      ]
    }
    let web = try await sync(world).groups[0]
    #expect(web.incoming.map(\.ec2InstanceID) == ["i-c", "i-d", "i-e"])
    #expect(web.incoming.map(\.since) == [launched, launched, nil])
    #expect(web.incoming.map(\.isLeaving) == [false, false, true])
    #expect(web.instanceCount == 6)
  }

  @Test func launchFailuresSinceTheLastSuccess() async throws {
    func activity(_ minute: Int, _ status: AutoScaling.ScalingActivityStatusCode, _ text: String)
      -> AutoScaling.Activity
    {
      .init(
        autoScalingGroupName: "web", description: text, startTime: epoch.addingTimeInterval(Double(minute) * 60),
        endTime: epoch.addingTimeInterval(Double(minute) * 60 + 1), statusCode: status, statusMessage: "m\(minute)")
    }
    let world = changed {
      $0.groups = [group("web", desired: 3, members: [member("i-a"), member("i-b")])]
      $0.activities["web"] = [
        activity(
          9, .failed, "Launching a new EC2 instance.  Status Reason: We currently do not have sufficient capacity"),
        activity(8, .inProgress, "Launching a new EC2 instance: i-x"),
        activity(7, .failed, "Terminating EC2 instance: i-y"),
        activity(6, .cancelled, "Launching a new EC2 instance."),
        activity(5, .successful, "Launching a new EC2 instance: i-b"),
        activity(4, .failed, "Launching a new EC2 instance."),
      ]
    }
    let web = try await sync(world).groups[0]
    #expect(web.launchFailures.map(\.message) == ["m9", "m6"])
    #expect(web.lastSuccessfulLaunch == epoch.addingTimeInterval(301))
  }

  @Test func hooksAreReadWhereTheyMatter() async throws {
    let hook = AutoScaling.LifecycleHook(
      lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
      lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 300, globalTimeout: 30_000,
      defaultResult: "CONTINUE")
    let steady = changed { $0.hooks = [hook] }
    #expect(try await sync(steady).groups[0].hooks.isEmpty)
    let published = try await sync(steady) { $0.sizing.act = .metric }
    #expect(published.groups[0].hooks.map(\.name) == ["ballast-drain"])
    #expect(published.groups[0].hooks[0].heartbeatTimeoutSeconds == 300)
    let waiting = changed {
      $0.hooks = [hook]
      $0.groups[0].instances?[0].lifecycleState = .terminatingWait
    }
    #expect(try await sync(waiting).groups[0].hooks.count == 1)
  }

  @Test(arguments: [("InProgress", true), ("Pending", true), ("Successful", false), ("Cancelled", false)])
  func anInstanceRefreshThatRunsIsSeen(_ status: String, _ runs: Bool) async throws {
    let world = changed {
      $0.groups[0].instances?[0].launchTemplate = .init(launchTemplateId: "lt-web", version: "0")
      $0.refreshes = [.init(autoScalingGroupName: "web", status: .init(rawValue: status))]
    }
    #expect(try await sync(world).groups[0].instanceRefreshStatus == (runs ? status : nil))
  }

  @Test func aRefreshThatCannotBeReadFailsNoSync() async throws {
    let world = changed {
      $0.groups[0].instances?[0].launchTemplate = .init(launchTemplateId: "lt-web", version: "0")
    }
    let region = FakeRegion(world)
    region.fail(
      "AutoScaling.DescribeInstanceRefreshes", AWSError(kind: .unknownOutcome, code: "InternalFailure", message: "oops")
    )
    let group = try await observer(region).sync(policy: policy).groups[0]
    #expect(group.instanceRefreshStatus == nil)
    #expect(group.instanceRefreshFault?.contains("DescribeInstanceRefreshes") == true)
  }

  @Test func managedScalingAndSuspensionsAreSeen() async throws {
    let world = changed {
      $0.cluster.capacityProviders = ["cp", "FARGATE"]
      $0.providers = [
        .init(
          name: "cp",
          autoScalingGroupProvider: .init(
            autoScalingGroupArn: "arn:aws:autoscaling:us-east-1:1:group:web", managedScaling: .init(status: .enabled)))
      ]
      $0.groups[0].suspendedProcesses = [.init(processName: "Launch"), .init(processName: "AZRebalance")]
      $0.groups[0].newInstancesProtectedFromScaleIn = true
      $0.groups[0].instances?[1].protectedFromScaleIn = true
    }
    let snapshot = try await sync(world)
    #expect(snapshot.groups[0].managedScalingProvider == "cp")
    #expect(snapshot.groups[0].suspendedProcesses == ["AZRebalance", "Launch"])
    #expect(snapshot.groups[0].newInstancesProtected)
    #expect(snapshot.instances.map(\.isProtectedFromScaleIn) == [false, true])
  }

  @Test func tagsSpeak() async throws {
    let intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: epoch)
    func tag(_ id: String, _ key: String, _ value: String) -> EC2.TagDescription {
      .init(key: key, resourceId: id, resourceType: .instance, value: value)
    }
    let world = changed {
      $0.tags = [
        tag("i-a", DisruptionIntent.tagKey, intent.tagValue), tag("i-b", BallastTag.keep, "true"),
        tag("i-other", BallastTag.keep, "true"),
      ]
      $0.cluster.tags = [.init(key: BallastTag.pause, value: "")]
      $0.services[0].tags = [.init(key: BallastTag.keep, value: "true")]
    }
    let snapshot = try await sync(world)
    #expect(snapshot.isPaused)
    #expect(snapshot.instances.map(\.intent) == [intent, nil])
    #expect(snapshot.instances.map(\.isKept) == [false, true])
    #expect(snapshot.services[1].tags == [BallastTag.keep: "true"])
  }

  @Test func ec2IsAskedAboutSilentInstances() async throws {
    let world = changed {
      $0.instances[0].agentConnected = false
      $0.ec2 = [.init(instanceId: "i-a", state: .init(code: 80, name: .stopped))]
    }
    #expect(try await sync(world).instances.map(\.ec2State) == ["stopped", nil])
  }

  /// EC2 forgets what it terminated within an hour or so; ECS does not, where it was not told.
  @Test(arguments: ["forgotten", "connected", "held by its group", "young", "of no date", "outside EC2"])
  func whatEC2KnowsNothingOfIsGone(_ how: String) async throws {
    let world = changed {
      $0.instances[0].agentConnected = how == "connected"
      $0.instances[0].registeredAt = epoch.addingTimeInterval(how == "young" ? -3599 : -3600)
      if how == "of no date" { $0.instances[0].registeredAt = nil }
      if how == "outside EC2" { $0.instances[0].ec2InstanceId = "mi-a" }
      if how != "held by its group" { $0.groups[0].instances?.removeAll { $0.instanceId == "i-a" } }
    }
    #expect(try await sync(world).instances[0].ec2State == (how == "forgotten" ? "terminated" : nil))
  }
}
