import ClusterModel
import FoundationEssentials
import Testing

@Suite struct HookHoldTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)

  @Test(
    "a heartbeat is due at half the timeout, and where nobody knows how much of it is over",
    arguments: [(0, false), (449, false), (450, true), (2000, true), (-1, true), (-86_400, true)])
  func due(secondsAgo: Double, isDue: Bool) {
    let memory = PlannerMemory(heartbeats: ["i-1": now.addingTimeInterval(-secondsAgo)])
    #expect(memory.isHeartbeatDue("i-1", timeout: 900, at: now) == isDue)
    #expect(memory.isHeartbeatDue("i-1", timeout: nil, at: now))
    #expect(memory.isHeartbeatDue("i-2", timeout: 900, at: now))
  }
}
