internal import AWSModel

/// Refuses, before anything is sent, an input that lacks what AWS requires, or is shorter or smaller than it accepts.
///
/// Upper limits, patterns and enumerations are left to AWS, as in botocore: they change, and a client that knows better
/// than the service would be in the way.
enum InputCheck {
  /// - Throws: ``AWSError`` of kind `notSent` that names every such member with its path.
  static func check<Input: AWSShape>(_ input: Input) throws(AWSError) {
    let faults = AWSValidator.violations(of: input.tape, Input.schema).filter { violation in
      switch violation.constraint {
      case .required, .minLength, .minValue: true
      case .maxLength, .maxValue, .pattern, .enumeration: false
      }
    }
    guard !faults.isEmpty else { return }
    throw AWSError(kind: .notSent, code: "InvalidInput", message: AWSViolation.message(faults).printable())
  }
}
