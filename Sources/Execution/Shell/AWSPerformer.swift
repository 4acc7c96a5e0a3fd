internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Performs single reads and writes for one action and notes the calls it makes.
struct AWSPerformer: Sendable {
  let aws: any AWSCaller
  /// Name or ARN of the cluster.
  let cluster: String
  /// The calls made, in order: `ECS.DescribeTasks`.
  private(set) var calls: [String] = []

  /// How many pages a listing may have: one instance holds no more than a few hundred tasks.
  private static let pageBound = 1000

  init(aws: any AWSCaller, cluster: String) {
    self.aws = aws
    self.cluster = cluster
  }

  /// - Throws: ``AWSError``, also where the task was cancelled: then nobody knows what became of the call.
  mutating func call<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input
  ) async throws(AWSError) -> Output {
    let name = "\(operation.service.name).\(operation.name)"
    calls.append(name)
    do {
      return try await aws.call(operation, input)
    } catch let error as AWSError {
      throw error
    } catch {
      throw AWSError(kind: .unknownOutcome, code: "Interrupted", message: "\(error)", operation: name)
    }
  }

  /// Every page of a listing: a short page is not the end, and a token that leads nowhere new is no answer.
  mutating func pages<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, take: (Output) -> Void
  ) async throws(AWSError) {
    var request = input
    var tokens: Set<String> = []
    for _ in 0..<Self.pageBound {
      let output = try await call(operation, request)
      take(output)
      guard let pages = operation.pages, let token = pages.next(after: output) else { return }
      guard tokens.insert(token).inserted else { throw incomplete("\(operation.name) gives the same page token again") }
      request[keyPath: pages.inputToken] = token
    }
    throw incomplete("\(operation.name) has more than \(Self.pageBound) pages")
  }

  func incomplete(_ message: String) -> AWSError {
    AWSError(kind: .service, code: "IncompleteAnswer", message: message)
  }
}
