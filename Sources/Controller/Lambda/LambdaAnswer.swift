internal import ClusterModel
internal import FoundationEssentials

/// What a function answers.
public struct LambdaAnswer: Sendable, Hashable {
  /// What came of one cluster's pass.
  public struct Outcome: Sendable, Hashable, Encodable {
    public var cluster: String
    public var verdict: String
    public var actions: Int
    public var refusals: Int
    public var failure: String?
  }

  public var outcomes: [Outcome] = []
  /// How many clusters were handed on to the function's queue.
  public var queued = 0
  /// Messages of a queue that are to come again.
  public var failedItems: [String] = []
  private let isQueue: Bool

  init(isQueue: Bool) { self.isQueue = isQueue }

  mutating func take(_ report: PassReport?, _ key: ClusterKey, items: [String?]) {
    let verdict = report?.verdict.rawValue ?? "outOfTime"
    outcomes.append(
      Outcome(
        cluster: key.description, verdict: verdict, actions: report?.plan?.actions.count ?? 0,
        refusals: report?.plan?.refusals.count ?? 0,
        failure: report.map(\.failure) ?? "no time was left in this invocation, or no policy speaks for it"))
    if report?.verdict.isToRepeat ?? true { failedItems += items.compactMap { $0 } }
  }

  /// The first pass that is worth repeating.
  var failure: LambdaFailure? {
    outcomes.first { PassVerdict(rawValue: $0.verdict)?.isToRepeat ?? true }.map {
      LambdaFailure(message: "\($0.cluster): \($0.verdict): \($0.failure ?? "")")
    }
  }

  /// As JSON: to a queue its own kind of answer. Source: "Using Lambda with Amazon SQS", partial batch responses.
  public var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let failures = failedItems.sorted().map { ["itemIdentifier": $0] }
    let data =
      isQueue
      ? try? encoder.encode(["batchItemFailures": failures])
      : try? encoder.encode(Body(schema: "ballast.lambda/v1", clusters: outcomes, queued: queued))
    return data.map { [UInt8]($0) } ?? Array("{}".utf8)
  }

  private struct Body: Encodable {
    var schema: String
    var clusters: [Outcome]
    var queued: Int
  }
}

extension PassVerdict {
  /// Whether the sender should send again: the cluster could not be read, or there was no time. What was decided and
  /// refused, or failed in part, is taken up by the next pass anyway.
  fileprivate var isToRepeat: Bool {
    switch self {
    case .observationFailed, .timedOut, .stopped, .busy: true
    case .idle, .shown, .executed, .incomplete, .auditFailed, .refused, .standby: false
    }
  }
}

/// A pass that did not come about.
public struct LambdaFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var description: String { message }

  public init(message: String) { self.message = message }
}
