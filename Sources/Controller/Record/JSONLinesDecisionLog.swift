public import ClusterModel
internal import FoundationEssentials

/// Writes each decision as one line of JSON: for Lambda functions, whose output CloudWatch Logs keeps.
public struct JSONLinesDecisionLog: DecisionLog {
  /// The schema of a line.
  public static let schema = "ballast.decision/v1"

  private let includesSnapshots: Bool
  private let write: @Sendable ([UInt8]) throws -> Void

  /// - Parameters:
  ///   - includesSnapshots: whole snapshots make a replay possible and lines long: CloudWatch Logs refuses events above
  ///     256 KiB. Without them a line holds the digest.
  ///   - write: takes one line, its newline included.
  public init(includesSnapshots: Bool = false, write: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.includesSnapshots = includesSnapshots
    self.write = write
  }

  public func append(_ record: DecisionRecord) async throws { try write(line(record)) }

  private func line(_ record: DecisionRecord) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    let line = DecisionLine(
      schema: Self.schema, pass: record.pass, question: record.question, cluster: record.plan.cluster,
      snapshotDigest: record.snapshot?.digest,
      snapshot: includesSnapshots ? record.snapshot : nil, policy: record.policy, memory: record.memory,
      plan: record.plan, outcomes: record.outcomes, failure: record.failure)
    return [UInt8](try encoder.encode(line)) + [UInt8(ascii: "\n")]
  }
}

private struct DecisionLine: Encodable {
  var schema: String
  var pass: String
  var question: PlanQuestion?
  var cluster: String
  var snapshotDigest: String?
  var snapshot: ClusterSnapshot?
  var policy: ClusterPolicy
  var memory: PlannerMemory
  var plan: Plan
  var outcomes: [ActionOutcome]
  var failure: String?
}
