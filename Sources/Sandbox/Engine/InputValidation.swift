internal import AWSModel

/// Checks a request against the service model, as AWS's front ends do before a service sees it, and refuses with the
/// codes and texts of the service's protocol.
struct InputValidation {
  private let service: AWSService

  init(_ service: AWSService) { self.service = service }

  func check(_ input: some AWSShape) throws(AWSError) {
    let tape = input.tape
    var walk = ConstraintWalk(tape: tape)
    walk.structure(at: 0, type(of: input).schema, path: "")
    guard let first = walk.violations.first else { return }
    throw refusal(first, walk.violations)
  }

  private func refusal(_ first: ConstraintViolation, _ all: [ConstraintViolation]) -> AWSError {
    switch service.name {
    case "EC2": ec2Refusal(first)
    case "ECS": AWSError(kind: .service, code: "InvalidParameterException", message: list(all), httpStatus: 400)
    case "AutoScaling", "ELBv2", "SNS", "STS", "IAM":
      AWSError(kind: .service, code: "ValidationError", message: list(all), httpStatus: 400)
    case "CloudWatch":
      first.isMissing
        ? AWSError(
          kind: .service, code: "MissingParameter", message: "The parameter \(first.name) is required.", httpStatus: 400
        )
        : AWSError(kind: .service, code: "ValidationError", message: list(all), httpStatus: 400)
    case "SQS" where first.isMissing:
      AWSError(
        kind: .service, code: "MissingParameter",
        message: "The request must contain the parameter \(first.name).", httpStatus: 400)
    default: AWSError(kind: .service, code: "ValidationException", message: list(all), httpStatus: 400)
    }
  }

  private func ec2Refusal(_ violation: ConstraintViolation) -> AWSError {
    if violation.isMissing {
      return AWSError(
        kind: .service, code: "MissingParameter",
        message: "The request must contain the parameter \(violation.name)", httpStatus: 400)
    }
    return AWSError(
      kind: .service, code: "InvalidParameterValue",
      message: "Value (\(violation.value)) for parameter \(violation.name) is invalid. \(violation.rule)",
      httpStatus: 400)
  }

  private func list(_ violations: [ConstraintViolation]) -> String {
    let texts = violations.map {
      "Value \($0.isMissing ? "null" : "'\($0.value)'") at '\($0.path)' failed to satisfy constraint: \($0.rule)"
    }
    let noun = violations.count == 1 ? "validation error" : "validation errors"
    return "\(violations.count) \(noun) detected: \(texts.joined(separator: "; "))"
  }
}

/// One way in which a request breaks the service model.
struct ConstraintViolation {
  /// The member's own name.
  var name: String
  /// Where the member stands: `tags.1.member.key`.
  var path: String
  var value: String
  var rule: String
  var isMissing: Bool
}
