import ClusterModel
import PolicyDocument
import PolicyFile
import Testing

@Suite("The configuration")
struct ContractExampleTests {
  static let example = """
    # yaml-language-server: $schema=ballast.schema.json
    clusters:
      - name: prod                  # or a pattern: "team-*"; "*" is every cluster in the account and Region
        region: us-east-1
        roleArn: arn:aws:iam::123456789012:role/ballast      # optional, assumed
        groups: [{name: prod-blue}, {tag: {team: web}}]       # Auto Scaling groups of this cluster
        mode: observe               # observe | act: only groups tagged `ballast:cluster = <name>` are ever written
        sizing:
          method: packing           # reservation | largestContainer | utilization | capacityProvider | packing
          act: desired              # desired | metric
          headroom: {largestTasks: 2}        # scalabilityIndex for largestContainer
          thresholds: {cpu: {min: 40, max: 75}, memory: {min: 40, max: 75}}
          scaleIn: {after: 10m, cooldown: 10m, stepMax: 10%}
          scaleOut: {cooldown: 0s, stepMax: 100, provisionTimeout: 15m}
        disruption:
          budgets: [{instances: "10%"}, {instances: "0", schedule: "0 9 * * mon-fri", duration: 8h}]
          drain: {hook: ballast-drain, deadline: 15m, onTimeout: abort, standaloneTasks: wait, serviceWait: 15m}
        daemons:
          services: ["agent", "logs-*"]      # REPLICA services kept at one per instance; DAEMON services need nothing
        notify: [{webhook: {url: {env: SLACK_URL}}, on: [deployment, refusal, upgrade]}]
    """

  @Test("of the contract means exactly this")
  func example() throws {
    let expected = ClusterPolicy(
      name: "prod", region: "us-east-1", roleArn: "arn:aws:iam::123456789012:role/ballast",
      groups: [.name("prod-blue"), .tags(["team": "web"])], mode: .observe,
      sizing: SizingPolicy(
        method: .packing, act: .desired, headroom: Headroom(largestTasks: 2), cpu: Threshold(min: 40, max: 75),
        memory: Threshold(min: 40, max: 75),
        scaleIn: ScaleInPolicy(after: .seconds(600), cooldown: .seconds(600), stepMax: .percent(10)),
        scaleOut: ScaleOutPolicy(cooldown: .zero, stepMax: 100, provisionTimeout: .seconds(900))),
      disruption: DisruptionPolicy(
        budgets: [
          DisruptionBudget(instances: .percent(10)),
          DisruptionBudget(instances: .count(0), schedule: "0 9 * * mon-fri", duration: .seconds(28800)),
        ],
        drain: DrainPolicy(
          hook: "ballast-drain", deadline: .seconds(900), onTimeout: .abort, standaloneTasks: .wait,
          serviceWait: .seconds(900))),
      daemonServices: ["agent", "logs-*"])
    let notify = NotificationRoute(webhook: .environment("SLACK_URL"), events: [.deployment, .refusal, .upgrade])
    let read = try ConfigurationReader.read(Self.example)
    #expect(read == BallastConfiguration(clusters: [ClusterEntry(policy: expected, notifications: [notify])]))
  }

  @Test("of a name alone has every default, the safe ones")
  func defaults() throws {
    let read = try ConfigurationReader.read("clusters: [{name: \"*\"}]")
    #expect(read.clusters == [ClusterEntry(policy: ClusterPolicy(name: "*"))])
    #expect(read.clusters[0].policy.mode == .observe)
  }

