import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

/// The calls of a full sync, counted under AWS's real page and batch limits, which the fake Region enforces.
@Suite struct CallBudgetTests {
  /// 250 instances, 1,050 tasks that are to run and 30 that still stop, 230 services with 5 target groups, 7 definitions,
  /// 120 groups.
  private func largeWorld() -> FakeWorld {
    var world = FakeWorld()
    world.definitions = (0..<7).map { definition("app\($0)") }
    world.instances = (0..<250).map { instance(numbered("n", $0)) }
    world.services = (0..<230).map { number in
      service(
        numbered("s", number), family: "app\(number % 7)", desired: 4,
        balancers: number < 5 ? [.init(targetGroupArn: "tg\(number)", containerName: "app", containerPort: 80)] : [])
    }
    world.tasks = (0..<1080).map { number in
      task(
        numbered("t", number), on: numbered("n", number % 250), service: numbered("s", number % 230),
        family: "app\(number % 230 % 7)", last: number < 1050 ? "RUNNING" : "DEACTIVATING",
        desired: number < 1050 ? "RUNNING" : "STOPPED")
    }
    world.groups = (0..<120).map { group(numbered("g", $0), desired: $0 == 0 ? 250 : 0) }
    world.groups[0].instances = (0..<250).map { member(numbered("i-n", $0), template: "lt-g00000") }
    for number in 1..<120 { world.groups[number].launchTemplate = nil }
    world.cluster.registeredContainerInstancesCount = 250
    return world
  }

  private func steadyPolicy(_ method: SizingMethod = .packing) -> ClusterPolicy {
    var policy = policy
    policy.sizing.method = method
    return policy
  }

  @Test func aFullSyncMakesNoMoreCallsThanPagesAndBatchesForce() async throws {
    let region = FakeRegion(largeWorld())
    let snapshot = try await observer(region).sync(policy: steadyPolicy())
    #expect(snapshot.instances.count == 250)
    #expect(snapshot.tasks.count == 1080)
    #expect(snapshot.services.count == 230)
    #expect(snapshot.groups.count == 120)
    #expect(
      region.calls == [
        "ECS.DescribeClusters": 1,
        "ECS.ListContainerInstances": 3, "ECS.DescribeContainerInstances": 3,
        "ECS.ListServices": 3, "ECS.DescribeServices": 23,
        "ECS.ListTasks": 11 + 1, "ECS.DescribeTasks": 11,
        "ECS.DescribeTaskDefinition": 7,
        "ELBv2.DescribeTargetHealth": 5,
        "AutoScaling.DescribeAutoScalingGroups": 2,
        "EC2.DescribeTags": 1,
      ])
  }

  @Test func definitionsAreReadOnce() async throws {
    let region = FakeRegion(largeWorld())
    let observer = observer(region)
    _ = try await observer.sync(policy: steadyPolicy())
    let first = region.total
    region.forgetCalls()
    let snapshot = try await observer.sync(policy: steadyPolicy())
    #expect(snapshot.definitions.count == 7)
    #expect(region.total == first - 7)
    #expect(region.count("ECS.DescribeTaskDefinition") == 0)
  }

  @Test func aRefreshReadsNeitherInstancesNorTasks() async throws {
    let region = FakeRegion(largeWorld())
    let observer = observer(region)
    let whole = try await observer.sync(policy: steadyPolicy())
    region.forgetCalls()
    let refreshed = try await observer.refresh(policy: steadyPolicy())
    #expect(
      region.calls == [
        "ECS.DescribeClusters": 1, "ECS.ListServices": 3, "ECS.DescribeServices": 23, "ELBv2.DescribeTargetHealth": 5,
        "AutoScaling.DescribeAutoScalingGroups": 2, "EC2.DescribeTags": 1,
      ])
    #expect(refreshed.tasks == whole.tasks)
    #expect(refreshed.instances == whole.instances)
  }

  @Test(arguments: [SizingMethod.reservation, .largestContainer])
  func publishedMethodsReadNoTasks(_ method: SizingMethod) async throws {
    let region = FakeRegion(largeWorld())
    _ = try await observer(region).sync(policy: steadyPolicy(method))
    #expect(
      region.calls == [
        "ECS.DescribeClusters": 1,
        "ECS.ListContainerInstances": 3, "ECS.DescribeContainerInstances": 3,
        "ECS.ListServices": 3, "ECS.DescribeServices": 23,
        "ECS.DescribeTaskDefinition": 7,
        "AutoScaling.DescribeAutoScalingGroups": 2,
        "EC2.DescribeTags": 1,
      ])
  }

  @Test func onlyAGroupOfSeveralVersionsIsAskedForAnInstanceRefresh() async throws {
    let region = FakeRegion(smallWorld())
    _ = try await observer(region).sync(policy: policy)
    #expect(region.count("AutoScaling.DescribeInstanceRefreshes") == 0)
    #expect(region.count("AutoScaling.DescribeLifecycleHooks") == 0)
    #expect(region.count("AutoScaling.DescribeScalingActivities") == 0)
    region.change { $0.groups[0].instances?[0].launchTemplate = .init(launchTemplateId: "lt-web", version: "0") }
    _ = try await observer(region).sync(policy: policy)
    #expect(region.count("AutoScaling.DescribeInstanceRefreshes") == 1)
  }

  @Test func stoppedTasksAreDescribedOnce() async throws {
    var world = smallWorld()
    world.tasks += (0..<350).map {
      task(numbered("old", $0), on: "a", service: "api", last: "STOPPED", desired: "STOPPED")
    }
    let region = FakeRegion(world)
    let observer = observer(region)
    #expect(try await observer.sync(policy: policy).tasks.count == 4)
    #expect(region.count("ECS.DescribeTasks") == 4)
    region.forgetCalls()
    #expect(try await observer.sync(policy: policy).tasks.count == 4)
    #expect(region.count("ECS.DescribeTasks") == 1)
    // Once ECS lists them no more, they are forgotten.
    region.change { $0.tasks.removeAll { $0.lastStatus == "STOPPED" } }
    _ = try await observer.sync(policy: policy)
    #expect(await observer.state.finishedTasks.isEmpty)
  }

  @Test func noMoreCallsAtOnceThanAllowed() async throws {
    let region = FakeRegion(largeWorld())
    _ = try await observer(region, settings: ObservationSettings(parallelism: 2)).sync(policy: steadyPolicy())
    // Six parts side by side, of which each keeps to its own bound.
    #expect(region.mostInFlight <= 12)
  }

  @Test(arguments: 0..<4) func shortAndEmptyPagesAreNotTheEnd(_ seed: Int) async throws {
    let whole = try await observer(FakeRegion(largeWorld())).sync(policy: steadyPolicy())
    let region = FakeRegion(largeWorld(), shortPages: UInt64(seed))
    let cut = try await observer(region).sync(policy: steadyPolicy())
    #expect(cut == whole, "seed \(seed)")
    // Batches are filled from the whole listing, whatever its pages were.
    #expect(region.count("ECS.DescribeTasks") == 11)
    #expect(region.count("ECS.DescribeContainerInstances") == 3)
  }
}
