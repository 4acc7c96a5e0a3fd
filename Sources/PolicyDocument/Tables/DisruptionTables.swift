internal import ClusterModel

enum DisruptionTables {
  static let budget = ObjectTable<DisruptionBudget>(
    "a budget",
    [
      .allowance(
        "instances", \.instances, isRequired: true,
        "How many instances may be leaving at once, as a number or a share; shares round up, zero means never."),
      .allowance("perZone", \.instancesPerZone, "How many of one availability zone's instances."),
      .allowance("perService", \.instancesPerService, "How many of the instances that hold tasks of one service."),
      Field(
        "schedule", .schedule, "When the budget begins to hold: five fields of cron, in UTC. Without it, always."
      ) {
        if let schedule = ScalarReading.schedule($0, &$2) { $1.schedule = schedule }
      },
      .duration(
        "duration", \.duration, .seconds(60) ... .seconds(31 * 86400), "How long it holds from each such instant on."),
    ]
  ) { _, marks, faults in
    if marks.has("schedule") && !marks.has("duration") {
      faults.add(marks["schedule"], "a budget with a 'schedule' needs a 'duration'")
    }
    if marks.has("duration") && !marks.has("schedule") {
      faults.add(marks["duration"], "a budget with a 'duration' needs a 'schedule'")
    }
  }

  static let floor = ObjectTable<ServiceFloor>(
    "a floor",
    [
      .text("service", \.service, .service, isRequired: true, "A service's name; * stands for any part of one."),
      .integer("tasks", \.tasks, 0...100_000, "How many healthy tasks it is to keep at least."),
    ])

  private static let patience: ClosedRange<Duration> = .seconds(1) ... .seconds(48 * 3600)

  static let drain = ObjectTable<DrainPolicy>(
    "'drain'",
    [
      .text("hook", \.hook, .hook, "The lifecycle hook that is Ballast's own to complete."),
      .duration("deadline", \.deadline, patience, "How long a drain may take. AWS holds an instance 48h at most."),
      .choice(
        "onTimeout", \.onTimeoutWord, "abort: the instance is ACTIVE again; force: it goes all the same."),
      Field(
        "standaloneTasks", .either([.choice(["wait", "keep"]), .duration(patience)]),
        "Tasks that no service owns: wait for them, keep their instance, or a duration after which they are stopped.",
        defaultValue: { _ in .string("wait") }
      ) { node, drain, faults in
        if let policy = standalone(node, &faults) { drain.standaloneTasks = policy }
      },
      .choice(
        "protectedTasks", \.protectedTasks,
        "On what Auto Scaling terminates. ecs: it drains at once, and ECS decides; wait: it drains once none is protected."
      ),
      .duration(
        "serviceWait", \.serviceWait, .zero ... .seconds(48 * 3600),
        "How long an emptied instance is held for services that are not back at their minimum elsewhere."),
    ])

  static let disruption = ObjectTable<DisruptionPolicy>(
    "'disruption'",
    [
      .objects(
        "budgets", \.budgets, budget, draft: DisruptionBudget(instances: .count(0)), minimum: 1,
        "How many instances may be leaving at once; of several budgets the tightest counts. By default 10%.",
        make: { $0 }),
      .object("drain", \.drain, drain, defaults: DrainPolicy(), "How an instance is emptied."),
      .duration(
        "agentGrace", \.agentGrace, .seconds(60) ... .seconds(86400),
        "A disconnected agent is no fault before this long: agents flap several times an hour."),
      .percent(
        "unhealthyHalt", \.unhealthyHaltPercent, 0...100,
        "With more than this share of instances bad, and more than three, all voluntary disruption stops."),
      .objects(
        "floors", \.floors, floor, draft: ServiceFloor(service: "", tasks: 1),
        "Numbers of healthy tasks below which no service is taken, whatever its minimumHealthyPercent says.",
        make: { $0 }),
      .flag("repair", \.repairs, "Whether instances with a fault of their host are taken away."),
      .flag(
        "rebalance", \.rebalances, "Whether instances that EC2 recommends to replace are replaced while there is room."),
      .flag(
        "protect", \.protects,
        "Whether instances that are to stay are protected from their group's own choice of what to scale in."),
    ])

  private static func standalone(_ node: DocumentNode, _ faults: inout Faults) -> StandaloneTaskPolicy? {
    switch ScalarReading.word(node) {
    case "wait": return .wait
    case "keep": return .keep
    case .some(let word) where word.first.map({ ("0"..."9").contains($0) }) ?? false:
      return ScalarReading.duration(node, in: patience, &faults).map(StandaloneTaskPolicy.stopAfter)
    case .some(let word):
      faults.add(
        node.mark,
        "'\(DocumentNode.shortened(word))' is neither wait, keep nor a duration such as 30m"
          + NearestWord.hint(["wait", "keep"], to: word))
    case nil: faults.add(node.mark, "wait, keep or a duration is wanted here, not \(node.description)")
    }
    return nil
  }
}

/// The words of ``ClusterModel/DrainPolicy/OnTimeout``, which lists them nowhere.
enum OnTimeoutWord: String, CaseIterable, Sendable { case abort, force }

extension DrainPolicy {
  fileprivate var onTimeoutWord: OnTimeoutWord {
    get { onTimeout == .force ? .force : .abort }
    set { onTimeout = newValue == .force ? .force : .abort }
  }
}
