internal import AWSModel

/// Refuses a request that breaks the service model, as AWS's front ends do before a service sees it, with the codes and
/// texts of the service's protocol. What breaks it is found by ``AWSModel/AWSValidator``, which the client asks too.
struct InputValidation {
  private let service: AWSService
  private let types: InstanceTypeCatalogue

  init(_ service: AWSService, types: InstanceTypeCatalogue = .builtIn) {
    self.service = service
    self.types = types
  }

  func check(_ input: some AWSShape) throws(AWSError) {
    let violations = input.validate().filter { !isTaken($0, in: input) }
    guard let first = violations.first else { return }
    throw refusal(first, violations)
  }

  /// SQS takes what its service model does not list: ReceiveMessage's old member `AttributeNames` names attributes of
  /// messages, where the model has those of queues. Source: ReceiveMessage.
  /// EC2 has the types that it was given, also those that are newer than the service model.
  private func isTaken(_ violation: AWSViolation, in input: some AWSShape) -> Bool {
    if service.name == "EC2", violation.parameter.hasPrefix("InstanceType"), let name = violation.value {
      return types[name] != nil
    }
    guard input is SQS.ReceiveMessageRequest, violation.path.hasPrefix("attributeNames.") else { return false }
    return SQS.MessageSystemAttributeName.known.contains { $0.rawValue == violation.value }
  }

  private func refusal(_ first: AWSViolation, _ all: [AWSViolation]) -> AWSError {
    let isMissing = first.constraint == .required
    return switch service.name {
    case "EC2" where isMissing:
      .refused("MissingParameter", "The request must contain the parameter \(first.parameter)")
    case "EC2":
      .refused(
        "InvalidParameterValue",
        "Value (\(first.value ?? "")) for parameter \(first.parameter) is invalid. \(first.constraint)")
    case "CloudWatch" where isMissing:
      .refused("MissingParameter", "The parameter \(first.parameter) is required.")
    case "SQS" where isMissing:
      .refused("MissingParameter", "The request must contain the parameter \(first.parameter).")
    case "SQS" where first.path.hasPrefix("attributes"):
      .refused("InvalidAttributeName", "Unknown Attribute \(first.value ?? "").")
    case "ECS": .refused("InvalidParameterException", AWSViolation.message(all))
    case "AutoScaling", "CloudWatch", "ELBv2", "SNS", "STS", "IAM":
      .refused("ValidationError", AWSViolation.message(all))
    default: .refused("ValidationException", AWSViolation.message(all))
    }
  }
}

extension AWSViolation {
  /// The member's own name, as services that speak Query name a parameter: `blockDeviceMappings.1.member.deviceName`
  /// is of `DeviceName`.
  fileprivate var parameter: String {
    let parts = path.split(separator: ".")
    let name = parts.last { $0 != "member" && Int($0) == nil } ?? Substring(path)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
