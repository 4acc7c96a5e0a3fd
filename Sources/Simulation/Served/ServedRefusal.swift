internal import AWSModel
internal import Sandbox

/// The errors of a scenario, in the words of the service that is called.
enum ServedRefusal {
  static func error(_ kind: FaultKind, _ operation: AnyAWSOperation) -> AWSError {
    if kind == .throttle { return .throttled(by: operation.service) }
    let (code, status) = words(kind, operation.service)
    return AWSError(
      kind: .classify(code: code, httpStatus: status), code: code, message: "a fault of the scenario",
      httpStatus: status, operation: operation.qualifiedName)
  }

  private static func words(_ kind: FaultKind, _ service: AWSService) -> (code: String, status: Int) {
    let isEC2 = service.name == "EC2"
    // What a service answers in XML it names without `Exception`.
    let isXML = isEC2 || service.protocols.contains(.query)
    return switch kind {
    case .serverError: (isEC2 ? "InternalError" : "InternalFailure", 500)
    case .contention: ("ResourceContention", 500)
    case .denied:
      isEC2 ? ("UnauthorizedOperation", 403) : isXML ? ("AccessDenied", 403) : ("AccessDeniedException", 400)
    case .expiredCredentials:
      isEC2 ? ("RequestExpired", 400) : isXML ? ("ExpiredToken", 403) : ("ExpiredTokenException", 400)
    case .expiredToken: isXML && !isEC2 ? ("InvalidNextToken", 400) : ("InvalidParameterException", 400)
    default: isXML ? ("RequestTimeTooSkewed", 403) : ("InvalidSignatureException", 403)
    }
  }
}
