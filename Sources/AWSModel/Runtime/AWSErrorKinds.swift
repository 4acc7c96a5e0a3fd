extension AWSError.Kind {
  /// What the code and the status of an answer tell of the effect of the call.
  ///
  /// Codes go before the status: EC2 throttles with 503 and Auto Scaling reports `ResourceContention` with 500, yet
  /// neither did anything. Any other 5xx leaves the outcome open. Codes from botocore's retry and error tables.
  public static func classify(code: String, httpStatus: Int) -> Self {
    if throttlingCodes.contains(code) { return .throttled }
    if authorizationCodes.contains(code) { return .authorization }
    if codesWithoutEffect.contains(code) { return .service }
    return httpStatus >= 500 || httpStatus < 300 ? .unknownOutcome : httpStatus == 429 ? .throttled : .service
  }

  private static let throttlingCodes: Set<String> = [
    "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
    "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException",
    "TooManyRequestsException", "TransactionInProgressException",
  ]

  private static let authorizationCodes: Set<String> = [
    "AccessDenied", "AccessDeniedException", "AuthFailure", "ExpiredToken", "ExpiredTokenException",
    "IncompleteSignature", "IncompleteSignatureException", "InvalidAccessKeyId", "InvalidClientTokenId",
    "InvalidSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException",
    "NotAuthorized", "OptInRequired", "RequestExpired", "RequestTimeTooSkewed", "SignatureDoesNotMatch",
    "UnauthorizedOperation", "UnrecognizedClientException",
  ]

  private static let codesWithoutEffect: Set<String> = [
    "InsufficientCapacity", "InsufficientInstanceCapacity", "ResourceContention", "ResourceContentionFault",
  ]
}
