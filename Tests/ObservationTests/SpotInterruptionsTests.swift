import AWSModel
import Testing

@testable import Observation

@Suite struct SpotInterruptionsTests {
  /// A warning was forged, and within its two minutes the instance crashed: its request said that it was stopped by its user, and it
  /// was drained as one that Spot takes back.
  @Test(arguments: [
    ("fulfilled", false), ("request-canceled-and-instance-running", false), ("instance-terminated-by-user", false),
    ("instance-stopped-by-user", false), ("marked-for-termination", true), ("marked-for-stop", true),
    ("instance-terminated-no-capacity", true), ("instance-stopped-no-capacity", true),
    ("instance-terminated-by-price", true), ("instance-terminated-by-experiment", true),
  ])
  func whatAUserHasEndedIsNotTakenBack(code: String, isTaken: Bool) async throws {
    var world = FakeWorld()
    world.spotRequests = [.init(instanceId: "i-1", status: .init(code: code))]
    let confirmed = try await SpotInterruptions.confirmed(["i-1"], aws: FakeRegion(world))
    #expect(confirmed == (isTaken ? ["i-1"] : []))
  }
}
