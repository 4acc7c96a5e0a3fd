import ClusterModel
import Foundation
import PlanAudit

/// An instance that our hook holds and that is empty, with a service that had a task there and wants two.
private func released(_ scene: inout Scene, elsewhere: Int = 2) {
  scene.snapshot.instances[1].status = .draining
  scene.snapshot.instances[1].lifecycleState = "Terminating:Wait"
  scene.snapshot.instances[1].intent = Scene.intent(.lifecycle)
  scene.memory.drains["i-1"] = DrainProgress(confirmedAt: Scene.now - 60, lastReadAt: Scene.now - 60)
  scene.memory.drainServices["i-1"] = ["api"]
  for number in 0..<elsewhere { scene.addTask(on: 2 + number) }
  scene.snapshot.services[0].desiredCount = 2
  scene.act(
    .completeLifecycleAction(instance: Scene.reference(1), group: "web", hook: "ballast-drain", result: "CONTINUE"))
}

private func ended(_ scene: inout Scene, _ ending: DisruptionIntent.Ending, decrements: Bool) {
  scene.terminate(1)
  scene.snapshot.instances[1].intent?.ending = ending
  scene.plan.actions = []
  scene.act(.terminateInstance(instance: Scene.reference(1), group: "web", decrementsDesired: decrements))
}

