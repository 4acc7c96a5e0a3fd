import ClusterModel
import Foundation
import PlanAudit

private func drainWhere(
  _ name: String, says: String, broken: @escaping @Sendable (inout Scene) -> Void,
  sound: @escaping @Sendable (inout Scene) -> Void = { _ in }
) -> AuditCaseTable {
  AuditCaseTable(
    name, .partialReads, says: says,
    broken: {
      $0.drain(1)
      broken(&$0)
    },
    sound: {
      $0.drain(1)
      sound(&$0)
    })
}

extension Scene {
  /// The pass before saw `count` instances; those of them that are missing now their group still holds.
  fileprivate mutating func holdUnregistered(of count: Int) {
    previous = Scene(instances: count).snapshot
    snapshot.groups[0].instanceCount = count
    snapshot.groups[0].incoming = (snapshot.instances.count..<count).map {
      IncomingInstance(
        ec2InstanceID: "i-\($0)", instanceType: "m5.large", availabilityZone: "us-east-1a", lifecycleState: "InService")
    }
  }
}

let readRules: [AuditCaseTable] = [
  drainWhere(
    "no removal without its parts", says: "does not hold services",
    broken: { $0.snapshot.readAt[.services] = nil }, sound: { $0.snapshot.readAt[.queue] = nil }),
  drainWhere(
    "no removal on old reads", says: "tasks were read 121 s ago, the action allows 120 s",
    broken: { $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(-121) },
    sound: { $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(-120) }),
  drainWhere(
    "no removal on reads from the future", says: "until time is certain",
    broken: { $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(61) },
    sound: { $0.snapshot.readAt[.tasks] = Scene.now.addingTimeInterval(60) }),
  AuditCaseTable(
    "no purchase on old reads", .partialReads, says: "groups were read 121 s ago",
    broken: {
      $0.buy()
      $0.snapshot.readAt[.groups] = Scene.now.addingTimeInterval(-121)
    },
    sound: {
      $0.buy()
      $0.snapshot.readAt[.tasks] = nil
    }),
  AuditCaseTable(
    "no termination on old reads", .emptyBeforeTermination, says: "instances were read 121 s ago",
    broken: {
      $0.terminate(1)
      $0.snapshot.readAt[.instances] = Scene.now.addingTimeInterval(-121)
    },
    sound: { $0.terminate(1) }),
  drainWhere(
    "nothing is lowered while instances are unexplained", says: "listed and not described",
    broken: { $0.snapshot.unexplained = ["arn:ci/77"] }),
  drainWhere(
    "nothing is lowered in a cluster that is not active", says: "the cluster is DEPROVISIONING",
    broken: { $0.snapshot.status = "DEPROVISIONING" }),
  drainWhere(
    "ECS counts more instances than were read", says: "ECS counts 11 instances, only 10 were read",
    broken: { $0.snapshot.registeredInstancesCount = 11 }, sound: { $0.snapshot.registeredInstancesCount = 10 }),
  drainWhere(
    "ECS counts running tasks and none was read", says: "none was read",
    broken: { $0.snapshot.runningTasksCount = 1 },
    sound: {
      $0.snapshot.runningTasksCount = 1
      $0.addTask(on: 2)
    }),
  drainWhere(
    "ECS counts more tasks on the instance than were read", says: "ECS counts 1 tasks on i-1, only 0 were read",
    broken: { $0.snapshot.instances[1].pendingTasksCount = 1 },
    sound: { $0.snapshot.instances[2].pendingTasksCount = 1 }),
  drainWhere(
    "most instances have vanished since the last pass", says: "of 21 instances 11 have vanished",
    broken: { $0.holdUnregistered(of: 21) },
    sound: { $0.holdUnregistered(of: 20) }),
  drainWhere(
    "what a group has replaced has not vanished", says: "of 21 instances 11 have vanished",
    broken: { $0.holdUnregistered(of: 21) },
    sound: {
      $0.holdUnregistered(of: 21)
      for index in 0..<11 { $0.snapshot.groups[0].incoming[index].ec2InstanceID += "-new" }
    }),
  drainWhere(
    "what drained by Ballast's hand was meant to vanish", says: "of 21 instances 11 have vanished",
    broken: {
      $0.holdUnregistered(of: 21)
      for index in 10..<21 { $0.previous?.instances[index].status = .draining }
    },
    sound: {
      $0.holdUnregistered(of: 21)
      for index in 10..<21 {
        $0.previous?.instances[index].status = .draining
        $0.previous?.instances[index].intent = DisruptionIntent(
          reason: .scaleIn, decision: "d", startedAt: $0.snapshot.asOf)
      }
    }),
  drainWhere(
    "all services have vanished since the last pass", says: "all 2 services have vanished",
    broken: {
      $0.previous = $0.snapshot
      $0.snapshot.services = []
    }, sound: { $0.previous = $0.snapshot }),
  AuditCaseTable(
    "no plan on a read that went back in time", .versionOrder, says: "was at version 7 before",
    broken: {
      $0.buy()
      $0.previous = $0.snapshot
      $0.previous?.instances[4].version = 7
    },
    sound: {
      $0.buy()
      $0.previous = $0.snapshot
    }),
  AuditCaseTable(
    "a metric without a value is not published", .missingMetrics, says: "has no value",
    broken: {
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: .nan, clusterName: "prod")))
    },
    sound: { $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 1, clusterName: "prod"))) }),
  AuditCaseTable(
    "a metric of a part of the cluster is not published", .partialReads, says: "leaves out what was listed",
    broken: {
      $0.policy.sizing.method = .reservation
      $0.snapshot.unexplained = ["arn:ci/77"]
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 1, clusterName: "prod")))
    },
    sound: {
      $0.policy.sizing.method = .utilization
      $0.snapshot.unexplained = ["arn:ci/77"]
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 1, clusterName: "prod")))
    }),
  AuditCaseTable(
    "a metric of fewer instances than ECS counts", .partialReads, says: "ECS counts 11",
    broken: {
      $0.policy.sizing.method = .reservation
      $0.snapshot.registeredInstancesCount = 11
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 1, clusterName: "prod")))
    },
    sound: {
      $0.policy.sizing.method = .reservation
      $0.snapshot.registeredInstancesCount = 10
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 1, clusterName: "prod")))
    }),
  AuditCaseTable(
    "a scale-in metric needs a drain hook", .missingMetrics, says: "lets Auto Scaling pick a victim",
    broken: {
      $0.policy.sizing.method = .reservation
      $0.snapshot.groups[0].hooks = []
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "ScaleStatus", value: 0, clusterName: "prod")))
    },
    sound: {
      $0.policy.sizing.method = .reservation
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "ScaleStatus", value: 0, clusterName: "prod")))
    }),
  AuditCaseTable(
    "a percentage below its target asks for scale-in, too", .missingMetrics, says: "lets Auto Scaling pick a victim",
    broken: {
      $0.policy.sizing.method = .capacityProvider
      $0.snapshot.groups[0].hooks = []
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 99, clusterName: "prod")))
    },
    sound: {
      $0.policy.sizing.method = .capacityProvider
      $0.snapshot.groups[0].hooks = []
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "M", value: 100, clusterName: "prod")))
    }),
  AuditCaseTable(
    "unless the policy restores the published behaviour", .missingMetrics, says: "lets Auto Scaling pick a victim",
    broken: {
      $0.policy.sizing.method = .largestContainer
      $0.snapshot.groups[0].hooks = []
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "RequiresScaling", value: -1, clusterName: "prod")))
    },
    sound: {
      $0.policy.sizing.method = .largestContainer
      $0.policy.sizing.publishesUnsafeScaleIn = true
      $0.snapshot.groups[0].hooks = []
      $0.act(.putMetric(MetricPoint(namespace: "N", name: "RequiresScaling", value: -1, clusterName: "prod")))
    }),
]

