import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

/// Nothing downstream ever sees half a cluster.
@Suite struct WholenessTests {
  static let operations: [(String, SnapshotPart)] = [
    ("ECS.DescribeClusters", .cluster), ("ECS.ListContainerInstances", .instances),
    ("ECS.DescribeContainerInstances", .instances), ("ECS.ListServices", .services),
    ("ECS.DescribeServices", .services),
    ("ECS.ListTasks", .tasks), ("ECS.DescribeTasks", .tasks), ("ECS.DescribeTaskDefinition", .definitions),
    ("AutoScaling.DescribeAutoScalingGroups", .groups),
    ("EC2.DescribeTags", .ec2),
  ]

  @Test(arguments: operations) func aPartThatFailsFailsTheSync(_ operation: String, _ part: SnapshotPart) async throws {
    var world = smallWorld()
    world.groups[0].instances?[0].launchTemplate = .init(launchTemplateId: "lt-web", version: "0")
    let region = FakeRegion(world)
    let observer = observer(region)
    region.fail(operation, AWSError(kind: .throttled, code: "ThrottlingException", message: "Rate exceeded"))
    let error = await #expect(throws: ObservationError.self) { try await observer.sync(policy: policy) }
    #expect(error?.part == part)
    #expect(error?.code == .callFailed)
    #expect(error?.cause?.code == "ThrottlingException")
    #expect(error?.message.contains("Rate exceeded") == true)
    region.fail(operation, nil)
    #expect(try await observer.sync(policy: policy).tasks.count == 4)
  }

  @Test func aTokenThatComesAgainFailsTheSync() async throws {
    let region = FakeRegion(smallWorld())
    region.repeatTokens()
    let error = await #expect(throws: ObservationError.self) { try await observer(region).sync(policy: policy) }
    #expect(error?.code == .incomplete)
  }

  @Test func anInstanceThatIsKnownALittleLaterIsReadAgain() async throws {
    var world = smallWorld()
    world.hidden = [instanceArn("b"): 1]
    let region = FakeRegion(world)
    let snapshot = try await observer(region).sync(policy: policy)
    #expect(snapshot.instances.count == 2)
    #expect(snapshot.unexplained == [])
    #expect(region.count("ECS.DescribeContainerInstances") == 2)
  }

