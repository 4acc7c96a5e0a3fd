import ClusterModel
import Testing

@testable import Controller

/// When a cluster is due.
@Suite struct RosterTests {
  let key = ClusterKey(name: "prod")

  func roster() -> Roster {
    var roster = Roster(settings: ControllerSettings(jitterPercent: 0), seed: 1)
    roster.adopt([(key, ClusterPolicy(name: "prod"))], at: .zero)
    return roster
  }

  /// A pass of half a second, during which an event asks for another.
  func pass(_ roster: inout Roster, at uptime: Duration, isNudged: Bool = true) {
    #expect(roster.begin(at: uptime).count == 1)
    if isNudged { roster.nudge(key, at: uptime) }
    roster.finish(key, .idle, began: uptime, at: uptime + .milliseconds(500))
  }

  @Test func theFirstEventIsFollowedAtOnce() {
    var roster = roster()
    pass(&roster, at: .zero, isNudged: false)
    #expect(roster.nextDue == .seconds(60))
    roster.nudge(key, at: .seconds(30))
    #expect(roster.nextDue == .seconds(30))
  }

  /// Each of a hundred tasks that start or stop sends events; a pass for each would read the cluster without end (I18).
  @Test func aBurstOfEventsIsFollowedAtItsPace() {
    var roster = roster()
    var passes = 0
    for second in 0..<120 {
      let now = Duration.seconds(second)
      if let due = roster.nextDue, due <= now {
        pass(&roster, at: now)
        passes += 1
      }
      roster.nudge(key, at: now + .milliseconds(600))
    }
    #expect(passes == 12 + ControllerSettings.eventBurst)
  }

  /// What waits for a decision waits for no pace because another decision has just been made.
  @Test func aFewEventsInARowAreEachFollowedAtOnce() {
    var roster = roster()
    pass(&roster, at: .zero, isNudged: false)
    for second in [3, 4, 6] {
      roster.nudge(key, at: .seconds(second))
      #expect(roster.nextDue == .seconds(second))
      pass(&roster, at: .seconds(second), isNudged: false)
    }
    roster.nudge(key, at: .seconds(7))
    #expect(roster.nextDue == .seconds(13), "the pace of ten seconds, since the first of three")
    pass(&roster, at: .seconds(13), isNudged: false)
    roster.nudge(key, at: .seconds(50))
    #expect(roster.nextDue == .seconds(50), "and at once again after a while of rest")
  }

  @Test func anEventPutsNoPassOff() {
    var settings = ControllerSettings(interval: .seconds(5), jitterPercent: 0)
    #expect(settings.eventPace == .seconds(5))
    settings.eventPace = .seconds(10)
    var roster = Roster(settings: settings, seed: 1)
    roster.adopt([(key, ClusterPolicy(name: "prod"))], at: .zero)
    for half in 0...ControllerSettings.eventBurst { pass(&roster, at: .milliseconds(500 * half)) }
    #expect(roster.nextDue == .milliseconds(500 * ControllerSettings.eventBurst) + .seconds(5))
  }

  @Test func aFocusedPassDoesNotCount() {
    var roster = roster()
    pass(&roster, at: .zero, isNudged: false)
    #expect(roster.beginFocused(key) != nil)
    roster.nudge(key, at: .seconds(30))
    roster.finishFocused(key, at: .seconds(31))
    #expect(roster.nextDue == .seconds(31))
  }
}
