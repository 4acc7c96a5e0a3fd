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
  private var firstFailed: Outcome?

  init(isQueue: Bool) { self.isQueue = isQueue }

  /// Takes what came of a pass, nil where there was no time for it; answers whether it need not be repeated.
  mutating func take(_ report: PassReport?, _ key: ClusterKey, items: [String?]) -> Bool {
    let verdict = report?.verdict.rawValue ?? "outOfTime"
    outcomes.append(
      Outcome(
        cluster: key.description, verdict: verdict, actions: report?.plan?.actions.count ?? 0,
        refusals: report?.plan?.refusals.count ?? 0,
        failure: report.map { $0.failure ?? $0.doubt }
          ?? "no time was left in this invocation, or no policy speaks for it"))
    guard report?.isToRepeat ?? true else { return true }
    failedItems += items.compactMap { $0 }
    if firstFailed == nil { firstFailed = outcomes.last }
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
    let told = firstFailed.map { ["\($0.cluster): \($0.verdict): \($0.failure ?? "")"] } ?? []
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

extension PassReport {
  /// What a look at one instance could not read: its hook was held on, and no more was done.
  fileprivate var doubt: String? { snapshot?.focus == nil ? nil : snapshot?.unexplained.first }

  /// Whether the sender should send again: the cluster, or the instance, could not be read, the clock jumped meanwhile, or
  /// there was no time. What was decided and failed in part is taken up by the next pass anyway.
  fileprivate var isToRepeat: Bool {
    switch verdict {
    case .observationFailed, .timedOut, .stopped, .busy, .refused: true
    case .idle, .shown, .executed, .incomplete, .auditFailed, .standby: doubt != nil
    }
  }
}

/// A pass that did not come about.
public struct LambdaFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var description: String { message }

  public init(message: String) { self.message = message }
}
