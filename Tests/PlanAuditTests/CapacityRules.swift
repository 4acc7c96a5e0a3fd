import ClusterModel
import Foundation
import PlanAudit

let capacityRules: [AuditCaseTable] = [
  AuditCaseTable(
    "never above the maximum", .desiredBounds, says: "above the maximum",
    broken: { $0.buy(to: 21) }, sound: { $0.buy(to: 20) }),
  AuditCaseTable(
    "never lowered as a number", .desiredBounds, says: "never lowered as a number",
    broken: { $0.buy(to: 10) }, sound: { $0.buy(to: 11) }),
  AuditCaseTable(
    "never below the minimum", .desiredBounds, says: "below the minimum",
    broken: {
      $0.snapshot.groups[0].minSize = 14
      $0.buy(to: 13)
    },
    sound: {
      $0.snapshot.groups[0].minSize = 14
      $0.buy(to: 14)
    }),
  AuditCaseTable(
    "from what the group wants now", .desiredBounds, says: "it goes from 9, but 'web' wants 10",
    broken: { $0.buy(from: 9) }, sound: { $0.buy(from: 10) }),
  AuditCaseTable(
    "no more at once than the step limit", .desiredBounds, says: "the step limit is 3",
    broken: {
      $0.policy.sizing.scaleOut.stepMax = 3
      $0.buy(to: 14)
    },
    sound: {
      $0.policy.sizing.scaleOut.stepMax = 3
      $0.buy(to: 13)
    }),
  AuditCaseTable(
    "the step limit counts instances, not units", .desiredBounds, says: "asks for 4 instances",
    broken: {
      $0.policy.sizing.scaleOut.stepMax = 3
      $0.snapshot.groups[0].unit = .weighted
      $0.snapshot.groups[0].templates[0].capacityUnits = 2
      $0.buy(to: 17)
    },
    sound: {
      $0.policy.sizing.scaleOut.stepMax = 3
      $0.snapshot.groups[0].unit = .weighted
      $0.snapshot.groups[0].templates[0].capacityUnits = 2
      $0.buy(to: 16)
    }),
  AuditCaseTable(
    "no more leave in one pass than the step limit", .desiredBounds, says: "2 instances would begin to leave",
    broken: {
      $0.policy.disruption.budgets = []
      $0.drain(1)
      $0.drain(2)
    },
    sound: {
      $0.policy.disruption.budgets = []
      $0.policy.sizing.scaleIn.stepMax = .count(2)
      $0.drain(1)
      $0.drain(2)
    }),
  AuditCaseTable(
    "a termination leaves the group its minimum", .desiredBounds, says: "below its minimum of 10",
    broken: {
      $0.snapshot.groups[0].minSize = 10
      $0.terminate(1)
    },
    sound: {
      $0.snapshot.groups[0].minSize = 9
      $0.terminate(1)
    }),
  AuditCaseTable(
    "a group whose launches failed is left alone", .launchBackoff, says: "2 launches in a row failed",
    broken: {
      $0.memory.backoff["web"] = GroupBackoff(
        until: Scene.now.addingTimeInterval(1), failures: 2, lastFailure: Scene.now.addingTimeInterval(-600))
      $0.buy()
    },
    sound: {
      $0.memory.backoff["web"] = GroupBackoff(
        until: Scene.now, failures: 2, lastFailure: Scene.now.addingTimeInterval(-600))
      $0.buy()
    }),
  AuditCaseTable(
    "a failure that nobody remembers counts too", .launchBackoff, says: "a launch failed within the last",
    broken: {
      $0.snapshot.groups[0].launchFailures = [LaunchFailure(at: Scene.now.addingTimeInterval(-299), message: "m")]
      $0.buy()
    },
    sound: {
      $0.snapshot.groups[0].launchFailures = [LaunchFailure(at: Scene.now.addingTimeInterval(-299), message: "m")]
      $0.snapshot.groups[0].lastSuccessfulLaunch = Scene.now.addingTimeInterval(-10)
      $0.buy()
    }),
  AuditCaseTable(
    "a failure within an earlier backoff was waited for with it", .launchBackoff, says: "a launch failed",
    broken: {
      $0.memory.backoff["web"] = GroupBackoff(
        until: Scene.now - 20, failures: 1, lastFailure: Scene.now - 320)
      $0.snapshot.groups[0].launchFailures = [LaunchFailure(at: Scene.now - 10, message: "m")]
      $0.buy()
    },
    sound: {
      $0.memory.backoff["web"] = GroupBackoff(
        until: Scene.now - 5, failures: 1, lastFailure: Scene.now - 305)
      $0.snapshot.groups[0].launchFailures = [LaunchFailure(at: Scene.now - 10, message: "m")]
      $0.buy()
    }),
  AuditCaseTable(
    "what can never be placed buys nothing", .placeableOnly, says: "nothing that waits can be placed",
    broken: {
      $0.buy()
      $0.plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: false, unplaceableBecause: "too big")]
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "headroom is a cause of its own", .placeableOnly, says: "no headroom is wanted",
    broken: {
      $0.buy()
      $0.plan.waiting = []
    },
    sound: {
      $0.buy()
      $0.plan.waiting = []
      $0.policy.sizing.headroom.largestTasks = 1
    }),
  AuditCaseTable(
    "a method's own figure must call for growth", .placeableOnly, says: "ScaleStatus is 1",
    broken: {
      $0.policy.sizing.method = .reservation
      $0.plan.metrics.scaleStatus = 1
      $0.buy()
    },
    sound: {
      $0.policy.sizing.method = .reservation
      $0.plan.metrics.scaleStatus = 2
      $0.buy()
    }),
  AuditCaseTable(
    "no scale-in within the cooldown", .cooldown, says: "within the scale-in cooldown",
    broken: {
      $0.memory.lastScaleOut = Scene.now.addingTimeInterval(-599)
      $0.drain(1)
    },
    sound: {
      $0.memory.lastScaleOut = Scene.now.addingTimeInterval(-600)
      $0.drain(1)
    }),
  AuditCaseTable(
    "a drain that was begun before is only repeated", .cooldown, says: "within the scale-in cooldown",
    broken: {
      $0.memory.lastScaleIn = Scene.now.addingTimeInterval(-60)
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.drain(1)
    },
    sound: {
      $0.memory.lastScaleIn = Scene.now.addingTimeInterval(-60)
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.drain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "no scale-out within the cooldown unless tasks wait", .cooldown, says: "nothing waits",
    broken: {
      $0.policy.sizing.scaleOut.cooldown = .seconds(60)
      $0.policy.sizing.headroom.largestTasks = 1
      $0.memory.lastScaleIn = Scene.now.addingTimeInterval(-59)
      $0.buy()
      $0.plan.waiting = []
    },
    sound: {
      $0.policy.sizing.scaleOut.cooldown = .seconds(60)
      $0.memory.lastScaleIn = Scene.now.addingTimeInterval(-59)
      $0.buy()
    }),
]