  @Test("may say everything otherwise")
  func everything() throws {
    let read = try ConfigurationReader.read(
      """
      clusters:
        - name: 'team-*'
          mode: act
          groups:
            - name: "blue group"
            - tag: {team: "7", env: prod}
          sizing:
            method: reservation
            act: metric
            headroom: {largestTasks: 1, percent: 12.5%, cpuUnits: 2048, memoryMiB: 4096}
            thresholds: {cpu: {max: 80%}, memory: {min: 10.5}}
            targetCapacity: 90
            scaleIn: {enabled: false, after: 1h30m, cooldown: 1d, stepMax: 3}
            scaleOut: {cooldown: 45s, stepMax: 7, provisionTimeout: 20m, backoff: {base: 1m, max: 2h}}
            metric: {namespace: Ours/Scaling, name: Status}
            publishUnsafeScaleIn: true
          disruption:
            agentGrace: 5m
            unhealthyHalt: 30
            budgets: [{instances: 5, perZone: 1}, {instances: 2.5%}]
            drain: {hook: h, deadline: 2h, onTimeout: force, standaloneTasks: 30m, serviceWait: 0s}
          demand: {queue: "https://sqs.us-east-1.amazonaws.com/123456789012/jobs"}
          notify: [{webhook: {url: "https://hooks.example.com/x"}, on: [scaling, drain, repair, failure]}]
      """)
    let policy = ClusterPolicy(
      name: "team-*", groups: [.name("blue group"), .tags(["team": "7", "env": "prod"])], mode: .act,
      sizing: SizingPolicy(
        method: .reservation, act: .metric,
        headroom: Headroom(largestTasks: 1, percent: 12.5, cpuUnits: 2048, memoryMiB: 4096),
        cpu: Threshold(min: 40, max: 80), memory: Threshold(min: 10.5, max: 75), targetCapacityPercent: 90,
        scaleIn: ScaleInPolicy(
          after: .seconds(5400), cooldown: .seconds(86400), stepMax: .count(3), isEnabled: false),
        scaleOut: ScaleOutPolicy(
          cooldown: .seconds(45), stepMax: 7, provisionTimeout: .seconds(1200), backoffBase: .seconds(60),
          backoffMax: .seconds(7200)),
        metric: MetricTarget(namespace: "Ours/Scaling", name: "Status"), publishesUnsafeScaleIn: true),
      disruption: DisruptionPolicy(
        budgets: [
          DisruptionBudget(instances: .count(5), instancesPerZone: .count(1)),
          DisruptionBudget(instances: .percent(2.5)),
        ],
        drain: DrainPolicy(
          hook: "h", deadline: .seconds(7200), onTimeout: .force, standaloneTasks: .stopAfter(.seconds(1800)),
          serviceWait: .zero),
        agentGrace: .seconds(300), unhealthyHaltPercent: 30),
      demandQueueURL: "https://sqs.us-east-1.amazonaws.com/123456789012/jobs")
    #expect(read.clusters[0].policy == policy)
    #expect(
      read.clusters[0].notifications == [
        NotificationRoute(
          webhook: .literal("https://hooks.example.com/x"), events: [.scaling, .drain, .repair, .failure])
      ])
  }

  @Test("as JSON is the same document")
  func json() throws {
    let read = try ConfigurationReader.read(
      #"{"clusters": [{"name": "prod", "mode": "act", "sizing": {"scaleIn": {"after": "5m", "stepMax": 2}}}]}"#)
    var policy = ClusterPolicy(name: "prod", mode: .act)
    policy.sizing.scaleIn = ScaleInPolicy(after: .seconds(300), stepMax: .count(2))
    #expect(read.clusters.map(\.policy) == [policy])
  }

  @Test("that init writes is valid, and means the defaults with a little headroom")
  func template() throws {
    var expected = ClusterPolicy(name: "prod", region: "us-east-1")
    expected.sizing.headroom.largestTasks = 1
    #expect(try ConfigurationReader.read(ConfigurationTemplate.text()).clusters.map(\.policy) == [expected])
    let pattern = try ConfigurationReader.read(ConfigurationTemplate.text(cluster: "team-*", region: "eu-west-1"))
    #expect(pattern.clusters[0].policy.name == "team-*")
    #expect(try ConfigurationReader.read(ConfigurationTemplate.text(cluster: "true")).clusters[0].policy.name == "true")
  }

  @Test("resolves a cluster to its entry, notifications included")
  func resolution() throws {
    let read = try ConfigurationReader.read(
      """
      clusters:
        - {name: "*", mode: observe}
        - {name: "team-*", mode: act, notify: [{webhook: {url: {env: A}}, on: [failure]}]}
      """)
    let entry = try #require(try read.entry(for: "team-1"))
    #expect(entry.policy.name == "team-1")
    #expect(entry.policy.mode == .act)
    #expect(entry.notifications.count == 1)
    #expect(try read.policies.policy(for: "other")?.mode == .observe)
  }

  @Test(
    "reads durations as people write them",
    arguments: [
      ("0s", 0), ("30s", 30), ("10m", 600), ("8h", 28800), ("7d", 604_800), ("1h30m", 5400), ("1d1s", 86401),
    ] as [(String, Int)])
  func durations(text: String, seconds: Int) throws {
    let read = try ConfigurationReader.read("clusters: [{name: a, sizing: {scaleIn: {after: \(text)}}}]")
    #expect(read.clusters[0].policy.sizing.scaleIn.after == .seconds(seconds))
  }
}
