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
  /// What somebody has to mend, or what is to be repeated, beside the passes themselves.
  private var faults: [String] = []

  init(isQueue: Bool) { self.isQueue = isQueue }

  /// Takes what came of a pass, nil where there was no time for it; answers whether it need not be repeated.
  mutating func take(_ report: PassReport?, _ key: ClusterKey, items: [String?]) -> Bool {
    let verdict = report?.verdict.rawValue ?? "outOfTime"
    outcomes.append(
      Outcome(
        cluster: key.description, verdict: verdict, actions: report?.plan?.actions.count ?? 0,
        refusals: report?.plan?.refusals.count ?? 0,
        failure: report.map(\.failure) ?? "no time was left in this invocation, or no policy speaks for it"))
    guard report?.verdict.isToRepeat ?? true else { return true }
    failedItems += items.compactMap { $0 }
    return false
  }

  /// What a message asks for could not be found out.
  mutating func fail(_ fault: String, item: String?) {
    faults.append(fault)
    failedItems += [item].compactMap { $0 }
  }

  /// The work was done, and something stands against its being done well.
  mutating func blame(_ fault: String) {
    if !faults.contains(fault) { faults.append(fault) }
  }

  /// The first pass that is worth repeating, and whatever else is wrong.
  var failure: LambdaFailure? {
    let failed = outcomes.first { PassVerdict(rawValue: $0.verdict)?.isToRepeat ?? true }
    let told = failed.map { ["\($0.cluster): \($0.verdict): \($0.failure ?? "")"] } ?? []
    let all = told + faults
    return all.isEmpty ? nil : LambdaFailure(message: all.joined(separator: "; "))
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
