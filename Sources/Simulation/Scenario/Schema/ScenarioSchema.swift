/// The JSON Schema of scenario files, for editors: `ballast scenario schema`.
///
/// It knows every key and the shape of every value. What only the whole document tells (names given twice, events about what
/// is not there, min above max) the reader alone finds.
public enum ScenarioSchema {
  public static func json() -> String {
    root.json(
      title: "Ballast scenario", doc: "A simulated world: what it holds, what is wanted of it, and what happens to it.")
  }

  static let root = SchemaNode.object(
    [
      .init("schema", .word([Scenario.schema]), "What the document is."),
      .init("name", .text(), "What the scenario is called in reports."),
      .init("cluster", .text(pattern: "^[A-Za-z0-9_-]{1,255}$"), "The name of its cluster; sim unless given."),
      .init("duration", time, "How much time passes."),
      .init(
        "start", .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"),
        "When it begins; 2026-11-23T00:00:00Z, a Monday, unless given."),
      .init("instanceTypes", .text(), "A table of EC2 instance types (CSV), beside those that are built in."),
      .init(
        "absentFiles", .word(AbsentFiles.allCases.map(\.rawValue)), "What becomes of a run whose files are not there."),
      .init("groups", .list(of: group, atLeast: 1), "Auto Scaling groups."),
      .init("services", .list(of: service), "Services."),
      .init("jobs", .list(of: job), "Tasks that somebody starts by RunTask, to do their work and end."),
      .init("workloads", .list(of: workload), "Demand from recordings, or from generators."),
      .init("events", .list(of: event), "What people do and what befalls the fleet, at times or rates."),
      .init(
        "faults", .map(of: .number(atLeast: 0, atMost: 1), keys: FaultKind.allCases.map(\.rawValue).sorted()),
        "What goes wrong between callers and AWS: the share of calls that each fault hits."),
      .init("notes", .list(of: note), "What those who watch are told, and when."),
    ], required: ["name", "duration", "groups"])

  static let time = SchemaNode.either([
    .text(pattern: "^(0|(?=[0-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$"), .whole(atLeast: 0, atMost: 0),
  ])

  static let group = SchemaNode.object(
    [
      .init("name", .text(), "The group's name."), .init("instanceType", .text(), "For example m5.large."),
      .init("zones", .list(of: .text(), atLeast: 1), "Availability zones; three unless given."),
      .init("min", .whole(atLeast: 0), "Its least size; 0 unless given."),
      .init("max", .whole(atLeast: 0), "Its greatest size."),
      .init("desired", .whole(atLeast: 0), "What it begins with; min unless given."),
      .init("reservedMemoryMiB", .whole(atLeast: 0), "ECS_RESERVED_MEMORY of its instances."),
      .init("attributes", .map(of: .text()), "ECS_INSTANCE_ATTRIBUTES of its instances."),
      .init("bound", .flag, "Whether it bears the tag ballast:cluster; true unless given."),
      .init(
        "hookTimeout", time, "The heartbeat timeout of a hook ballast-drain on its terminations; none unless given."),
      .init("spot", .flag, "Whether its instances are Spot Instances."),
    ], required: ["name", "instanceType", "max"])

  static let service = SchemaNode.object(
    [
      .init("name", .text(), "The service's name."), .init("task", task, "Its task definition."),
      .init("demand", demand, "How many tasks it wants over time."),
      .init("minimumHealthyPercent", .whole(atLeast: 0), "100 unless given, of a daemon 0."),
      .init("maximumPercent", .whole(atLeast: 0), "200 unless given, of a daemon 100."),
      .init("daemon", .flag, "One task on every instance, in place of a demand."),
      .init(
        "placement", .list(of: .text(pattern: "^(random|binpack:(cpu|memory)|spread:(instanceId|host|attribute:.*))$")),
        "Strategies in order."),
      .init("requests", requests, "Requests that come to it: CPU and the balancer's figures follow."),
      .init("balancer", .flag, "Whether it stands behind an application load balancer."),
      .init("scaling", scaling, "Target tracking by Application Auto Scaling, which then sets the desired count."),
    ], required: ["name", "task"], oneOf: ["demand", "daemon", "scaling"])

  static let task = SchemaNode.object(
    [
      .init("cpu", .whole(atLeast: 0), "Units of 1/1024 vCPU."), .init("memory", .whole(atLeast: 6), "MiB."),
      .init("memoryReservation", .whole(atLeast: 0), "MiB; what ECS reserves, where it is less."),
      .init("hostPort", .whole(atLeast: 1, atMost: 65535), "A fixed port of the host."),
      .init("memberOf", .list(of: .text()), "Constraints in the cluster query language."),
      .init("usesCPU", .number(atLeast: 0), "The share of the reserved CPU that it uses."),
      .init("usesMemory", .number(atLeast: 0), "The share of the reserved memory that it uses."),
      .init("stops", time, "How long it takes to stop."), .init("pullFails", .flag, "Its image cannot be pulled."),
    ], required: ["memory"])

  static let demand = SchemaNode.either([
    .whole(atLeast: 0),
    .object(
      [
        .init(
          "steps",
          .list(
            of: .object(
              [.init("at", time, "From then on."), .init("count", .whole(atLeast: 0), "So many.")],
              required: ["at", "count"])), "Steps.")
      ], required: ["steps"]),
    .object(
      [
        .init("low", .whole(atLeast: 0), "What level 0 stands for."),
        .init("high", .whole(atLeast: 0), "What level 1 stands for."),
        .init("every", time, "How often the count follows the curve; 5m unless given."),
        .init(
          "points",
          .list(
            of: .object(
              [.init("at", time, "When."), .init("level", .number(atLeast: -1000), "0 for low, 1 for high.")],
              required: ["at", "level"]), atLeast: 1), "Points, with straight lines between them."),
      ], required: ["low", "high", "points"]),
  ])

  static let requests = SchemaNode.object(
    [
      .init("perSecond", demand, "How many come in a second, over time."),
      .init("cpuMilliseconds", .number(atLeast: 0), "The CPU time that one takes of a core; 5 unless given."),
      .init("responseMilliseconds", .number(atLeast: 0), "How long one takes on an idle task; 20 unless given."),
    ], required: ["perSecond"])

  static let scaling = SchemaNode.object(
    [
      .init("min", .whole(atLeast: 0), "The least count."), .init("max", .whole(atLeast: 0), "The greatest count."),
      .init("cpu", .number(atLeast: 0, atMost: 100, isAbove: true), "Percent of the reserved CPU, on average."),
    ], required: ["min", "max", "cpu"])

  static let job = SchemaNode.object(
    [
      .init("name", .text(), "The job's name."), .init("task", task, "Its task definition."),
      .init("at", time, "When it is started."), .init("count", .whole(atLeast: 1), "How many tasks."),
      .init("runs", time, "How long each runs."),
      .init("retry", time, "How long its starter waits where there is no room; 60s unless given."),
    ], required: ["name", "task", "at", "count", "runs"])

  static let note = SchemaNode.object(
    [.init("at", time, "When."), .init("text", .text(), "What is told.")], required: ["at", "text"])
}
