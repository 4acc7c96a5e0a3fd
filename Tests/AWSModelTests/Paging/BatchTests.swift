import AWSModel
import Synchronization
import Testing

/// Any number of items is asked for within AWS's limits, and nothing that AWS says of them is lost.
@Suite struct BatchTests {
  private static func describing(_ input: any AWSShape, missing: Set<String> = []) -> ECS.DescribeTasksResponse {
    let tasks = (input as? ECS.DescribeTasksRequest)?.tasks ?? []
    return ECS.DescribeTasksResponse(
      tasks: tasks.filter { !missing.contains($0) }.map { .init(taskArn: "arn:aws:ecs:r:1:task/prod/\($0)") },
      failures: tasks.filter { missing.contains($0) }.map { .init(arn: $0, reason: "MISSING") })
  }

  @Test(arguments: [(0, 0), (1, 1), (100, 1), (101, 2), (250, 3)])
  func makesNoMoreCallsThanTheLimitForces(items: Int, calls: Int) async throws {
    let aws = ScriptedCaller { _, input in Self.describing(input) }
    let ids = (0..<items).map { "t\($0)" }
    let answer = try await aws.call(.describeTasks, .init(cluster: "prod"), for: ids)
    #expect((answer.tasks ?? []).compactMap(\.taskArn) == ids.map { "arn:aws:ecs:r:1:task/prod/\($0)" })
    #expect(aws.calls == calls)
    #expect(aws.inputs(of: ECS.DescribeTasksRequest.self).allSatisfy { ($0.tasks?.count ?? 0) <= 100 })
  }

  @Test func failuresAreJoinedNotDropped() async throws {
    let aws = ScriptedCaller { _, input in Self.describing(input, missing: ["t5", "t150"]) }
    let answer = try await aws.call(.describeTasks, for: (0..<200).map { "t\($0)" })
    #expect(answer.tasks?.count == 198)
    #expect(answer.failures?.compactMap(\.arn) == ["t5", "t150"])
  }

  @Test func anItemThatIsNeitherFoundNorFailedIsAnError() async throws {
    let aws = ScriptedCaller { _, input in
      var answer = Self.describing(input)
      answer.tasks?.removeLast()
      return answer
    }
    let error = await #expect(throws: AWSError.self) { try await aws.call(.describeTasks, for: ["t1", "t2"]) }
    #expect(error?.code == "IncompleteAnswer")
    #expect(error?.message.contains("t2") == true)
  }

  @Test func repeatedItemsAreAskedForOnce() async throws {
    let aws = ScriptedCaller { _, input in Self.describing(input) }
    let answer = try await aws.call(.describeTasks, for: ["a", "b", "a"])
    #expect(answer.tasks?.count == 2)
  }

  @Test func servicesGoByTens() async throws {
    let aws = ScriptedCaller { _, input in
      ECS.DescribeServicesResponse(
        services: (input as? ECS.DescribeServicesRequest)?.services?.map { .init(serviceArn: "arn/\($0)") })
    }
    let answer = try await aws.call(.describeServices, for: (0..<25).map { "s\($0)" })
    #expect(answer.services?.count == 25)
    #expect(aws.inputs(of: ECS.DescribeServicesRequest.self).compactMap { $0.services?.count }.sorted() == [5, 10, 10])
  }

  @Test func oneFailedCallFailsTheWhole() async throws {
    let aws = ScriptedCaller { number, input in
      if number == 1 { throw AWSError(kind: .unknownOutcome, code: "Timeout", message: "no answer") }
      return Self.describing(input)
    }
    let error = await #expect(throws: AWSError.self) {
      try await aws.call(.describeTasks, for: (0..<300).map { "t\($0)" })
    }
    #expect(error?.code == "Timeout")
  }

  @Test func noMoreThanTheWidthAreUnderWay() async throws {
    let state = Mutex((now: 0, most: 0))
    let results = try await Array(0..<40).concurrentMap(width: 3) { number in
      state.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      await Task.yield()
      state.withLock { $0.now -= 1 }
      return number * 2
    }
    #expect(results == (0..<40).map { $0 * 2 })
    #expect(state.withLock { $0.most } <= 3)
  }
}
