extension ScenarioSchema {
  /// One object for each thing that can happen and each way to say when: so that an editor offers what belongs together.
  static let event = SchemaNode.either(
    happenings.flatMap { verb in
      moments.map { moment in
        SchemaNode.object(
          moment.members + verb.members, required: moment.required + verb.members.map(\.key), doc: verb.doc)
      }
    })

  private static let moments: [(members: [SchemaNode.Member], required: [String])] = {
    let span: [SchemaNode.Member] = [
      .init("from", time, "Not before; the beginning unless given."),
      .init("until", time, "Not from then on; the end unless given."),
    ]
    return [
      ([.init("at", time, "When it happens.")], ["at"]),
      ([.init("every", time, "How much time lies between.")] + span, ["every"]),
      (
        [.init("perHour", .number(atLeast: 0, atMost: 3600, isAbove: true), "How often an hour, at random.")] + span,
        ["perHour"]
      ),
    ]
  }()

  private struct Verb {
    let doc: String
    let members: [SchemaNode.Member]

    init(_ doc: String, _ key: String, _ node: SchemaNode, _ more: SchemaNode.Member...) {
      self.doc = doc
      members = [SchemaNode.Member(key, node, doc)] + more
    }
  }

  private static let number = SchemaNode.whole(atLeast: 0)
  private static let lasting = SchemaNode.Member("lasting", time, "For how long.")

  private static let happenings = [
    Verb("Somebody forces a new deployment of a service.", "deploy", .text()),
    Verb(
      "Somebody sets the desired capacity of a group.", "setDesired", .text(), .init("to", number, "The capacity.")),
    Verb(
      "Somebody sets the bounds of a group.", "setBounds", .text(),
      .init(
        "bounds",
        .object(
          [.init("min", number, "The least."), .init("max", number, "The greatest.")], required: ["min", "max"]),
        "The bounds.")),
    Verb("Somebody sets so many instances DRAINING.", "drain", number),
    Verb("Somebody sets so many draining instances ACTIVE.", "undrain", number),
    Verb("Somebody protects so many tasks from scale-in.", "protect", number),
    Verb("Somebody tags so many instances ballast:keep.", "keep", number),
    Verb("Launches fail that match all that is given.", "launchesFail", launchTrouble),
    Verb("Launches succeed again.", "launchesSucceed", .yes),
    Verb("So many hosts die.", "crash", number),
    Verb("So many agents lose their connection.", "disconnect", number, lasting),
    Verb("EC2's status checks of so many instances fail.", "impair", number, lasting),
    Verb("So many container runtimes hang: nothing starts or stops there.", "hang", number, lasting),
    Verb("What is told to stop on so many instances stays STOPPING.", "holdStops", number, lasting),
    Verb("EC2 recommends to rebalance so many Spot instances.", "rebalance", number),
    Verb("EC2 takes so many Spot instances back, with two minutes' warning.", "interrupt", number),
    Verb("Somebody has a group replace all its instances: an instance refresh.", "refresh", .text()),
    Verb("Somebody suspends all processes of a group.", "suspend", .text(), lasting),
    Verb("Somebody deletes the lifecycle hook ballast-drain of a group.", "removeHook", .text()),
    Verb("A zone is lost, with all its instances.", "zoneOutage", .text()),
    Verb("A zone is back.", "zoneRecovery", .text()),
    Verb("Somebody stops so many instances in EC2.", "stop", number),
    Verb("Somebody terminates so many instances in EC2.", "terminate", number),
    Verb("Somebody terminates so many instances through their group, which replaces them.", "recycle", number),
    Verb("So many tasks end by themselves.", "exit", number),
    Verb("Instances launched from now on never register.", "silent", .yes),
    Verb("Instances launched from now on register again.", "registering", .yes),
  ]

  private static let launchTrouble = SchemaNode.object([
    .init("reason", .word(LaunchTrouble.Reason.allCases.map(\.rawValue)), "insufficientInstanceCapacity unless given."),
    .init("group", .text(), "Only of this group."), .init("instanceType", .text(), "Only of this type."),
    .init("zone", .text(), "Only in this zone."), .init("count", number, "Only so many."),
  ])

  static let workload = SchemaNode.either([
    .object(
      [
        .init(
          "pods",
          .object([
            .init("file", .text(), "A list of pods (CSV); a generated one unless given."),
            .init("count", .whole(atLeast: 1), "How many are generated."),
            .init("over", time, "The time into which arrivals are compressed; all at once unless given."),
            .init("longest", time, "The longest that a pod stays."),
            .init("placement", .list(of: .text()), "Strategies in order."),
            .init("usesCPU", .number(atLeast: 0), "The share of the reserved CPU that a pod uses."),
          ]), "Recorded pods as services, one for each size.")
      ], required: ["pods"]),
    .object(
      [
        .init(
          "curves",
          .object([
            .init("files", .list(of: .text()), "Curves (CSV); generated ones unless given."),
            .init("services", .whole(atLeast: 1), "How many services follow them."),
            .init("peak", .whole(atLeast: 1), "The greatest count of a service."),
            .init("every", time, "How often the count follows the curve."),
            .init("placement", .list(of: .text()), "Strategies in order."),
            .init("usesCPU", .number(atLeast: 0), "The share of the reserved CPU that a task uses."),
          ]), "Services along recorded curves.")
      ], required: ["curves"]),
  ])
}
