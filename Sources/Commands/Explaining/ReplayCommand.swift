internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Journal
internal import PolicyDocument

/// `ballast replay`: the recorded passes, asked again.
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Ask again what was asked in recorded passes, under another policy or the same. Needs no AWS.",
    discussion: """
      Each pass is asked by itself, with what was seen and remembered then: what the other policy would have changed, and \
      what would have come of that, no record can tell; `ballast simulate` does. Without --policy the recorded ones serve, \
      and every pass should answer the same.
      """)

  @Option(help: "The journal to read. Without it, that of this machine.")
  var journal: String?

  @Option(help: "The configuration whose policy is tried.")
  var policy: String?

  @Option(name: [.customShort("c"), .long], help: "The cluster's name; needed where the journal knows several.")
  var cluster: String?

  @Option(help: "Only passes of this long ago at most, for example 2h.")
  var since: String?

  @Flag(name: .customLong("detailed-exitcode"), help: "Exit with 2 when some pass answers otherwise, with 0 when none.")
  var detailedExitCode = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try PastInstant.check(since)
  }

  func run() async throws {
    try await CommandRun.run {
      let journal = try self.journal.map(LocalState.journal(at:)) ?? LocalState.existingJournal()
      let (name, scope) = try subject(of: journal)
      let policies = try policy.map { try ConfigurationFile.read($0, option: "--policy") }
      var history = ReplayedHistory(cluster: name)
      let from = PastInstant.since(since) ?? .distantPast
      try journal.forEachRecord(cluster: name, scope: scope, from: from) { record in
        let tried = try policies.map { try Self.policy($0, file: policy ?? "", for: record) }
        history.take(record, answeredNow: Replay.plan(record, under: tried))
        return !Task.isCancelled
      }
      try Answer(value: history, text: { ReplayText.rendered(history, as: $0) }).write(output)
      return detailedExitCode && history.different > 0 ? .changes : .ok
    }
  }

  /// The cluster that is meant: the one of the command line, else the only one of the journal.
  private func subject(of journal: Journal) throws -> (cluster: String, scope: String) {
    let known = try journal.clusters().filter { cluster == nil || $0.cluster == cluster }
    if known.count == 1 { return known[0] }
    guard known.isEmpty else {
      throw CommandFailure(
        "the journal tells of several clusters: \(known.map(Self.told).joined(separator: ", "))",
        remedy: "Name one with -c", exit: .usage)
    }
    throw CommandFailure(
      cluster.map { "the journal \(journal.path) knows no cluster '\($0)'" } ?? "the journal \(journal.path) is empty",
      remedy: "`ballast run` and `ballast apply` write their passes down")
  }

  private static func told(_ known: (cluster: String, scope: String)) -> String {
    known.scope == "/" ? known.cluster : "\(known.cluster) (\(known.scope))"
  }

  private static func policy(
    _ configuration: BallastConfiguration, file: String, for record: DecisionRecord
  ) throws -> ClusterPolicy {
    let name = record.plan.cluster
    guard let policy = try configuration.entry(for: name, region: record.policy.region)?.policy else {
      throw CommandFailure("\(file) says nothing of cluster '\(name)'", remedy: "Add an entry for it")
    }
    return policy
  }
}
