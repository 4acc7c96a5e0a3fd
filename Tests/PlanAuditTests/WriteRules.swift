import ClusterModel
import Foundation
import PlanAudit

let writeRules: [AuditCaseTable] = [
  AuditCaseTable(
    "observe mode writes nothing", .writesAllowed, says: "mode: observe",
    broken: {
      $0.buy()
      $0.policy.mode = .observe
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "a plan made to be looked at is not executed", .writesAllowed, says: "made to be looked at",
    broken: {
      $0.buy()
      $0.plan.mode = .observe
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "a paused cluster is not written", .writesAllowed, says: "ballast:pause",
    broken: {
      $0.buy()
      $0.snapshot.isPaused = true
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "a release only undoes", .writesAllowed, says: "no part of a release",
    broken: {
      $0.buy()
      $0.purpose = .release
    },
    sound: {
      $0.snapshot.isPaused = true
      $0.policy.mode = .observe
      $0.purpose = .release
      $0.snapshot.instances[0].status = .draining
      $0.snapshot.instances[0].intent = Scene.intent()
      $0.act(.undrain(instance: Scene.reference(0)))
      $0.act(.tagIntent(instance: Scene.reference(0), intent: nil))
    }),
  AuditCaseTable(
    "an unbound group is not written", .scope, says: "does not bear the tag",
    broken: {
      $0.buy()
      $0.snapshot.groups[0].isBound = false
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "a foreign group is not written", .scope, says: "no group 'other'",
    broken: { $0.act(.setDesiredCapacity(group: "other", from: 1, to: 2)) }, sound: { $0.buy() }),
  AuditCaseTable(
    "an instance outside every group is not written", .scope, says: "held by no group",
    broken: {
      $0.snapshot.instances[1].group = nil
      $0.drain(1)
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "an instance of an unbound group is not written", .scope, says: "not bound",
    broken: {
      var other = $0.snapshot.groups[0]
      (other.name, other.isBound) = ("other", false)
      $0.snapshot.groups.append(other)
      $0.snapshot.instances[1].group = Int32($0.snapshot.groups.count - 1)
      $0.drain(1)
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "our mark is taken off where a group was unbound since", .scope, says: "held by no group",
    broken: {
      $0.snapshot.instances[1].group = nil
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true))
    },
    sound: {
      $0.snapshot.groups[0].isBound = false
      $0.snapshot.instances[1].intent = Scene.intent()
      $0.act(.tagIntent(instance: Scene.reference(1), intent: nil))
    }),
  AuditCaseTable(
    "an instance is written under its own registration", .scope, says: "is registered as",
    broken: {
      $0.act(
        .setInstanceHealth(
          instance: InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: "arn:ci/2"), healthy: true))
    }, sound: { $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true)) }),
  AuditCaseTable(
    "a plan for another cluster", .scope, says: "the snapshot is of 'prod'",
    broken: {
      $0.buy()
      $0.plan.cluster = "test"
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "under act: metric no capacity is written", .scope, says: "acts by metric",
    broken: {
      $0.buy()
      $0.policy.sizing.act = .metric
    }, sound: { $0.buy() }),
  AuditCaseTable(
    "nobody writes to AWS's namespaces", .scope, says: "nobody but AWS",
    broken: {
      $0.act(.putMetric(MetricPoint(namespace: "AWS/ECS", name: "M", value: 1, clusterName: "prod")))
    },
    sound: {
      $0.act(.putMetric(MetricPoint(namespace: "Ballast/AutoScaling", name: "M", value: 1, clusterName: "prod")))
    }),
  AuditCaseTable(
    "only services that the policy names are counted", .scope, says: "not one that the policy has Ballast count",
    broken: { $0.act(.setServiceDesiredCount(service: "api", from: 0, to: 3)) },
    sound: {
      $0.policy.daemonServices = ["ap*"]
      $0.act(.setServiceDesiredCount(service: "api", from: 0, to: 3))
    }),
  AuditCaseTable(
    "a kept instance is not drained", .scope, says: "bears ballast:keep",
    broken: {
      $0.snapshot.instances[1].isKept = true
      $0.drain(1)
    },
    sound: {
      $0.snapshot.instances[1].isKept = true
      $0.drain(2)
    }),
  AuditCaseTable(
    "an instance with a task of a kept service is not drained", .scope, says: "service 'api', which bears",
    broken: {
      let task = $0.addTask(on: 1)
      $0.snapshot.services[0].tags = ["ballast:keep": ""]
      $0.drain(1, moves: [(task, 2)])
    },
    sound: {
      let task = $0.addTask(on: 1)
      $0.drain(1, moves: [(task, 2)])
    }),
  AuditCaseTable(
    "nothing is written twice", .onceOnly, says: "state of i-1 is written a second time",
    broken: {
      $0.drain(1)
      $0.act(.drain(instance: Scene.reference(1)))
      $0.policy.sizing.scaleIn.stepMax = .count(2)
      $0.policy.disruption.budgets = [DisruptionBudget(instances: .count(2))]
    }, sound: { $0.drain(1) }),
  AuditCaseTable(
    "ids are unique", .onceOnly, says: "two actions have this id",
    broken: {
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true), id: "x")
      $0.act(.setInstanceHealth(instance: Scene.reference(2), healthy: true), id: "x")
    },
    sound: {
      $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true))
      $0.act(.setInstanceHealth(instance: Scene.reference(2), healthy: true))
    }),
  AuditCaseTable(
    "a refusal says why", .refusals, says: "refusal 1 lacks",
    broken: { $0.plan.refusals = [Refusal(subject: "i-1", code: .kept, message: "")] },
    sound: { $0.plan.refusals = [Refusal(subject: "i-1", code: .kept, message: "it is kept")] }),
  AuditCaseTable(
    "an action says why", .refusals, says: "gives no reason",
    broken: { $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true), reason: "") },
    sound: { $0.act(.setInstanceHealth(instance: Scene.reference(1), healthy: true)) }),
  AuditCaseTable(
    "an unplaceable task has its cause", .refusals, says: "without cause",
    broken: { $0.plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: false)] },
    sound: {
      $0.plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: false, unplaceableBecause: "too big")]
    }),
]
