internal import AWSModel
internal import AWSWire
internal import ClusterModel
internal import FoundationEssentials

/// Hands clusters on to the function's own FIFO queue: one message each, with the cluster as message group, so that SQS
/// never gives two invocations the same cluster at once. Lambda's concurrency limits do not do that.
struct LambdaFanOut {
  let queueURL: String
  let services: ControllerServices

  /// Two requests for one cluster within this long are one: both would lead to the same pass. SQS itself drops repetitions for
  /// five minutes; the id holds the window, so that later ones come through.
  static let window: Duration = .seconds(5)

  /// - Throws: ``LambdaFailure`` where a message could not be sent; the invocation is repeated then.
  func send(_ jobs: [LambdaJob]) async throws {
    let aws = try await services.connect(ClusterPolicy(name: ""))
    var rest = jobs[...]
    while !rest.isEmpty {
      let batch = rest.prefix(10)
      rest = rest.dropFirst(10)
      let output = try await aws.call(SQS.sendMessageBatch, .init(queueUrl: queueURL, entries: entries(batch)))
      if let failure = output.failed?.first {
        throw LambdaFailure(message: "the queue took not every message: \(failure.code ?? "")")
      }
    }
  }

  private func entries(_ batch: ArraySlice<LambdaJob>) -> [SQS.SendMessageBatchRequestEntry] {
    let window = Int(services.clock.now().timeIntervalSince1970) / Int(Self.window.components.seconds)
    return batch.enumerated().map { index, job in
      let group = Self.groupID(job.key)
      return SQS.SendMessageBatchRequestEntry(
        id: "\(index)", messageBody: Self.body(job), messageDeduplicationId: "\(group)-\(job.focusName)\(window)",
        messageGroupId: group)
    }
  }

  static func body(_ job: LambdaJob) -> String {
    String(decoding: JSONShape.write(PassRequest(job)), as: UTF8.self)
  }

  /// A message group's id: at most 128 letters, digits and punctuation, as cluster names are.
  static func groupID(_ key: ClusterKey) -> String {
    let text = key.description.replacing("/", with: ".")
    return text.utf8.count <= 100 ? text : String(text.suffix(100))
  }
}
