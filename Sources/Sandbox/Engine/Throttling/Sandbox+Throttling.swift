public import AWSModel

extension Sandbox {
  /// Takes a call's tokens from its buckets, all or none.
  ///
  /// Buckets fill in the sandbox's time. AWS's own calls on behalf of its customers (Auto Scaling's launches) take none.
  ///
  /// - Throws: the service's error for too many calls.
  func throttle(_ operation: AnyAWSOperation, _ input: any AWSShape, _ context: CallContext) throws(AWSError) {
    let charges = ThrottleRules.charges(operation, input, tuning)
    let world = "\(context.account)/\(context.region.name)/"
    for charge in charges {
      let key = world + charge.bucket
      guard buckets[key, default: TokenBucket(charge.size, at: clock)].has(charge.tokens, at: clock) else {
        throw .throttled(by: operation.service)
      }
    }
    for charge in charges { buckets[world + charge.bucket]?.take(charge.tokens) }
  }
}

extension AWSError {
  /// What a service answers to too many calls. Source: aws-behaviour, "Protocols".
  public static func throttled(by service: AWSService) -> AWSError {
    let (code, message, status) =
      switch service.name {
      case "EC2": ("RequestLimitExceeded", "Request limit exceeded.", 503)
      case "SQS": ("RequestThrottled", "The request was denied due to request throttling.", 403)
      case _ where service.protocols.contains(.query): ("Throttling", "Rate exceeded", 400)
      default: ("ThrottlingException", "Rate exceeded", 400)
      }
    return AWSError(kind: .throttled, code: code, message: message, httpStatus: status)
  }
}
