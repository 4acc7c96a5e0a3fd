import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

/// Looks at one instance that Auto Scaling is terminating.
@Suite struct DrainObserverTests {
  private func look(status: String) async throws -> ClusterSnapshot {
    var world = FakeWorld()
    world.instances = [instance("a", status: status)]
    world.groups = [group("web", desired: 1, members: [member("i-a", state: .terminatingWait)])]
    world.hooks = [
      .init(
        lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 900)
    ]
    let observer = DrainObserver(
      cluster: "prod", subject: DrainSubject(instance: "i-a", group: "web"), aws: FakeRegion(world), now: { epoch })
    return try await observer.look(policy: policy)
  }

  /// A word that this version does not know says nothing: it is not the state of what holds no task any more.
  @Test func whatIsInAnUnknownStateHasNotGone() async throws {
    let snapshot = try await look(status: "MIGRATING")
    #expect(snapshot.unexplained.count == 1 && snapshot.unexplained[0].contains("MIGRATING"))
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
