import ClusterModel
import Foundation
import PlanAudit

/// A drain of instance 1 with one task of `api`, which `change` makes harder to move to instance 2.
private func witness(
  _ name: String, says: String, broken: @escaping @Sendable (inout Scene) -> Void,
  sound: @escaping @Sendable (inout Scene) -> Void = { _ in }
) -> AuditCaseTable {
  @Sendable func arranged(_ change: @escaping @Sendable (inout Scene) -> Void) -> @Sendable (inout Scene) -> Void {
    { scene in
      let task = scene.addTask(on: 1)
      scene.drain(1, moves: [(task, 2)])
      change(&scene)
    }
  }
  return AuditCaseTable(name, .witness, says: says, broken: arranged(broken), sound: arranged(sound))
}

let witnessRules: [AuditCaseTable] = [
  witness(
    "every displaced task has a place", says: "gives arn:task/1 no place",
    broken: { $0.addTask(on: 1) }, sound: { $0.addTask(on: 1, service: Scene.daemon, requirement: 1) }),
  witness(
    "a task that stops already needs none", says: "gives arn:task/1 no place",
    broken: { $0.addTask(on: 1) }, sound: { $0.addTask(on: 1, status: .stopping, wanted: false) }),
  witness(
    "a service that the policy keeps at one per instance is a daemon", says: "gives arn:task/1 no place",
    broken: { scene in
      scene.snapshot.services.append(ServiceRecord(arn: "arn:service/logs", name: "logs-x"))
      scene.addTask(on: 1, service: 2)
    },
    sound: { scene in
      scene.snapshot.services.append(ServiceRecord(arn: "arn:service/logs", name: "logs-x"))
      scene.policy.daemonServices = ["logs-*"]
      scene.addTask(on: 1, service: 2)
    }),
  witness(
    "the place exists", says: "arn:ci/2 is not known", broken: { $0.snapshot.instances[2].arn = "arn:ci/other" }),
  witness(
    "the place is not leaving", says: "it is leaving itself",
    broken: { $0.snapshot.instances[2].status = .draining }),
  witness(
    "the place is not one that Auto Scaling takes", says: "it is leaving itself",
    broken: { $0.snapshot.instances[2].lifecycleState = "Terminating:Wait" }),
  witness(
    "the place is not one that the same plan empties", says: "it is leaving itself",
    broken: {
      $0.policy.sizing.scaleIn.stepMax = .count(2)
      $0.policy.disruption.budgets = []
      $0.drain(2)
    },
    sound: {
      $0.policy.sizing.scaleIn.stepMax = .count(2)
      $0.policy.disruption.budgets = []
      $0.drain(3)
    }),
  witness(
    "the place's agent is connected", says: "its agent is disconnected",
    broken: { $0.snapshot.instances[2].agentConnected = false }),
  witness(
    "the place has the CPU", says: "511 CPU units left, 512 are needed",
    broken: { $0.snapshot.instances[2].remaining.cpuUnits = 511 },
    sound: { $0.snapshot.instances[2].remaining.cpuUnits = 512 }),
  witness(
    "the place has the memory", says: "1023 MiB left", broken: { $0.snapshot.instances[2].remaining.memoryMiB = 1023 },
    sound: { $0.snapshot.instances[2].remaining.memoryMiB = 1024 }),
  witness(
    "the place has the GPUs", says: "0 GPUs left", broken: { $0.snapshot.requirements[0].resources.gpus = 1 },
    sound: {
      $0.snapshot.requirements[0].resources.gpus = 1
      $0.snapshot.instances[2].remaining.gpus = 1
    }),
  witness(
    "the place has a network interface", says: "no network interface left",
    broken: { $0.snapshot.requirements[0].resources.networkInterfaces = 1 },
    sound: {
      $0.snapshot.requirements[0].resources.networkInterfaces = 1
      $0.snapshot.instances[2].remaining.networkInterfaces = 1
    }),
  witness(
    "the place has the port", says: "its port 8080/tcp is taken",
    broken: {
      $0.snapshot.requirements[0].ports = PortReservation(tcp: [8080])
      $0.snapshot.instances[2].portsInUse = PortReservation(tcp: [22, 8080])
    },
    sound: {
      $0.snapshot.requirements[0].ports = PortReservation(udp: [8080])
      $0.snapshot.instances[2].portsInUse = PortReservation(tcp: [22, 8080])
    }),
  witness(
    "the place has the attribute", says: "lacks the attribute gpu-kind",
    broken: { $0.snapshot.requirements[0].requiredAttributes = [ECSAttribute("gpu-kind", "a")] },
    sound: { $0.snapshot.requirements[0].requiredAttributes = [ECSAttribute("stack", "blue")] }),
  witness(
    "distinctInstance holds", says: "holds a task of 'service:api' already",
    broken: {
      $0.addTask(on: 2)
      $0.snapshot.services[0].constraints = [.distinctInstance]
    },
    sound: {
      $0.addTask(on: 3)
      $0.snapshot.services[0].constraints = [.distinctInstance]
    }),
  witness(
    "memberOf holds", says: "it is not one for which attribute:stack == green",
    broken: { $0.snapshot.services[0].constraints = [.memberOf("attribute:stack == green")] },
    sound: { $0.snapshot.services[0].constraints = [.memberOf("attribute:stack == blue")] }),
  witness(
    "the definition's own memberOf holds", says: "it is not one for which",
    broken: { $0.snapshot.requirements[0].constraints = [.memberOf("attribute:ecs.instance-type =~ c5.*")] },
    sound: { $0.snapshot.requirements[0].constraints = [.memberOf("attribute:ecs.instance-type =~ m5.*")] }),
  witness(
    "what cannot be told is not witnessed", says: "cannot be told",
    broken: { $0.snapshot.services[0].constraints = [.memberOf("phase == full")] }),
  AuditCaseTable(
    "all moves of a plan fit together", .witness, says: "needed",
    broken: {
      $0.snapshot.instances[2].remaining.cpuUnits = 1023
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: tasks.map { ($0, 2) })
    },
    sound: {
      $0.snapshot.instances[2].remaining.cpuUnits = 1024
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: tasks.map { ($0, 2) })
    }),
  AuditCaseTable(
    "two moved tasks do not share a port", .witness, says: "its port 80/tcp is taken",
    broken: {
      $0.snapshot.requirements[0].ports = PortReservation(tcp: [80])
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: tasks.map { ($0, 2) })
    },
    sound: {
      $0.snapshot.requirements[0].ports = PortReservation(tcp: [80])
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: [(tasks[0], 2), (tasks[1], 3)])
    }),
  AuditCaseTable(
    "two moved tasks of a service stay distinct", .witness, says: "already",
    broken: {
      $0.snapshot.services[0].constraints = [.distinctInstance]
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: tasks.map { ($0, 2) })
    },
    sound: {
      $0.snapshot.services[0].constraints = [.distinctInstance]
      let tasks = [$0.addTask(on: 1), $0.addTask(on: 1)]
      $0.drain(1, moves: [(tasks[0], 2), (tasks[1], 3)])
    }),
  AuditCaseTable(
    "a witness speaks of the instance's own tasks", .witness, says: "which no service runs on i-1",
    broken: {
      let other = $0.addTask(on: 3)
      $0.drain(1, moves: [(other, 2)])
    }, sound: { $0.drain(1) }),
]