private func held(_ scene: inout Scene) {
  scene.snapshot.instances[1].status = .draining
  scene.snapshot.instances[1].lifecycleState = "Terminating:Wait"
  scene.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 899)
  scene.memory.drains["i-1"] = DrainProgress(confirmedAt: Scene.now - 60, lastReadAt: Scene.now - 60)
}

private func complete(hook: String = "ballast-drain", result: String = "CONTINUE") -> ActionKind {
  .completeLifecycleAction(instance: Scene.reference(1), group: "web", hook: hook, result: result)
}

let lifecycleRules: [AuditCaseTable] = [
  AuditCaseTable(
    "only our own hook", .ownHook, says: "the hook 'theirs' is not ours",
    broken: {
      held(&$0)
      $0.act(complete(hook: "theirs"))
    },
    sound: {
      held(&$0)
      $0.act(complete())
    }),
  AuditCaseTable(
    "only CONTINUE", .ownHook, says: "only CONTINUE is ever sent",
    broken: {
      held(&$0)
      $0.act(complete(result: "ABANDON"))
    },
    sound: {
      held(&$0)
      $0.act(complete())
    }),
  AuditCaseTable(
    "only while it holds the instance", .ownHook, says: "not Terminating:Wait",
    broken: {
      $0.act(.recordLifecycleHeartbeat(instance: Scene.reference(1), group: "web", hook: "ballast-drain"))
    },
    sound: {
      held(&$0)
      $0.act(.recordLifecycleHeartbeat(instance: Scene.reference(1), group: "web", hook: "ballast-drain"))
    }),
  AuditCaseTable(
    "not while tasks are there, before the deadline", .ownHook, says: "still holds 1 tasks",
    broken: {
      held(&$0)
      $0.addTask(on: 1)
      $0.act(complete())
    },
    sound: {
      held(&$0)
      $0.snapshot.instances[1].intent = Scene.intent(.lifecycle, secondsAgo: 900)
      $0.policy.disruption.drain.onTimeout = .force
      $0.addTask(on: 1)
      $0.act(complete())
    }),
]