let endingRules: [AuditCaseTable] = [
  AuditCaseTable(
    "an instance is released once its services stand elsewhere", .ownHook, says: "has 1 healthy elsewhere",
    broken: { released(&$0, elsewhere: 1) }, sound: { released(&$0) }),
  AuditCaseTable(
    "what EC2 has stopped holds nothing, whatever was not read of it", .partialReads, says: "does not hold services",
    broken: {
      released(&$0)
      $0.snapshot.readAt[.services] = nil
    },
    sound: {
      released(&$0)
      $0.snapshot.readAt[.services] = nil
      $0.snapshot.instances[1].ec2State = "stopped"
    }),
  AuditCaseTable(
    "where nobody knows which services had tasks there, each may have", .ownHook, says: "has 1 healthy elsewhere",
    broken: {
      released(&$0, elsewhere: 1)
      $0.memory.drainServices = [:]
    },
    sound: {
      released(&$0, elsewhere: 1)
      $0.memory.drainServices["i-1"] = []
    }),
  AuditCaseTable(
    "a service is waited for as long as the policy says", .ownHook, says: "has 1 healthy elsewhere",
    broken: {
      released(&$0, elsewhere: 1)
      $0.memory.drains["i-1"]?.emptySince = Scene.now - 899
    },
    sound: {
      released(&$0, elsewhere: 1)
      $0.memory.drains["i-1"]?.emptySince = Scene.now - 900
    }),
  AuditCaseTable(
    "a floor of the policy counts where it is higher", .ownHook, says: "below its minimum of 2",
    broken: {
      released(&$0, elsewhere: 1)
      $0.snapshot.services[0].minimumHealthyPercent = 0
      $0.policy.disruption.floors = [ServiceFloor(service: "a*", tasks: 5)]
    },
    sound: {
      released(&$0, elsewhere: 1)
      $0.snapshot.services[0].minimumHealthyPercent = 0
      $0.policy.disruption.floors = [ServiceFloor(service: "a*", tasks: 1)]
    }),
  AuditCaseTable(
    "a read that began before the drain was seen shows nothing", .ownHook, says: "no read that was begun after",
    broken: {
      released(&$0)
      $0.memory.drains["i-1"]?.confirmedAt = Scene.now
    }, sound: { released(&$0) }),
  AuditCaseTable(
    "past the deadline only where the policy forces", .ownHook, says: "still holds 1 tasks",
    broken: {
      released(&$0)
      $0.addTask(on: 1, service: nil)
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 901)
    },
    sound: {
      released(&$0)
      $0.addTask(on: 1, service: nil)
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 901)
      $0.policy.disruption.drain.onTimeout = .force
    }),
  AuditCaseTable(
    "no heartbeat past AWS's limit", .ownHook, says: "for longer than",
    broken: {
      $0.snapshot.groups[0].hooks[0].heartbeatTimeoutSeconds = 30
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 3000)
      $0.act(.recordLifecycleHeartbeat(instance: Scene.reference(1), group: "web", hook: "ballast-drain"))
    },
    sound: {
      $0.snapshot.groups[0].hooks[0].heartbeatTimeoutSeconds = 30
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 2999)
      $0.act(.recordLifecycleHeartbeat(instance: Scene.reference(1), group: "web", hook: "ballast-drain"))
    }),
  AuditCaseTable(
    "what is held for a person is not terminated", .emptyBeforeTermination, says: "wants it to stay",
    broken: { ended(&$0, .hold, decrements: true) }, sound: { ended(&$0, .terminate, decrements: true) }),
  AuditCaseTable(
    "what is replaced lowers nothing", .emptyBeforeTermination, says: "is to be replaced",
    broken: { ended(&$0, .replace, decrements: true) }, sound: { ended(&$0, .replace, decrements: false) }),
  AuditCaseTable(
    "what goes is not replaced", .emptyBeforeTermination, says: "would launch another",
    broken: { ended(&$0, .terminate, decrements: false) }, sound: { ended(&$0, .terminate, decrements: true) }),
  AuditCaseTable(
    "unhealthy only once the services stand elsewhere", .serviceMinimum, says: "has 0 healthy elsewhere",
    broken: {
      repairing(&$0, disconnected: 700)
      $0.addTask(on: 1)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    },
    sound: {
      repairing(&$0, disconnected: 700)
      $0.addTask(on: 2)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    }),
  AuditCaseTable(
    "a host that answers is not given up with a standalone task", .foreignTasks, says: "with the standalone task",
    broken: {
      hanging(&$0)
      $0.addTask(on: 1, service: nil)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    },
    sound: {
      hanging(&$0)
      $0.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(60))
      $0.addTask(on: 1, service: nil)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    }),
  AuditCaseTable(
    "nor let go with a protected one", .foreignTasks, says: "with the protected task",
    broken: {
      hanging(&$0)
      $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.tasks[0].protectedUntil = Scene.now.addingTimeInterval(60)
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.act(
        .completeLifecycleAction(
          instance: Scene.reference(1), group: "web", hook: "ballast-drain", result: "CONTINUE"))
    },
    sound: {
      hanging(&$0)
      $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.tasks[0].protectedUntil = Scene.now.addingTimeInterval(-1)
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.act(
        .completeLifecycleAction(
          instance: Scene.reference(1), group: "web", hook: "ballast-drain", result: "CONTINUE"))
    }),
  AuditCaseTable(
    "a service's share of hosts has a budget", .budget, says: "with tasks of service 'api'",
    broken: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(5), instancesPerService: .count(1))]
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      let first = $0.addTask(on: 1)
      let second = $0.addTask(on: 2)
      $0.drain(1, moves: [(first, 3)])
      $0.drain(2, moves: [(second, 4)])
    },
    sound: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(5), instancesPerService: .count(1))]
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      let first = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.drain(1, moves: [(first, 3)])
      $0.drain(4)
    }),
  AuditCaseTable(
    "a floor to which ECS does not keep", .serviceMinimum, says: "below the floor of 2",
    broken: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.services[0].minimumHealthyPercent = 50
      $0.policy.disruption.floors = [ServiceFloor(service: "api", tasks: 2)]
      $0.drain(1, moves: [(task, 3)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.services[0].minimumHealthyPercent = 50
      $0.policy.disruption.floors = [ServiceFloor(service: "api", tasks: 1)]
      $0.drain(1, moves: [(task, 3)])
    }),
  AuditCaseTable(
    "no more daemons than instances", .desiredBounds, says: "more than the 10 ACTIVE instances",
    broken: {
      $0.policy.daemonServices = ["api"]
      $0.act(.setServiceDesiredCount(service: "api", from: 0, to: 11))
    },
    sound: {
      $0.policy.daemonServices = ["api"]
      $0.act(.setServiceDesiredCount(service: "api", from: 0, to: 10))
    }),
  AuditCaseTable(
    "a look at one instance decides about no other", .partialReads, says: "the look was at i-1, not at i-9",
    broken: {
      released(&$0)
      $0.snapshot.focus = ["i-1"]
      $0.snapshot.instances[9].lifecycleState = "Terminating:Wait"
      $0.act(.recordLifecycleHeartbeat(instance: Scene.reference(9), group: "web", hook: "ballast-drain"))
    },
    sound: {
      released(&$0)
      $0.snapshot.focus = ["i-1"]
    }),
  AuditCaseTable(
    "a look at one instance buys nothing", .partialReads, says: "needs a look at the whole cluster",
    broken: {
      $0.snapshot.focus = ["i-1"]
      $0.buy()
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "a person asks for one instance at a time", .writesAllowed, says: "the plan writes 2",
    broken: {
      $0.purpose = .person
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      $0.policy.disruption.budgets = []
      $0.drain(1, reason: .manualDrain)
      $0.drain(2, reason: .manualDrain)
    },
    sound: {
      $0.purpose = .person
      $0.policy.mode = .observe
      $0.drain(1, reason: .manualDrain)
    }),
]
