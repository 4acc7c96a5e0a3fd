internal import ArgumentParser
internal import ClusterModel
internal import Permissions
internal import PolicyDocument

/// `ballast iam-policy`
struct IAMPolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iam-policy",
    abstract: "Print the least that an identity must be allowed to do what the configuration asks for.",
    discussion: "Reads the configuration and calls nobody. What the policy needs changes with mode, act and features.")

  @OptionGroup var cluster: ClusterOptions

  @Option(help: "The account of the clusters; any without it.")
  var account = "*"

  @Option(
    name: .customLong("in-region"), help: "The Region of clusters whose configuration names none; any without it.")
  var region = "*"

  @Option(help: "The partition: aws, aws-cn, aws-us-gov.")
  var partition = "aws"

  @Option(help: "The SSM parameter, or the prefix of several, that keeps the planner's memory.")
  var memoryParameter: String?

  @Flag(help: "Allow the dead-man metric, too.")
  var heartbeat = false

  @Option(help: "The DynamoDB table of leases that `ballast run --lease-table` names.")
  var leaseTable: String?

  @Flag(help: "As for mode: act, whatever the configuration says.")
  var act = false

  @Flag(help: "Tell what each statement is for, in place of the document.")
  var explain = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var limits: LimitOptions

  func run() async throws {
    try await CommandRun.computing(limits) {
      let source = try PolicySource(cluster)
      let statements = LeastPrivilege.statements(
        for: try policies(source),
        in: AccountScope(partition: partition, account: account, region: region),
        extras: .init(
          eventQueueURL: source.configuration.eventQueueURL, memoryParameter: memoryParameter, hasHeartbeat: heartbeat,
          leaseTable: leaseTable))
      if explain {
        try ExplainedPolicy(statements).answer.write(output)
      } else {
        try DocumentAnswer(json: PermissionDocument(statements).json()).write(output)
      }
      return .ok
    }
  }

  private func policies(_ source: PolicySource) throws -> [ClusterPolicy] {
    var policies = source.configuration.clusters.map(\.policy)
    if let name = cluster.cluster { policies = [try source.policy(for: name, region: nil)] }
    if policies.isEmpty {
      throw CommandFailure("no cluster is named", remedy: "Name it with -c, or a configuration with --config")
    }
    return policies.map { policy in
      var policy = policy
      if act { policy.mode = .act }
      return policy
    }
  }
}

/// `ballast iam-policy --explain`: what each statement is for.
struct ExplainedPolicy: Encodable {
  struct Statement: Encodable {
    var sid: String
    var reason: String
    var actions: [String]
  }

  var schema = "ballast.iam-policy-explanation/v1"
  var statements: [Statement]

  init(_ statements: [PermissionStatement]) {
    self.statements = statements.map { Statement(sid: $0.sid, reason: $0.reason, actions: $0.actions) }
  }

  var answer: Answer<Self> {
    Answer(value: self) { format in
      statements.map { statement in
        let lines =
          format == .tsv
          ? statement.actions.map { [statement.sid, $0, statement.reason].joined(separator: "\t") }
          : ["\(statement.sid): \(statement.reason)"] + statement.actions.map { "  \($0)" }
        return lines.joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}
