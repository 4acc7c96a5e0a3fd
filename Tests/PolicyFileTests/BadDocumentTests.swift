import PolicyDocument
import PolicyFile
import Testing

@Suite("A bad configuration")
struct BadDocumentTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let text: String
    let messages: [String]
    var testDescription: String { messages.first ?? "" }

    init(_ text: String, _ messages: String...) {
      self.text = text
      self.messages = messages
    }
  }

  /// One cluster with the lines given, indented to be its keys from line 3 on.
  private static func cluster(_ lines: String, _ messages: String...) -> Bad {
    let indented = lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    var bad = Bad("clusters:\n  - name: prod\n" + indented)
    bad = Bad(text: bad.text, messages: messages)
    return bad
  }

  static let syntax: [Bad] = [
    Bad("", "1:1: the file is empty; `ballast config init` writes a first one"),
    Bad("# nothing\n", "1:1: the file is empty; `ballast config init` writes a first one"),
    Bad("clusters: [", "2:1: this is no YAML: did not find expected node content"),
    Bad(
      "clusters:\n\t- name: a\n",
      "2:1: this is no YAML: found character that cannot start any token (indent with spaces, not tabs)"),
    Bad("clusters: &a [*b]", "1:15: this is no YAML: found undefined alias"),
    Bad("- a\n", "1:1: the configuration is a mapping of clusters, events, not a list"),
    Bad("ballast", "1:1: the configuration is a mapping of clusters, events, not 'ballast'"),
    Bad("{}", "1:1: the configuration needs 'clusters'"),
    Bad("clusters:\n", "1:1: 'clusters' has no value: give it one, or leave the key out"),
    Bad("clusters: []", "1:11: 'clusters' is empty: give it at least 1, or leave it out"),
    Bad("clusters: prod", "1:11: 'clusters' is a list, not 'prod': write [prod]"),
    Bad(
      "clusters: [prod]",
      "1:12: a cluster is a mapping of name, region, roleArn, groups, mode, sizing, "
        + "disruption, daemons, demand, notify, not 'prod'"),
    Bad(
      "cluster:\n  - name: a\n", "1:1: the configuration needs 'clusters'",
      "1:1: unknown key 'cluster' in the configuration; did you mean 'clusters'?"),
    Bad("clusters:\n  - name: a\n    name: b\n", "3:5: 'name' is given twice"),
    Bad("clusters: [{name: a, mode: act, mode: act}]", "1:33: 'mode' is given twice"),
    Bad("clusters:\n  - [a]: b\n", "2:5: a key must be a word"),
    Bad("clusters:\n  - name: a\n---\nclusters:\n", "3:1: this is no YAML: but found another document"),
    Bad(String(repeating: "[", count: 200_000), "1:1: the document is nested too deeply"),
    Bad(String(repeating: "- ", count: 200_000), "1:1999: the document is nested too deeply"),
    Bad(String(repeating: "? ", count: 200_000), "1:1999: the document is nested too deeply"),
  ]

  static let keys: [Bad] = [
    Bad("clusters:\n  - region: us-east-1\n", "2:5: a cluster needs 'name'"),
    cluster("sizng: {method: packing}", "3:5: unknown key 'sizng' in a cluster; did you mean 'sizing'?"),
    cluster("Mode: act", "3:5: unknown key 'Mode' in a cluster; did you mean 'mode'?"),
    cluster(
      "colour: blue",
      "3:5: unknown key 'colour' in a cluster; it has name, region, roleArn, groups, mode, sizing, disruption, "
        + "daemons, demand, notify"),
    cluster("sizing:\n  scaleIn: {affter: 10m}", "4:17: unknown key 'affter' in 'scaleIn'; did you mean 'after'?"),
    cluster("sizing:", "3:5: 'sizing' has no value: give it one, or leave the key out"),
    cluster(
      "sizing: packing",
      "3:13: 'sizing' is a mapping of method, act, headroom, thresholds, targetCapacity, "
        + "scaleIn, scaleOut, metric, publishUnsafeScaleIn, not 'packing'"),
    cluster("daemons: {servces: [a]}", "3:15: unknown key 'servces' in 'daemons'; did you mean 'services'?"),
  ]

  static let values: [Bad] = [
    Bad("clusters: [{name: 12}]", "1:19: a name of a cluster is text: write \"12\", in quotes"),
    Bad(
      "clusters: [{name: \"a b\"}]",
      "1:19: 'a b' is no name of a cluster; write for example prod, team-* or *"),
    cluster("region: virginia", "3:13: 'virginia' is no Region; write for example us-east-1"),
    cluster(
      "roleArn: ballast",
      "3:14: 'ballast' is no ARN of a role; write for example arn:aws:iam::123456789012:role/ballast"),
    cluster("mode: obsrve", "3:11: 'obsrve' is not one of observe, act; did you mean 'observe'?"),
    cluster("mode: [act]", "3:11: observe or act is wanted here, not a list"),
    cluster(
      "sizing: {method: pakcing}",
      "3:22: 'pakcing' is not one of reservation, largestContainer, utilization, capacityProvider, packing; "
        + "did you mean 'packing'?"),
    cluster("sizing: {act: now}", "3:19: 'now' is not one of desired, metric"),
    cluster(
      "sizing: {headroom: {largestTasks: two}}", "3:39: a whole number is wanted here, not 'two'"),
    cluster(
      "sizing: {headroom: {largestTasks: \"2\"}}", "3:39: a whole number is wanted here, not the text \"2\""),
    cluster("sizing: {headroom: {largestTasks: -1}}", "3:39: -1 is out of bounds: 0 to 10000 is allowed"),
    cluster(
      "sizing: {thresholds: {cpu: {min: 80}}}", "3:38: 'min' (80) must be below 'max' (75)"),
    cluster(
      "sizing: {thresholds: {memory: {max: 40%}}}", "3:41: 'min' (40) must be below 'max' (40)"),
    cluster("sizing: {thresholds: {cpu: {max: 101}}}", "3:38: 101 % is out of bounds: 0 to 100 is allowed"),
    cluster(
      "sizing: {thresholds: {cpu: {max: much}}}",
      "3:38: a percentage is wanted here, such as 75 or 75%, not 'much'"),
    cluster("sizing: {targetCapacity: 0}", "3:30: 0 % is out of bounds: 1 to 100 is allowed"),
    cluster("sizing: {scaleIn: {after: 10}}", "3:31: '10' is no duration; its unit is missing, write 10s, 10m or 10h"),
    cluster("sizing: {scaleIn: {after: 10 minutes}}", "3:31: '10 minutes' is no duration; write 30s, 10m or 8h"),
    cluster("sizing: {scaleIn: {after: 30m1h}}", "3:31: '30m1h' is no duration; write 30s, 10m or 8h"),
    cluster("sizing: {scaleIn: {after: 8d}}", "3:31: 8d is out of bounds: 0s to 7d is allowed"),
    cluster(
      "sizing: {scaleIn: {after: [10m]}}", "3:31: a duration is wanted here, such as 30s, 10m or 8h, not a list"),
    cluster(
      "sizing: {scaleIn: {stepMax: 110%}}",
      "3:33: '110%' is neither a number nor a share of 0% to 100%; write 2 or 10%"),
    cluster("sizing: {scaleIn: {enabled: yes}}", "3:33: true or false is wanted here, not 'yes'"),
    cluster("sizing: {scaleOut: {stepMax: 0}}", "3:34: 0 is out of bounds: 1 to 10000 is allowed"),
    cluster(
      "sizing: {scaleOut: {provisionTimeout: 1s}}", "3:43: 1s is out of bounds: 1m to 1d is allowed"),
    cluster(
      "sizing: {scaleOut: {backoff: {base: 1h}}}", "3:41: 'base' (1h) must not be above 'max' (30m)"),
    cluster(
      "sizing: {metric: {namespace: AWS/ECS}}",
      "3:34: 'AWS/ECS' is no namespace of our own; write for example Ballast/AutoScaling"),
    cluster(
      "sizing: {metric: {namespace: aws/ecs}}",
      "3:34: 'aws/ecs' is no namespace of our own; write for example Ballast/AutoScaling"),
    cluster("groups: [{}]", "3:14: a group needs 'name' or 'tag'"),
    cluster("groups: [{name: a, tag: {b: c}}]", "3:14: a group has 'name' or 'tag', not both"),
    cluster(
      "groups: [{tag: web}]",
      "3:20: 'tag' is a mapping of keys to values, such as {team: web}, not 'web'"),
    cluster(
      "groups: [{tag: {team: 7}}]",
      "3:27: the value of a tag is text, in quotes where it looks like a number, not '7'"),
    cluster("disruption: {budgets: []}", "3:27: 'budgets' is empty: give it at least 1, or leave it out"),
    cluster(
      "disruption: {budgets: [{schedule: \"0 9 * * *\", duration: 8h}]}", "3:28: a budget needs 'instances'"),
    cluster(
      "disruption: {budgets: [{instances: 0, schedule: \"0 9 * * *\"}]}",
      "3:53: a budget with a 'schedule' needs a 'duration'"),
    cluster(
      "disruption: {budgets: [{instances: 0, duration: 8h}]}",
      "3:53: a budget with a 'duration' needs a 'schedule'"),
    cluster(
      "disruption: {budgets: [{instances: 0, schedule: \"0 25 * * *\", duration: 8h}]}",
      "3:56: '25' is no hour (0 to 23)"),
    cluster(
      "disruption: {budgets: [{instances: 0, schedule: daily, duration: 8h}]}",
      "3:53: a schedule has five fields (minute hour day month weekday), this has 1"),
    cluster(
      "disruption: {budgets: [{instances: some}]}",
      "3:40: 'some' is neither a number nor a share of 0% to 100%; write 2 or 10%"),
    cluster("disruption: {drain: {deadline: 3d}}", "3:36: 3d is out of bounds: 1s to 2d is allowed"),
    cluster(
      "disruption: {drain: {onTimeout: forced}}",
      "3:37: 'forced' is not one of abort, force; did you mean 'force'?"),
    cluster(
      "disruption: {drain: {standaloneTasks: wiat}}",
      "3:43: 'wiat' is neither wait, keep nor a duration such as 30m; did you mean 'wait'?"),
    cluster(
      "disruption: {drain: {hook: \"a b\"}}",
      "3:32: 'a b' is no name of a lifecycle hook; write for example ballast-drain"),
    cluster("daemons: {services: agent}", "3:25: 'services' is a list, not 'agent': write [agent]"),
    cluster(
      "notify: [{webhook: {url: \"http://x\"}, on: [failure]}]",
      "3:30: 'http://x' is no webhook's URL; write for example https://hooks.example.com/…"),
    cluster(
      "notify: [{webhook: {url: {env: \"A B\"}}, on: [failure]}]",
      "3:36: 'A B' is no environment variable; write for example SLACK_URL"),
    cluster(
      "notify: [{webhook: {url: {env: A}}, on: [deploymnt]}]",
      "3:46: 'deploymnt' is not one of deployment, refusal, upgrade, scaling, drain, repair, failure; "
        + "did you mean 'deployment'?"),
    cluster("notify: [{webhook: {url: {env: A}}}]", "3:14: a notification needs 'on'"),
    cluster("notify: [{on: [failure]}]", "3:14: a notification needs 'webhook'"),
    cluster(
      "demand: {queue: jobs}",
      "3:21: 'jobs' is no URL of a queue; write for example https://sqs.us-east-1.amazonaws.com/123456789012/jobs"),
  ]

  static let together: [Bad] = [
    Bad(
      "clusters:\n  - {name: prod, region: us-east-1}\n  - {name: prod, region: eu-west-1}\n"
        + "  - {name: prod, region: us-east-1, mode: act}\n",
      "4:12: 'prod' has an entry already, on line 2"),
    Bad(
      "clusters:\n  - name: a\n    mod: act\n  - name: b\n    sizing:\n      scaleIn: {after: soon, cooldown: 5}\n",
      "3:5: unknown key 'mod' in a cluster; did you mean 'mode'?",
      "6:24: 'soon' is no duration; write 30s, 10m or 8h",
      "6:40: '5' is no duration; its unit is missing, write 5s, 5m or 5h"),
  ]

  @Test("says what is wrong, where, and what was meant", arguments: syntax + keys + values + together)
  func messages(_ bad: Bad) {
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(bad.text) }
    #expect(error?.diagnostics.map { String($0.description.dropFirst("ballast.yaml:".count)) } == bad.messages)
  }

  @Test("names its file")
  func file() {
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read("{}", file: "etc/b.yaml") }
    #expect(error?.description == "etc/b.yaml:1:1: the configuration needs 'clusters'")
  }

  @Test("that is huge, or stands for something huge, is refused")
  func bounds() {
    let long = String(repeating: "#", count: ConfigurationReader.maximumBytes + 1)
    #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(long) }
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(bomb) }
    #expect(error?.diagnostics.first?.message == "the document is too large or nested too deeply")
  }

  @Test("tells a hundred faults and no more")
  func manyFaults() {
    let text = "clusters:\n" + (0..<200).map { "  - {name: c\($0), x: 1}\n" }.joined()
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(text) }
    #expect(error?.diagnostics.count == 100)
  }
}

extension BadDocumentTests.Bad {
  init(text: String, messages: [String]) {
    self.text = text
    self.messages = messages
  }
}
