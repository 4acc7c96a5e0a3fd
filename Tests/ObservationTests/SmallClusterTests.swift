import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

@Suite struct SmallClusterTests {
  @Test func everythingIsJoined() async throws {
    let snapshot = try await observer(FakeRegion(smallWorld())).sync(policy: policy)
    #expect(snapshot.cluster.name == "prod")
    #expect(snapshot.cluster.region == "us-east-1")
    #expect(snapshot.cluster.account == "123456789012")
    #expect(snapshot.instances.map(\.ec2InstanceID) == ["i-a", "i-b"])
    #expect(snapshot.instances.map(\.group) == [0, 0])
    #expect(snapshot.instances[0].lifecycleState == "InService")
    #expect(snapshot.instances[0].availabilityZone == "us-east-1a")
    #expect(snapshot.instances[0].remaining == ResourceVector(cpuUnits: 1728, memoryMiB: 7040))
    #expect(snapshot.instances[0].portsInUse == PortReservation(tcp: [22, 2375, 2376, 51678, 51679]))
    #expect(snapshot.services.map(\.name) == ["agent", "api"])
    #expect(snapshot.services.map { $0.definition.map { snapshot.definitions[Int($0)].family } } == ["agent", "app"])
    #expect(snapshot.tasks.map(\.arn) == ["1", "2", "3", "4"].map(taskArn))
    #expect(snapshot.tasks.map(\.service) == [1, 1, 0, 0])
    #expect(snapshot.tasks.map(\.instance) == [0, 1, 0, 1])
    let requirement = snapshot.requirements[Int(snapshot.tasks[0].requirement)]
    #expect(requirement.resources == ResourceVector(cpuUnits: 256, memoryMiB: 512))
    #expect(snapshot.groups.map(\.name) == ["web"])
    #expect(snapshot.groups[0].isBound)
    #expect(snapshot.groups[0].templates.map(\.instanceType) == ["m5.large"])
    #expect(snapshot.groups[0].templates.first?.source == .liveInstance)
    #expect(snapshot.unexplained == [])
  }

  @Test func eachPartSaysHowOldItIs() async throws {
    let snapshot = try await observer(FakeRegion(smallWorld())).sync(policy: policy)
    #expect(snapshot.asOf == epoch)
    let parts: Set<SnapshotPart> = [
      .cluster, .instances, .services, .definitions, .tasks, .targetHealth, .groups, .activities, .ec2,
    ]
    #expect(Set(snapshot.readAt.keys) == parts)
    #expect(snapshot.readAt.values.allSatisfy { $0 == epoch })
  }

  @Test func theSameStateGivesTheSameSnapshot() async throws {
    let first = try await observer(FakeRegion(smallWorld())).sync(policy: policy)
    var shuffled = smallWorld()
    shuffled.instances.reverse()
    shuffled.tasks.reverse()
    shuffled.services.reverse()
    let second = try await observer(FakeRegion(shuffled)).sync(policy: policy)
    #expect(first == second)
  }

  @Test(arguments: [SizingMethod.reservation, .largestContainer])
  func publishedMethodsReadNoTasks(_ method: SizingMethod) async throws {
    let region = FakeRegion(smallWorld())
    var policy = policy
    policy.sizing.method = method
    let snapshot = try await observer(region).sync(policy: policy)
    #expect(region.count("ECS.ListTasks") + region.count("ECS.DescribeTasks") == 0)
    #expect(!snapshot.has(.tasks))
    #expect(snapshot.definitions.count == 2)
    #expect(snapshot.instances.count == 2)
  }

  @Test func whileAnInstanceIsTakenAwayTheTasksAreReadAllTheSame() async throws {
    var world = smallWorld()
    world.instances[0].status = "DRAINING"
    let intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: epoch)
    world.tags = [
      .init(key: DisruptionIntent.tagKey, resourceId: "i-a", resourceType: .instance, value: intent.tagValue)
    ]
    var policy = policy
    policy.sizing.method = .reservation
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.tasks.count == 4)
    #expect(snapshot.has(.tasks))
  }

  @Test func aMetricReadsOnlyWhatItNeeds() async throws {
    let region = FakeRegion(smallWorld())
    _ = try await observer(region).sync(policy: policy, scope: .metric(.reservation))
    #expect(
      region.calls == [
        "ECS.DescribeClusters": 1, "ECS.ListContainerInstances": 1, "ECS.DescribeContainerInstances": 1,
      ])
  }

  @Test func anUnknownClusterIsSaidInOneLine() async throws {
    let region = FakeRegion(smallWorld())
    let wrong = ClusterObserver(cluster: "pord", aws: region, now: { epoch })
    let error = await #expect(throws: ObservationError.self) { try await wrong.sync(policy: policy) }
    #expect(error?.code == .clusterNotFound)
    #expect(error?.message.contains("'pord'") == true)
    #expect(region.total == 1)
  }
}
