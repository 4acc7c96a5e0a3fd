import AWSModel
import ClusterModel
import FoundationEssentials
import Synchronization
import Testing

@testable import Observation

/// Looks at one instance that Auto Scaling is terminating.
@Suite struct DrainObserverTests {
  private func world(status: String) -> FakeWorld {
    var world = FakeWorld()
    world.instances = [instance("a", status: status)]
    world.groups = [group("web", desired: 1, members: [member("i-a", state: .terminatingWait)])]
    world.hooks = [
      .init(
        lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 900)
    ]
    return world
  }

  private func observer(_ region: FakeRegion, now: @escaping @Sendable () -> Date = { epoch }) -> DrainObserver {
    DrainObserver(cluster: "prod", subject: DrainSubject(instance: "i-a", group: "web"), aws: region, now: now)
  }

  private func look(status: String) async throws -> ClusterSnapshot {
    try await observer(FakeRegion(world(status: status))).look(policy: policy)
  }

  /// Nor does one that stands in its group by a word that is not known wait on its hook no more.
  @Test(arguments: [AutoScaling.LifecycleState("Dreaming"), .terminatingProceed])
  func whatIsInAnUnknownLifecycleStateIsHeldOn(word: AutoScaling.LifecycleState) async throws {
    let region = FakeRegion(world(status: "DRAINING"))
    let clock = Mutex(epoch)
    let observer = observer(region, now: { clock.withLock(\.self) })
    #expect(try await observer.look(policy: policy).unexplained.isEmpty)
    region.change { $0.groups[0].instances?[0].lifecycleState = word }
    clock.withLock { $0 += 700 }
    let snapshot = try await observer.look(policy: policy)
    let isHeld = snapshot.instances.contains { $0.lifecycleState == "Terminating:Wait" }
    #expect(isHeld == (word == "Dreaming"))
    #expect(snapshot.unexplained.contains { $0.contains("Dreaming") } == (word == "Dreaming"))
  }

  /// A word that this version does not know says nothing: it is not the state of what holds no task any more.
  @Test func whatIsInAnUnknownStateHasNotGone() async throws {
    let snapshot = try await look(status: "MIGRATING")
    #expect(snapshot.unexplained.count == 1 && snapshot.unexplained[0].contains("MIGRATING"))
  }

  /// A second after DRAINING all is STOPPING, which ECS counts nowhere: one list that comes empty does not make it gone.
  @Test(arguments: [0, 1, 2]) func oneEmptyListIsNoEmptyInstance(empties: Int) async throws {
    var world = world(status: "DRAINING")
    world.tasks = [task("t", on: "a", service: "api", last: "STOPPING", desired: "STOPPED")]
    world.emptyStopped = empties
    let snapshot = try await observer(FakeRegion(world)).look(policy: policy)
    #expect(snapshot.tasks.count == (empties == 2 ? 0 : 1))
  }

  @Test(arguments: ["ACTIVE", "DRAINING"]) func whatIsRegisteredIsSeen(status: String) async throws {
    let snapshot = try await look(status: status)
    #expect(snapshot.unexplained.isEmpty)
    #expect(snapshot.instances.map(\.status.rawValue) == [status])
  }

  @Test func whatIsNotIsHeldByItsGroupAlone() async throws {
    let snapshot = try await look(status: "INACTIVE")
    #expect(snapshot.unexplained.isEmpty && snapshot.instances.isEmpty)
    #expect(snapshot.groups.flatMap(\.incoming).map(\.ec2InstanceID) == ["i-a"])
  }
}
