internal import ClusterModel

enum ClusterTables {
  /// One item of `groups`, while it is read.
  struct GroupDraft: Sendable {
    var name: String?
    var tags: [String: String]?

    var selector: GroupSelector? { name.map(GroupSelector.name) ?? tags.map(GroupSelector.tags) }
  }

  static let group = ObjectTable<GroupDraft>(
    "a group", exactlyOneOf: ["name", "tag"],
    [
      .text("name", \.name, .group, "The group of this name."),
      Field("tag", .texts, "Every group that bears all of these tags.") { node, draft, faults in
        draft.tags = TagReading.tags(node, &faults)
      },
    ])

  /// What stands under `daemons`.
  struct Daemons: Sendable {
    var services: [String]
  }

  static let daemons = ObjectTable<Daemons>(
    "'daemons'",
    [
      .texts(
        "services", \.services, .service,
        "REPLICA services, by name or pattern, that are kept at one task per instance; DAEMON services need nothing.")
    ])

  /// What stands under `demand`.
  struct Demand: Sendable {
    var queue: String?
  }

  static let demand = ObjectTable<Demand>(
    "'demand'",
    [.text("queue", \.queue, .queue, "An SQS queue of tasks to be submitted, whose length counts as demand.")])

  static let entry = ObjectTable<ClusterEntry>(
    "a cluster",
    [
      .text(
        "name", \.policy.name, .cluster, isRequired: true,
        "The cluster's name, or a pattern: \"team-*\"; \"*\" is every cluster in the account and Region."),
      .text("region", \.policy.region, .region, "The Region it is in; by default that of the environment."),
      .text("roleArn", \.policy.roleArn, .roleArn, "A role to assume for this cluster."),
      .objects(
        "groups", \.policy.groups, group, draft: GroupDraft(),
        "Its Auto Scaling groups, by name or tag; needed where the cluster can be empty.", make: \.selector),
      .choice(
        "mode", \.policy.mode,
        "observe says what it would do; act does it, on groups that bear the tag ballast:cluster with the name."),
      .object("sizing", \.policy.sizing, SizingTables.sizing, defaults: SizingPolicy(), "How many instances."),
      .object(
        "disruption", \.policy.disruption, DisruptionTables.disruption, defaults: DisruptionPolicy(),
        "What may be taken away, how much at once, and how."),
      .object(
        "daemons", \.policy.daemons, daemons, defaults: Daemons(services: []), "Services that run on every instance."),
      .object("demand", \.policy.demand, demand, defaults: Demand(), "Demand from outside ECS."),
      .objects(
        "notify", \.notifications, NotifyTables.route, draft: NotifyTables.Draft(), "Where word of some events goes.",
        make: \.route),
    ])

  static let configuration = ObjectTable<BallastConfiguration>(
    "the configuration",
    [
      .objects(
        "clusters", \.clusters, entry, draft: ClusterEntry(policy: ClusterPolicy(name: "")), isRequired: true,
        minimum: 1, "The clusters to operate.", make: { $0 }),
      .object("events", \.events, events, defaults: Events(), "Where word comes from of what happens."),
    ])

  /// What stands under `events`.
  struct Events: Sendable {
    var queue: String?
    var signatures = BallastConfiguration.TopicSignatures.verify
    var topics: [String] = []
  }

  static let events = ObjectTable<Events>(
    "'events'",
    [
      .text(
        "queue", \.queue, .queue,
        "An SQS queue that EventBridge rules fill; passes follow within a second of what calls for them."),
      .choice(
        "snsSignatures", \.signatures,
        "verify refuses what bears SNS's envelope and not its signature; require also what came without SNS; off checks none."
      ),
      .texts("topics", \.topics, .topic, "The SNS topics that are listened to; where none is named, all are."),
    ])
}

extension BallastConfiguration {
  fileprivate var events: ClusterTables.Events {
    get { ClusterTables.Events(queue: eventQueueURL, signatures: topicSignatures, topics: eventTopics) }
    set { (eventQueueURL, topicSignatures, eventTopics) = (newValue.queue, newValue.signatures, newValue.topics) }
  }
}

extension ClusterPolicy {
  fileprivate var daemons: ClusterTables.Daemons {
    get { ClusterTables.Daemons(services: daemonServices) }
    set { daemonServices = newValue.services }
  }

  fileprivate var demand: ClusterTables.Demand {
    get { ClusterTables.Demand(queue: demandQueueURL) }
    set { demandQueueURL = newValue.queue }
  }
}

enum TagReading {
  /// AWS allows 50 tags on a resource, keys of 128 and values of 256 characters.
  static func tags(_ node: DocumentNode, _ faults: inout Faults) -> [String: String] {
    guard case .mapping(let entries, let mark) = node, !entries.isEmpty else {
      faults.add(node.mark, "'tag' is a mapping of keys to values, such as {team: web}, not \(node.description)")
      return [:]
    }
    if entries.count > 50 { faults.add(mark, "'tag' has \(entries.count) keys, a group has 50 tags at most") }
    var tags: [String: String] = [:]
    for entry in entries {
      if tags[entry.key] != nil { faults.add(entry.mark, "'\(entry.key)' is given twice") }
      if let value = value(entry.value, &faults) { tags[entry.key] = value }
    }
    return tags
  }

  private static func value(_ node: DocumentNode, _ faults: inout Faults) -> String? {
    switch node {
    case .text(let text, _) where text.count <= 256: return text
    case .plain(let text, _) where text.count <= 256 && !DocumentNode.isNoText(text): return text
    default:
      faults.add(
        node.mark, "the value of a tag is text, in quotes where it looks like a number, not \(node.description)")
      return nil
    }
  }
}
