internal import AWSModel

/// What goes wrong with lists that come in pages.
struct PageFaults {
  private let faults: FaultSource

  init(_ faults: FaultSource) { self.faults = faults }

  /// The same question, which a page of one or two entries answers.
  func shortened<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) -> Input {
    guard faults.has(.shortPage), let limit = operation.pages?.limit, Self.services.contains(operation.service.name),
      faults.hits(.shortPage)
    else { return input }
    var short = input
    short[keyPath: limit] = faults.share() < 0.5 ? 1 : 2
    return short
  }

  /// Those that give pages of any size; EC2 gives none of fewer than five.
  static let services: Set<String> = [ECS.service.name, AutoScaling.service.name]

  /// Where AWS no longer knows the token of a next page.
  func refusal<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) -> AWSError? {
    guard faults.has(.expiredToken), let pages = operation.pages, input[keyPath: pages.inputToken] != nil,
      faults.hits(.expiredToken)
    else { return nil }
    return AWSError(
      kind: .service, code: "InvalidParameterException", message: "injected: the nextToken has expired",
      httpStatus: 400, operation: operation.erased.qualifiedName)
  }

  /// A page that bears the very token with which it was asked for: whoever follows it walks in a circle.
  func repeated<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input, _ output: Output) -> Output {
    guard faults.has(.repeatedPage), let pages = operation.pages, let token = input[keyPath: pages.inputToken],
      let place = pages.outputToken as? WritableKeyPath<Output, String?>, faults.hits(.repeatedPage)
    else { return output }
    var output = output
    output[keyPath: place] = token
    return output
  }
}
