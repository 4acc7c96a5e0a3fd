internal import AWSModel
internal import Sandbox

/// Those who own a scenario's world and work on it, through AWS's API.
///
/// Their calls take no time: each has its effect at the instant at which it is made.
struct People: Sendable {
  let sandbox: Sandbox
  /// The ARN under which they are known to AWS.
  let arn: String

  /// The people of an account, under one name in every world.
  static func operators(of sandbox: Sandbox) -> People {
    People(sandbox: sandbox, arn: "arn:aws:iam::\(sandbox.options.account):user/operator")
  }

  @discardableResult
  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) throws(AWSError) -> Output {
    try sandbox.perform(operation, input, identity: CallerIdentity(arn: arn))
  }
}
