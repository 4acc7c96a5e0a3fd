import ClusterModel
import Foundation
import PlanAudit

/// An instance that a repair of ours has set DRAINING, with a bad host and an agent that is away.
func repairing(_ scene: inout Scene, disconnected: Double) {
  scene.snapshot.instances[1].agentConnected = false
  scene.snapshot.instances[1].ec2Status = "impaired"
  scene.snapshot.instances[1].status = .draining
  scene.snapshot.instances[1].intent = Scene.intent(.repair)
  scene.memory.disconnectedSince["arn:ci/1"] = Scene.now.addingTimeInterval(-disconnected)
}

/// A repair whose time is over, on a host whose runtime hangs.
func hanging(_ scene: inout Scene) {
  scene.snapshot.instances[1].health = "IMPAIRED"
  scene.snapshot.instances[1].status = .draining
  scene.snapshot.instances[1].intent = Scene.intent(.repair, secondsAgo: 1000)
}

let removalRules: [AuditCaseTable] = [
  AuditCaseTable(
    "the intent is written first", .durableIntent, says: "no intent is written on i-1",
    broken: { $0.act(.drain(instance: Scene.reference(1))) },
    sound: {
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.drain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "an intent after the drain is too late", .durableIntent, says: "no intent is written on i-1",
    broken: {
      $0.act(.drain(instance: Scene.reference(1)))
      $0.act(.tagIntent(instance: Scene.reference(1), intent: Scene.intent()))
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "an intent that was given up begins nothing", .durableIntent, says: "was given up",
    broken: {
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.act(.drain(instance: Scene.reference(1)))
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "a lifecycle drain needs a termination", .durableIntent, says: "Auto Scaling is not terminating i-1",
    broken: {
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.drain(1, reason: .lifecycle)
    },
    sound: {
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    }),
  AuditCaseTable(
    "a removal that was given up waits", .launchBackoff, says: "not to be tried again yet",
    broken: {
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.snapshot.instances[1].intent?.retryAfter = Scene.now.addingTimeInterval(1)
      $0.drain(1)
    },
    sound: {
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.snapshot.instances[1].intent?.retryAfter = Scene.now
      $0.drain(1)
    }),
  AuditCaseTable(
    "there must be something to drain", .durableIntent, says: "is not registered",
    broken: {
      $0.snapshot.groups[0].incoming = [
        IncomingInstance(ec2InstanceID: "i-99", instanceType: "m5.large", availabilityZone: "us-east-1a")
      ]
      $0.act(.drain(instance: InstanceReference(ec2InstanceID: "i-99")))
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "a human's drain is not taken over", .humanCordon, says: "set DRAINING by a human",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.act(.tagIntent(instance: Scene.reference(1), intent: Scene.intent()))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.act(.tagIntent(instance: Scene.reference(1), intent: Scene.intent(.lifecycle)))
    }),
  AuditCaseTable(
    "no more leave than the budget", .budget, says: "3 of 10 instances would be leaving at once, the budget is 2",
    broken: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(5)), DisruptionBudget(instances: .count(2))]
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      $0.snapshot.instances[0].status = .draining
      $0.snapshot.instances[0].intent = Scene.intent(.upgrade)
      $0.drain(1)
      $0.drain(2)
    },
    sound: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(5)), DisruptionBudget(instances: .count(2))]
      $0.snapshot.instances[0].status = .draining
      $0.snapshot.instances[0].intent = Scene.intent(.upgrade)
      $0.drain(1)
    }),
  AuditCaseTable(
    "a budget of zero in its hours means never", .budget, says: "the budget is 0",
    broken: {
      $0.policy.disruption.budgets = [
        DisruptionBudget(instances: .count(0), schedule: "* * * * *", duration: .seconds(60))
      ]
      $0.drain(1)
    },
    sound: {
      // The scene's instant is 08:00 UTC.
      $0.policy.disruption.budgets = [
        DisruptionBudget(instances: .count(0), schedule: "0 9 * * *", duration: .seconds(3600))
      ]
      $0.drain(1)
    }),
  AuditCaseTable(
    "no more leave a zone than its budget", .budget, says: "2 of 5 instances of us-east-1a",
    broken: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(4), instancesPerZone: .percent(20))]
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      $0.drain(0)
      $0.drain(2)
    },
    sound: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(4), instancesPerZone: .percent(20))]
      $0.policy.sizing.scaleIn.stepMax = .count(5)
      $0.drain(0)
      $0.drain(1)
    }),
  AuditCaseTable(
    "a termination that AWS began asks for no budget", .budget, says: "the budget is 0",
    broken: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
      $0.drain(1)
    },
    sound: {
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    }),
  AuditCaseTable(
    "a service below its minimum is left alone", .serviceMinimum, says: "has 1 healthy tasks, below its minimum of 2",
    broken: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.tasks[1].health = .unhealthy
      $0.drain(1, moves: [(task, 3)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.drain(1, moves: [(task, 3)])
    }),
  AuditCaseTable(
    "a service that can start no replacement first keeps its minimum elsewhere", .serviceMinimum,
    says: "its maximum of 2 lets none start first",
    broken: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.services[0].maximumPercent = 100
      $0.drain(1, moves: [(task, 3)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.services[0].maximumPercent = 100
      $0.snapshot.services[0].minimumHealthyPercent = 50
      $0.drain(1, moves: [(task, 3)])
    }),
  AuditCaseTable(
    "a maximum that rounds down lets none start first", .serviceMinimum, says: "its maximum of 3",
    broken: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.addTask(on: 3)
      $0.snapshot.services[0].maximumPercent = 125
      $0.drain(1, moves: [(task, 4)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.addTask(on: 3)
      $0.snapshot.services[0].maximumPercent = 134
      $0.drain(1, moves: [(task, 4)])
    }),
  AuditCaseTable(
    "two instances with both copies of a service do not empty together", .serviceMinimum,
    says: "would have 0 healthy tasks left",
    broken: {
      let first = $0.addTask(on: 1)
      let second = $0.addTask(on: 2)
      $0.snapshot.services[0].maximumPercent = 100
      $0.snapshot.services[0].minimumHealthyPercent = 50
      $0.policy.sizing.scaleIn.stepMax = .count(2)
      $0.policy.disruption.budgets = []
      $0.drain(1, moves: [(first, 3)])
      $0.drain(2, moves: [(second, 4)])
    },
    sound: {
      let first = $0.addTask(on: 1)
      $0.addTask(on: 2)
      $0.snapshot.services[0].maximumPercent = 100
      $0.snapshot.services[0].minimumHealthyPercent = 50
      $0.drain(1, moves: [(first, 3)])
    }),
  AuditCaseTable(
    "a protected task stays", .foreignTasks, says: "holds the protected task",
    broken: {
      let task = $0.addTask(on: 1)
      $0.snapshot.tasks[0].protectedUntil = Scene.now.addingTimeInterval(1)
      $0.drain(1, moves: [(task, 2)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.snapshot.tasks[0].protectedUntil = Scene.now
      $0.drain(1, moves: [(task, 2)])
    }),
  AuditCaseTable(
    "what Auto Scaling terminates drains once it is known what is protected", .foreignTasks, says: "was not read",
    broken: {
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    },
    sound: {
      $0.policy.disruption.drain.protectedTasks = .ecs
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    }),
  AuditCaseTable(
    "and once nothing is", .foreignTasks, says: "holds the protected task",
    broken: {
      $0.addTask(on: 1)
      $0.snapshot.tasks[0].protectedUntil = Scene.now.addingTimeInterval(60)
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    },
    sound: {
      $0.addTask(on: 1)
      $0.snapshot.tasks[0].protectedUntil = Scene.now.addingTimeInterval(-1)
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.drain(1, reason: .lifecycle)
    }),
  AuditCaseTable(
    "a standalone task is waited for", .foreignTasks, says: "does not wait for",
    broken: {
      $0.addTask(on: 1, service: nil)
      $0.drain(1)
    },
    sound: {
      let task = $0.addTask(on: 1, service: nil)
      $0.drain(1, awaited: [task])
    }),
  AuditCaseTable(
    "a standalone task keeps its instance by policy", .foreignTasks, says: "the policy keeps such instances",
    broken: {
      let task = $0.addTask(on: 1, service: nil)
      $0.policy.disruption.drain.standaloneTasks = .keep
      $0.drain(1, awaited: [task])
    },
    sound: {
      let task = $0.addTask(on: 1, service: nil)
      $0.policy.disruption.drain.standaloneTasks = .wait
      $0.drain(1, awaited: [task])
    }),
  AuditCaseTable(
    "a standalone task is stopped only after its time", .foreignTasks, says: "is to be waited for",
    broken: {
      let task = $0.addTask(on: 1, service: nil)
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(secondsAgo: 299)
      $0.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(300))
      $0.act(.stopTask(task: task, reason: "r"))
    },
    sound: {
      let task = $0.addTask(on: 1, service: nil)
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(secondsAgo: 300)
      $0.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(300))
      $0.act(.stopTask(task: task, reason: "r"))
    }),
  AuditCaseTable(
    "a service's task is never stopped", .foreignTasks, says: "is a service's",
    broken: { $0.act(.stopTask(task: $0.addTask(on: 1), reason: "r")) },
    sound: {
      let task = $0.addTask(on: 1, service: nil)
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(secondsAgo: 1)
      $0.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(1))
      $0.act(.stopTask(task: task, reason: "r"))
    }),
  AuditCaseTable(
    "a disconnected agent is no fault before its grace", .agentGrace, says: "nothing is known to be wrong",
    broken: {
      repairing(&$0, disconnected: 599)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    },
    sound: {
      repairing(&$0, disconnected: 600)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    }),
  AuditCaseTable(
    "a disconnected agent on a good host is no fault", .agentGrace, says: "EC2's checks and its targets are good",
    broken: {
      repairing(&$0, disconnected: 6000)
      $0.snapshot.instances[1].ec2Status = "ok"
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    },
    sound: {
      repairing(&$0, disconnected: 6000)
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: false))
    }),
  AuditCaseTable(
    "a host without a fault drains for repair only where its end is decided", .agentGrace,
    says: "nothing is known to be wrong",
    broken: {
      $0.snapshot.instances[1].intent = Scene.intent(.repair, secondsAgo: 1)
      $0.act(.drain(instance: Scene.reference(1)))
    },
    sound: {
      $0.snapshot.protectionsReadFor = ["i-1"]
      $0.snapshot.instances[1].intent = Scene.intent(.repair, secondsAgo: 1)
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.act(.drain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "too many bad instances halt disruption", .agentGrace, says: "5 of 10 instances are bad",
    broken: {
      for number in 5..<10 { $0.snapshot.instances[number].agentConnected = false }
      $0.drain(1)
    },
    sound: {
      for number in 6..<10 { $0.snapshot.instances[number].agentConnected = false }
      $0.drain(1)
    }),
]
