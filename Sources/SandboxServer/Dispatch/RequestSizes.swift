internal import AWSModel
internal import AWSWire

/// How large requests may be where a service bounds single operations. Bytes count as they are sent: compressed, where they are.
enum RequestSizes {
  /// Sources: PutMetricData, "limited to 1 MB in size for HTTP POST requests"; for GetMetricData, what callers were refused
  /// with.
  private static let largest = ["PutMetricData": 1 << 20, "GetMetricData": 600 << 10]

  /// The answer to a request that is too large; nil for others.
  static func refusal(_ request: WireRequest, for route: RequestRoute) -> AWSError? {
    guard route.service.name == CloudWatch.service.name, let bound = largest[route.operation],
      request.body.count > bound
    else { return nil }
    return AWSError(
      kind: .service, code: "RequestEntityTooLarge",
      message: "Request size \(request.body.count) exceeded \(bound) bytes", httpStatus: 413)
  }
}
