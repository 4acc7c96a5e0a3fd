import AWSModel
import Testing

@testable import AWSClient

/// Calls stay under half of AWS's quotas, bucket by bucket.
@Suite struct ThrottleBudgetTests {
  @Test func readsOfOneBucketSpreadOutAtHalfOfAWSsRate() async throws {
    let world = World([.success(.json("{}"))])
    let client = try world.client()
    for _ in 0..<60 { _ = try await client.call(ECS.listTasks, .init(cluster: "prod")) }
    // Half of 100 at once, then half of 20 a second.
    #expect(world.clock.sleeps == Array(repeating: .milliseconds(100), count: 10))
  }

  @Test func bucketsDoNotTakeFromEachOther() async throws {
    let world = World([.success(.json("{}"))])
    let client = try world.client()
    for _ in 0..<50 { _ = try await client.call(ECS.listTasks, .init(cluster: "prod")) }
    _ = try await client.call(ECS.listServices, .init(cluster: "prod"))
    #expect(world.clock.sleeps.isEmpty)
  }

  @Test func rolesInOneAccountShareABudget() throws {
    let factory = try World([.success(.json("{}"))]).factory()
    let first = try factory.client(role: RoleRequest(arn: "arn:aws:iam::1:role/a"))
    let second = try factory.client(role: RoleRequest(arn: "arn:aws:iam::1:role/b"))
    let other = try factory.client(role: RoleRequest(arn: "arn:aws:iam::2:role/a"))
    #expect(first.budget === second.budget)
    #expect(first.budget !== other.budget)
    #expect(try factory.client() === factory.client(region: "us-east-1"))
  }

  @Test func aThrottledBucketSlowsDown() async throws {
    let world = World([.success(.error("ThrottlingException")), .success(.json("{}"))])
    let client = try world.client()
    _ = try await client.call(ECS.listTasks, .init(cluster: "prod"))
    #expect(client.budget.slowed.map(\.bucket.name) == ["ecs.clusterResourceRead"])
  }

  @Test func waitingTooLongIsNotSent() async throws {
    var world = World([.success(.json("{}"))])
    world.settings.throttle = ThrottleSettings(
      waitLimit: .zero, quotas: [ThrottleBucket("ecs.clusterRead"): ThrottleQuota(burst: 2, refillPerSecond: 1)])
    let client = try world.client()
    _ = try await client.call(ECS.describeClusters, .init())
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.kind == .notSent)
    #expect(error?.code == "ThrottleBudget")
    #expect(world.transport.requests.count == 1)
  }

  @Test func everyOperationHasABucketWithRoomForACall() {
    for entry in AWSCatalog.entries {
      for operation in entry.operations {
        let bucket = ThrottleTable.bucket(
          service: entry.service.signingName, operation: operation.name, isReadOnly: operation.isReadOnly)
        let quota = ThrottleTable.quota(of: bucket).share(0.01)
        #expect(quota.burst >= 1 && quota.refillPerSecond > 0)
      }
    }
  }

  @Test(arguments: [
    ("ecs", "DescribeTasks", 100.0, 20.0), ("ecs", "UpdateContainerInstancesState", 100, 40),
    ("ecs", "UpdateService", 50, 5), ("ecs", "DescribeClusters", 50, 20), ("ecs", "RegisterTaskDefinition", 20, 1),
    ("ec2", "DescribeInstances", 100, 20), ("ec2", "TerminateInstances", 100, 5),
    ("monitoring", "PutMetricData", 500, 500),
  ])
  func quotasAreAWSs(service: String, operation: String, burst: Double, refill: Double) {
    let isReadOnly = operation.hasPrefix("Describe")
    let bucket = ThrottleTable.bucket(service: service, operation: operation, isReadOnly: isReadOnly)
    #expect(ThrottleTable.quota(of: bucket) == ThrottleQuota(burst: burst, refillPerSecond: refill))
  }
}
