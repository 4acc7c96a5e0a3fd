import AWSModel
import Testing

@testable import Simulation

@Suite struct LaggingReadTests {
  /// A lagging replica gives the oldest answer that is not too old, whatever others have answered since.
  @Test func theOldestOfLateIsGiven() async throws {
    let told = try await SimLoop.run(seed: 1) { loop in
      let answers = StaleAnswers(clock: loop.clock)
      var told: [String?] = []
      for name in ["first", "second", "third"] {
        answers.keepLong(ECS.ListTasksResponse(nextToken: name), "ECS.ListTasks", ECS.ListTasksRequest())
        try await loop.clock.sleep(for: .seconds(20))
        let old: ECS.ListTasksResponse? = answers.oldest("ECS.ListTasks", ECS.ListTasksRequest())
        told.append(old?.nextToken)
      }
      let other: ECS.ListTasksResponse? = answers.oldest("ECS.ListTasks", ECS.ListTasksRequest(cluster: "another"))
      return told + [other?.nextToken]
    }
    #expect(told == ["first", "first", "second", nil])
  }
}
