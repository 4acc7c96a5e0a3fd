import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Sandbox
import Testing

@testable import Simulation

/// What a row of passes has done and told.
struct SeenPasses: Sendable {
  /// Kinds of the actions that were planned, whether or not the execution then refused them.
  var planned: Set<String> = []
  /// Kinds of the actions that took effect, in their order.
  var done: [String] = []
  /// Codes of the refusals.
  var refusals: Set<String> = []
  var messages: Set<String> = []
  /// The fewest running tasks of each service that was watched.
  var lowest: [String: Int] = [:]
  /// EC2 ids of the instances that were set DRAINING.
  var drained: Set<String> = []
  /// The most instances that were on their way out at once.
  var mostLeaving = 0

  func tells(_ text: String) -> Bool { messages.contains { $0.contains(text) } }

  mutating func take(_ report: PassReport) {
    #expect(report.findings.isEmpty, "\(report.findings)")
    for refusal in report.plan?.refusals ?? [] {
      refusals.insert(refusal.code.rawValue)
      messages.insert(refusal.message)
    }
    planned.formUnion((report.plan?.actions ?? []).map(\.kind.name))
    let kept = report.outcomes.filter { $0.status == .done }
    done += kept.map(\.kind)
    for action in report.plan?.actions ?? [] where kept.contains(where: { $0.action == action.id }) {
      if case .drain(let instance) = action.kind { drained.insert(instance.ec2InstanceID) }
    }
    let leaving = (report.snapshot?.instances ?? []).count {
      $0.status == .draining || $0.isTerminating
    }
    mostLeaving = max(mostLeaving, leaving)
  }
}

extension DrainWorld {
  /// What the service `api` starts from now on ends after so many seconds: before it is counted healthy.
  func startsCrash(after seconds: Double = 25) throws {
    var broken = TaskBehaviour()
    broken.run = .fixed(.seconds(seconds))
    broken.exitCode = 1
    try disturb(.behaviour(family: "api", broken))
  }

  /// The tasks of the service `api` on an instance die.
  func copiesDie(on id: String) async throws {
    for copy in try await tasks(of: "api", on: arn(of: id)) {
      try disturb(.killTask(task: copy.taskArn ?? "", exitCode: 1))
    }
  }

  /// Whole passes at an even pace, until `isOver` says so; what they did.
  func passes(
    _ count: Int, every pace: Duration = .seconds(30), policy: ClusterPolicy, watching: [String] = [],
    worker: ClusterOperator? = nil, until isOver: (SeenPasses) async throws -> Bool = { _ in false }
  ) async throws -> SeenPasses {
    let worker = worker ?? operator_()
    var seen = SeenPasses()
    for _ in 0..<count {
      seen.take(await worker.runPass(policy: policy))
      for service in watching { seen.lowest[service] = min(seen.lowest[service] ?? .max, try await running(service)) }
      if try await isOver(seen) { break }
      try await wait(pace)
    }
    return seen
  }

  /// A policy that takes away what is not needed, soon and several at a time.
  func shrinking(_ change: (inout ClusterPolicy) -> Void = { _ in }) -> ClusterPolicy {
    policy {
      $0.sizing.scaleIn = ScaleInPolicy(after: .seconds(60), cooldown: .zero, stepMax: .count(8))
      $0.disruption.budgets = [DisruptionBudget(instances: .count(8))]
      change(&$0)
    }
  }

  /// Waits until ECS has noticed that the agents of these instances are away.
  func agentsAreAway(_ ids: [String]) async throws {
    for id in ids {
      for _ in 0..<60 where try await record(of: id)?.agentConnected != false { try await wait(.seconds(5)) }
      #expect(try await record(of: id)?.agentConnected == false)
    }
  }

  private func record(of id: String) async throws -> ECS.ContainerInstance? {
    try await people.call(
      ECS.describeContainerInstances, .init(cluster: Self.cluster, containerInstances: [try await arn(of: id)])
    ).containerInstances?.first
  }

  func disturb(_ disturbance: Disturbance) throws { try sandbox.disturb(disturbance) }

  func group() async throws -> AutoScaling.AutoScalingGroup {
    try #require(
      try await people.call(AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: ["web"]))
        .autoScalingGroups?.first)
  }

  /// EC2 ids of the group's instances, in order.
  func members() async throws -> [String] {
    try await group().instances?.compactMap(\.instanceId).sorted() ?? []
  }

  /// How many instances the group `web` has that run.
  func spotInstances() async throws -> Int {
    try await group().instances?.count { $0.lifecycleState?.rawValue == "InService" } ?? 0
  }

  /// A queue that a rule fills with every event of ECS, Auto Scaling and EC2.
  func eventQueue(detailTypes: [String] = []) async throws -> String {
    let url = try #require(try await people.call(SQS.createQueue, .init(queueName: "events")).queueUrl)
    let kinds = detailTypes.map { "\"\($0)\"" }.joined(separator: ", ")
    let source = #""source": ["aws.ecs", "aws.autoscaling", "aws.ec2"]"#
    let pattern = detailTypes.isEmpty ? "{\(source)}" : "{\(source), \"detail-type\": [\(kinds)]}"
    _ = try await people.call(EventBridge.putRule, .init(name: "ballast", eventPattern: pattern))
    _ = try await people.call(
      EventBridge.putTargets,
      .init(rule: "ballast", targets: [.init(id: "q", arn: "arn:aws:sqs:us-east-1:123456789012:events")]))
    return url
  }

  /// Runs a controller with its event queue beside `body`, as `ballast run` does.
  func controlled(
    _ policy: ClusterPolicy, queue: String, checks: (any NotificationChecking)? = nil,
    interval: Duration = .seconds(60),
    onReport: @escaping @Sendable (PassReport) -> Void = { _ in }, body: @escaping @Sendable () async throws -> Void
  ) async throws {
    let (aws, clock) = (aws, controllerClock)
    let logger = Logger(label: "drain") { _ in SwiftLogNoOpLogHandler() }
    let controller = BallastController(
      policies: PolicyBook([policy]),
      services: ControllerServices(
        clock: clock, decisions: ForgetfulLog(), memory: memory, onReport: { _, report in onReport(report) },
        connect: { _ in aws }),
      settings: ControllerSettings(interval: interval, jitterPercent: 0), seed: 1, logger: logger)
    let intake = EventQueueIntake(queueURL: queue, aws: people, checks: checks, clock: clock, logger: logger)
    let gate = StopGate()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await controller.run(gate: gate) }
      group.addTask { await intake.run(gate: gate) { await controller.deliver($0) } }
      defer { gate.close("the scene is over") }
      try await body()
      gate.close("the scene is over")
      group.cancelAll()
    }
  }
}

extension DrainWorld {
  /// A group of Spot Instances, but for so many On-Demand ones.
  func buildSpot(instances: Int, onDemandBase: Int = 0) async throws {
    try await build(instances: 0, hook: false)
    _ = try await people.call(
      AutoScaling.updateAutoScalingGroup,
      .init(
        autoScalingGroupName: "web",
        mixedInstancesPolicy: .init(
          launchTemplate: .init(
            launchTemplateSpecification: .init(launchTemplateName: "web", version: "$Latest"),
            overrides: [.init(instanceType: "m5.large")]),
          instancesDistribution: .init(
            onDemandBaseCapacity: onDemandBase, onDemandPercentageAboveBaseCapacity: 0)),
        desiredCapacity: instances))
    try await wait(.seconds(600))
  }
}
