internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation

/// `ballast status`: what a cluster looks like now.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show groups, instances, services and what waits. Changes nothing.")

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      let session = try await ClusterSession.open(cluster: cluster, aws: aws, output: output, isReadOnly: true)
      let report = await session.close { await $0.operator.preview(policy: $0.policy) }
      try PassFailure.check(report)
      guard let snapshot = report.snapshot, let plan = report.plan else { throw CommandFailure("nothing was read") }
      let answer = StatusAnswer(snapshot, plan)
      try Answer(value: answer, text: { StatusText(snapshot, plan).rendered(as: $0) }).write(output)
      return .ok
    }
  }
}

/// `ballast status -o json`.
struct StatusAnswer: Encodable {
  struct Group: Encodable {
    var name: String
    var isBound: Bool
    var min, desired, max, registered, incoming: Int
  }
  struct Service: Encodable {
    var name, schedulingStrategy: String
    var desired, running, pending: Int
  }
  struct Instance: Encodable {
    var id, status, type, zone: String
    var agentConnected: Bool
    var tasks, freeCpu, freeMemory: Int
    var intent: String?
  }

  var schema = "ballast.status/v1"
  var cluster: String
  var asOf: Date
  var isPaused: Bool
  var groups: [Group]
  var services: [Service]
  var instances: [Instance]
  var waiting: [WaitingDemand]

  init(_ snapshot: ClusterSnapshot, _ plan: Plan) {
    cluster = snapshot.cluster.name
    asOf = snapshot.asOf
    isPaused = snapshot.isPaused
    waiting = plan.waiting
    groups = snapshot.groups.enumerated().map { index, group in
      Group(
        name: group.name, isBound: group.isBound, min: group.minSize, desired: group.desiredCapacity,
        max: group.maxSize, registered: snapshot.instances.count { $0.group == Int32(index) },
        incoming: group.incoming.count)
    }
    services = snapshot.services.map {
      Service(
        name: $0.name, schedulingStrategy: $0.schedulingStrategy.rawValue, desired: $0.desiredCount,
        running: $0.runningCount, pending: $0.pendingCount)
    }
    instances = snapshot.instances.map {
      Instance(
        id: $0.ec2InstanceID, status: $0.status.rawValue, type: $0.instanceType, zone: $0.availabilityZone,
        agentConnected: $0.agentConnected, tasks: $0.runningTasksCount + $0.pendingTasksCount,
        freeCpu: Int($0.remaining.cpuUnits), freeMemory: Int($0.remaining.memoryMiB), intent: $0.intent?.reason.rawValue
      )
    }
  }
}

/// A cluster's state for people.
struct StatusText {
  let answer: StatusAnswer
  let plan: Plan

  init(_ snapshot: ClusterSnapshot, _ plan: Plan) {
    answer = StatusAnswer(snapshot, plan)
    self.plan = plan
  }

  func rendered(as format: OutputFormat) -> String {
    if format == .tsv { return instances.rendered(as: .tsv) }
    let paused = answer.isPaused ? ", paused by tag" : ""
    var parts = [
      "Cluster \(answer.cluster) at \(answer.asOf.formatted(.iso8601))\(paused)", groups.rendered(as: format),
    ]
    if !answer.services.isEmpty { parts.append(services.rendered(as: format)) }
    if !answer.instances.isEmpty { parts.append(instances.rendered(as: format)) }
    parts.append(waiting + "\n" + outlook)
    return parts.joined(separator: "\n\n")
  }

  private var waiting: String {
    let all = plan.waiting.reduce(0) { $0 + $1.count }
    let never = plan.waiting.reduce(0) { $0 + ($1.placeable ? 0 : $1.count) }
    guard all > 0 else { return "No task waits." }
    let part = never == 0 ? "" : ", \(never) of them can never be placed: see `ballast explain service`"
    return "\(all) \(all == 1 ? "task waits" : "tasks wait")\(part)."
  }

  private var outlook: String {
    let (actions, refusals) = (plan.actions.count, plan.refusals.count)
    let noun = actions == 1 ? "action" : "actions"
    let would = plan.mode == .observe ? "would be taken (mode: observe, so nothing is)" : "would be taken now"
    let not = refusals == 0 ? "" : ", \(refusals) not, with reasons"
    return "\(actions) \(noun) \(would)\(not): see `ballast plan`."
  }

  private var groups: TextTable {
    var table = TextTable([
      .init(heading: "group"), .init(heading: "bound"), .init(heading: "min", alignsRight: true),
      .init(heading: "desired", alignsRight: true), .init(heading: "max", alignsRight: true),
      .init(heading: "registered", alignsRight: true), .init(heading: "on its way", alignsRight: true),
    ])
    for group in answer.groups {
      table.add([
        group.name, group.isBound ? "yes" : "no", "\(group.min)", "\(group.desired)", "\(group.max)",
        "\(group.registered)", "\(group.incoming)",
      ])
    }
    return table
  }

  private var services: TextTable {
    var table = TextTable([
      .init(heading: "service"), .init(heading: "strategy", isWide: true),
      .init(heading: "desired", alignsRight: true), .init(heading: "running", alignsRight: true),
      .init(heading: "pending", alignsRight: true),
    ])
    for service in answer.services {
      table.add([
        service.name, service.schedulingStrategy, "\(service.desired)", "\(service.running)", "\(service.pending)",
      ])
    }
    return table
  }

  private var instances: TextTable {
    var table = TextTable([
      .init(heading: "instance"), .init(heading: "status"), .init(heading: "agent"), .init(heading: "type"),
      .init(heading: "zone"), .init(heading: "tasks", alignsRight: true),
      .init(heading: "free cpu", alignsRight: true), .init(heading: "free MiB", alignsRight: true),
      .init(heading: "leaving for"),
    ])
    for instance in answer.instances {
      table.add([
        instance.id, instance.status, instance.agentConnected ? "connected" : "lost", instance.type, instance.zone,
        "\(instance.tasks)", "\(instance.freeCpu)", "\(instance.freeMemory)", instance.intent ?? "",
      ])
    }
    return table
  }
}
