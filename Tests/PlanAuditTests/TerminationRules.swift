import ClusterModel
import Foundation
import PlanAudit

private func overdue(_ scene: inout Scene, secondsAgo: Double) {
  scene.snapshot.groups[0].incoming = [
    IncomingInstance(
      ec2InstanceID: "i-99", instanceType: "m5.large", availabilityZone: "us-east-1a",
      since: Scene.now.addingTimeInterval(-secondsAgo))
  ]
  scene.act(
    .terminateInstance(
      instance: InstanceReference(ec2InstanceID: "i-99"), group: "web", decrementsDesired: false))
}

let terminationRules: [AuditCaseTable] = [
  AuditCaseTable(
    "only an instance that drains", .emptyBeforeTermination, says: "i-1 is ACTIVE, not DRAINING",
    broken: {
      $0.terminate(1)
      $0.snapshot.instances[1].status = .active
    }, sound: { $0.terminate(1) }),
  AuditCaseTable(
    "only one that drains by our hand", .emptyBeforeTermination, says: "it is a human's",
    broken: {
      $0.terminate(1)
      $0.snapshot.instances[1].intent = nil
    }, sound: { $0.terminate(1) }),
  AuditCaseTable(
    "not one whose removal was given up", .emptyBeforeTermination, says: "was given up",
    broken: {
      $0.terminate(1)
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
    }, sound: { $0.terminate(1) }),
  AuditCaseTable(
    "not while a task runs", .emptyBeforeTermination, says: "still holds 1 tasks",
    broken: {
      $0.addTask(on: 1)
      $0.terminate(1)
    },
    sound: {
      $0.addTask(on: 1, service: Scene.daemon, requirement: 1)
      $0.terminate(1)
    }),
  AuditCaseTable(
    "not while a task is still stopping", .emptyBeforeTermination, says: "is STOPPING",
    broken: {
      $0.addTask(on: 1, status: .stopping, wanted: false)
      $0.terminate(1)
    },
    sound: {
      $0.addTask(on: 1, status: .stopped, wanted: false)
      $0.terminate(1)
    }),
  AuditCaseTable(
    "past the deadline by force, where the policy says so", .emptyBeforeTermination, says: "still holds 1 tasks",
    broken: {
      $0.addTask(on: 1)
      $0.terminate(1)
      $0.policy.disruption.drain.onTimeout = .force
      $0.policy.disruption.drain.deadline = .seconds(61)
    },
    sound: {
      $0.addTask(on: 1)
      $0.terminate(1)
      $0.policy.disruption.drain.onTimeout = .force
      $0.policy.disruption.drain.deadline = .seconds(60)
    }),
  AuditCaseTable(
    "tasks read after the intent was written", .emptyBeforeTermination, says: "read before its intent",
    broken: {
      $0.terminate(1)
      $0.memory.drains["i-1"]?.confirmedAt = Scene.now - 90
      $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(-60)
    },
    sound: {
      $0.terminate(1)
      $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(-59)
    }),
  AuditCaseTable(
    "two reads agree", .emptyBeforeTermination, says: "no earlier read",
    broken: {
      $0.terminate(1)
      $0.memory.drains["i-1"]?.emptyReads = 0
    }, sound: { $0.terminate(1) }),
  AuditCaseTable(
    "a stopped host holds nothing", .emptyBeforeTermination, says: "not DRAINING",
    broken: {
      $0.act(.terminateInstance(instance: Scene.reference(1), group: "web", decrementsDesired: false))
    },
    sound: {
      $0.snapshot.instances[1].ec2State = "terminated"
      $0.act(.terminateInstance(instance: Scene.reference(1), group: "web", decrementsDesired: false))
    }),
  AuditCaseTable(
    "one that never registered has its time", .emptyBeforeTermination, says: "within the provision timeout",
    broken: { overdue(&$0, secondsAgo: 899) }, sound: { overdue(&$0, secondsAgo: 900) }),
  AuditCaseTable(
    "protection is not lifted while the group wants fewer", .emptyBeforeTermination, says: "lifting protection",
    broken: {
      $0.snapshot.groups[0].instanceCount = 11
      $0.act(.setInstanceProtection(instances: [Scene.reference(1)], group: "web", protected: false))
    },
    sound: { $0.act(.setInstanceProtection(instances: [Scene.reference(1)], group: "web", protected: false)) }),
]

let undoRules: [AuditCaseTable] = [
  AuditCaseTable(
    "a human's drain is not undone", .humanCordon, says: "its drain is a human's",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.act(.undrain(instance: Scene.reference(1)))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.undrain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "what drains after our removal was given up is a human's, whatever the tag says", .humanCordon,
    says: "its drain is a human's",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.memory.disowned[$0.snapshot.instances[1].ec2InstanceID] = Scene.now
      $0.act(.undrain(instance: Scene.reference(1)))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.memory.disowned[$0.snapshot.instances[1].ec2InstanceID] = .distantPast
      $0.act(.undrain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "what drains after our removal was given up and settled is a human's", .humanCordon, says: "its drain is a human's",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true).settled
      $0.act(.undrain(instance: Scene.reference(1)))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.act(.undrain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "a termination cannot be taken back", .humanCordon, says: "cannot be taken back",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle)
      $0.snapshot.instances[1].lifecycleState = "Terminating:Wait"
      $0.act(.undrain(instance: Scene.reference(1)))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle)
      $0.act(.undrain(instance: Scene.reference(1)))
    }),
  AuditCaseTable(
    "a mark stays while the instance drains", .ownerMarker, says: "would drain without an owner",
    broken: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.tagIntent(instance: Scene.reference(1), intent: nil))
    },
    sound: {
      $0.snapshot.instances[1].status = .draining
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.undrain(instance: Scene.reference(1)))
      $0.act(.tagIntent(instance: Scene.reference(1), intent: nil))
    }),
  AuditCaseTable(
    "there must be a mark to take off", .ownerMarker, says: "bears no intent of ours",
    broken: { $0.act(.tagIntent(instance: Scene.reference(1), intent: nil)) },
    sound: {
      $0.snapshot.instances[1].intent = Scene.intent(aborted: true)
      $0.act(.tagIntent(instance: Scene.reference(1), intent: nil))
    }),
]
