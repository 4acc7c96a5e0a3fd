import AWSModel
import Testing

@testable import Sandbox

/// An instant has a bound of events: an endless loop without time in it ends in words, and not in a hung process.
@Suite struct StallTests {
  /// Metrics, alarms and the looks of a hundred services meet at one full minute.
  private func busy(_ bound: Int) throws -> Sandbox {
    let sandbox = Sandbox(SandboxOptions(eventsAtOneInstant: bound))
    for region in ["us-east-1", "us-east-2", "eu-west-1", "eu-central-1"] {
      _ = try sandbox.perform(ECS.listClusters, .init(), region: region)
    }
    return sandbox
  }

  @Test func moreEventsThanTheBoundStopTime() throws {
    let sandbox = try busy(3)
    sandbox.advance(by: .minutes(5))
    let stall = try #require(sandbox.stall)
    #expect(stall.events == 3)
    #expect(stall.at == VirtualInstant.defaultStart + .seconds(60))
    #expect(stall.description.contains("time stands still at 2026-11-23T00:01:00Z"))
    #expect(stall.description.contains("cloudWatch"), "which event it was is said")
    // Nothing goes on, whoever asks.
    let now = sandbox.now
    sandbox.advance(by: .hours(1))
    #expect(sandbox.now == now && !sandbox.step() && sandbox.nextEventAt == nil)
    #expect(!sandbox.runUntilIdle(within: .hours(1)) || sandbox.now == now)
  }

  @Test func anInstantMayHaveAsManyAsTheBound() throws {
    let sandbox = try busy(4)
    sandbox.advance(by: .minutes(5))
    #expect(sandbox.stall == nil)
    #expect(sandbox.now == VirtualInstant.defaultStart + .minutes(5))
  }
}
