import AWSModel
import Testing

@Suite struct CallerTests {
  @Test func readOnlyLetsReadsThroughAndNothingElse() async throws {
    let aws = ScriptedCaller { _, _ in ECS.DescribeClustersResponse() }
    let guarded = ReadOnlyCaller(aws)
    _ = try await guarded.call(ECS.describeClusters, .init())
    let error = await #expect(throws: AWSError.self) {
      try await guarded.call(AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "g", desiredCapacity: 3))
    }
    #expect(error?.kind == .notSent)
    #expect(aws.calls == 1)
  }

  @Test func countsCallsAndFailures() async throws {
    let aws = CountingCaller(
      ScriptedCaller { number, _ in
        if number == 1 { throw AWSError(kind: .throttled, code: "ThrottlingException", message: "") }
        return ECS.DescribeClustersResponse()
      })
    _ = try await aws.call(ECS.describeClusters, .init())
    let before = aws.counts
    _ = try? await aws.call(ECS.describeClusters, .init())
    #expect(aws.counts["ECS.DescribeClusters"] == 2)
    #expect(aws.counts.failures == 1)
    #expect(aws.counts.since(before).calls == 1)
    #expect(aws.counts.since(aws.counts).calls == 0)
  }
}