  @Test func anInstanceThatNobodyExplainsIsNamed() async throws {
    var world = smallWorld()
    world.hidden = [instanceArn("b"): 9]
    world.tasks.removeAll { $0.containerInstanceArn == instanceArn("b") }
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.instances.map(\.ec2InstanceID) == ["i-a"])
    #expect(snapshot.unexplained == [instanceArn("b")])
  }

  @Test func aTaskAndAServiceThatNobodyExplainsAreNamed() async throws {
    var world = smallWorld()
    world.failures = [taskArn("1"): "MISSING", serviceArn("agent"): "MISSING"]
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.unexplained == [serviceArn("agent"), taskArn("1")])
    #expect(snapshot.tasks.count == 3)
  }

  @Test func aTaskThatStoppedInBetweenIsGone() async throws {
    var world = smallWorld()
    world.tasks.append(task("5", on: "a", service: "api", last: "STOPPING", desired: "STOPPED"))
    world.failures = [taskArn("5"): "MISSING"]
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.unexplained == [])
    #expect(snapshot.tasks.count == 4)
  }

  @Test(arguments: [instanceArn("a"), taskArn("1"), serviceArn("api")])
  func anyOtherFailureFailsTheSync(_ arn: String) async throws {
    var world = smallWorld()
    world.failures = [arn: "INTERNAL"]
    let error = await #expect(throws: ObservationError.self) {
      try await observer(FakeRegion(world)).sync(policy: policy)
    }
    #expect(error?.code == .incomplete)
    #expect(error?.message.contains(arn) == true)
  }

  @Test func anInstanceOfAnUnknownStateIsNamed() async throws {
    var world = smallWorld()
    world.instances[1].status = "HIBERNATING"
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.unexplained == [instanceArn("b")])
  }

  @Test func anInstanceThatOnlyItsTasksNameIsLookedFor() async throws {
    var world = smallWorld()
    world.unlisted = [instanceArn("b")]
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.instances.count == 2)
    #expect(snapshot.unexplained == [])
    #expect(snapshot.tasks.map(\.instance) == [0, 1, 0, 1])
  }

  @Test func tasksOfAnInstanceThatIsGoneAreLost() async throws {
    var world = smallWorld()
    world.instances[1].status = "INACTIVE"
    world.cluster.registeredContainerInstancesCount = 1
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.instances.count == 1)
    #expect(snapshot.tasks.map(\.arn) == [taskArn("1"), taskArn("3")])
    #expect(snapshot.unexplained == [])
  }

  @Test func fewerListedThanCountedIsAskedAgainAndThenSaid() async throws {
    var world = smallWorld()
    world.tasks = []
    world.cluster.runningTasksCount = 0
    world.unlisted = [instanceArn("b")]
    let region = FakeRegion(world)
    let snapshot = try await observer(region).sync(policy: policy)
    #expect(snapshot.unexplained == ["cluster/prod: 2 instances are registered, 1 are listed"])
    #expect(region.count("ECS.ListContainerInstances") == 2)
    #expect(region.count("ECS.DescribeClusters") == 2)
  }

  @Test func servicesThatTheClusterCountsAndNoListingHasAreSaid() async throws {
    var world = smallWorld()
    world.cluster.activeServicesCount = world.services.count + 1
    let region = FakeRegion(world)
    let snapshot = try await observer(region).sync(policy: policy)
    #expect(
      snapshot.unexplained == [
        "cluster/prod: \(world.services.count + 1) services are ACTIVE, \(world.services.count) are listed"
      ])
    #expect(region.count("ECS.ListServices") == 2, "it is asked again, once")
    world.cluster.activeServicesCount = world.services.count
    #expect(try await observer(FakeRegion(world)).sync(policy: policy).unexplained == [])
  }

  /// Tasks end between the answers that count them and those that list them: a few that lack say nothing.
  @Test(arguments: [(0, false), (2, false), (3, true), (40, true)])
  func tasksThatInstancesCountAndNoListingHasAreSaid(more: Int, isSaid: Bool) async throws {
    var world = smallWorld()
    for index in world.instances.indices {
      let arn = world.instances[index].containerInstanceArn
      world.instances[index].runningTasksCount = world.tasks.count { $0.containerInstanceArn == arn }
      world.instances[index].pendingTasksCount = 0
    }
    world.instances[0].runningTasksCount? += more
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    let counted = world.tasks.count + more
    #expect(
      snapshot.unexplained
        == (isSaid ? ["cluster/prod: \(counted) tasks are counted on instances, \(more) of them are not listed"] : []))
  }

  /// Few tasks, but all there are: no listing of none is believed while ECS counts one.
  @Test func aListingOfNoTaskWhileTheClusterCountsOneIsSaid() async throws {
    var world = smallWorld()
    world.tasks = []
    for index in world.instances.indices {
      world.instances[index].runningTasksCount = 0
      world.instances[index].pendingTasksCount = 0
    }
    world.cluster.runningTasksCount = 1
    let said = ["cluster/prod: 1 tasks run as ECS counts them, none is listed"]
    #expect(try await observer(FakeRegion(world)).sync(policy: policy).unexplained == said)
    world.cluster.runningTasksCount = 0
    #expect(try await observer(FakeRegion(world)).sync(policy: policy).unexplained == [])
  }

  /// The count of a cluster has Fargate's tasks in it, which are no concern of its instances.
  @Test func tasksThatRunElsewhereAreNotMissed() async throws {
    var world = smallWorld()
    world.tasks = []
    for index in world.instances.indices {
      world.instances[index].runningTasksCount = 0
      world.instances[index].pendingTasksCount = 0
    }
    world.cluster.runningTasksCount = 7
    world.cluster.statistics = [.init(name: "runningEC2TasksCount", value: "0")]
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.unexplained == [])
    #expect(snapshot.runningTasksCount == 0)
  }

  @Test func anEmptyListingOfAClusterThatHasInstancesIsNotBelieved() async throws {
    var world = smallWorld()
    world.instances = []
    world.tasks = []
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(!snapshot.unexplained.isEmpty)
  }

  @Test func aGroupThatTheConfigurationNamesMustBeThere() async throws {
    var wrong = policy
    wrong.groups = [.name("web"), .name("wbe")]
    let error = await #expect(throws: ObservationError.self) {
      try await observer(FakeRegion(smallWorld())).sync(policy: wrong)
    }
    #expect(error?.part == .groups)
    #expect(error?.code == .configuration)
    #expect(error?.message.contains("'wbe'") == true)
  }

  @Test func afterAFailedSyncTheOldSnapshotStays() async throws {
    let region = FakeRegion(smallWorld())
    let observer = observer(region)
    let first = try await observer.sync(policy: policy)
    region.change { $0.instances.removeAll() }
    region.fail("ECS.ListTasks", AWSError(kind: .unknownOutcome, code: "Timeout", message: "no answer"))
    _ = try? await observer.sync(policy: policy)
    #expect(await observer.snapshot == first)
  }
}
