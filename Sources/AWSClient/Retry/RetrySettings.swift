internal import AWSModel

/// How often and how patiently a call is tried.
public struct RetrySettings: Sendable, Hashable {
  /// Attempts per call, the first included.
  public var maxAttempts: Int
  /// The longest wait before a retry, before jitter shortens it.
  public var backoffLimit: Duration
  /// The tokens of the retry quota, per service.
  public var quota: Int

  /// The standard mode of the AWS SDKs: three attempts, at most 20 seconds, 500 tokens.
  public init(maxAttempts: Int = 3, backoffLimit: Duration = .seconds(20), quota: Int = 500) {
    self.maxAttempts = maxAttempts
    self.backoffLimit = backoffLimit
    self.quota = quota
  }

  /// Reads `AWS_MAX_ATTEMPTS`, `AWS_RETRY_MODE` and their properties in the profile.
  ///
  /// Every mode waits as the standard mode does; `legacy` means five attempts, as in botocore, and `adaptive` adds
  /// nothing, because the throttle budget slows down by itself in all of them.
  init(environment: AWSEnvironment, profile: ConfigProfile) throws(AWSError) {
    self.init()
    let mode = environment["AWS_RETRY_MODE"] ?? profile["retry_mode"] ?? "standard"
    guard ["legacy", "standard", "adaptive"].contains(mode) else {
      throw Self.fault("the retry mode is \"\(mode.printable(limit: 40))\"; use standard, adaptive or legacy")
    }
    if mode == "legacy" { maxAttempts = 5 }
    guard let text = environment["AWS_MAX_ATTEMPTS"] ?? profile["max_attempts"] else { return }
    guard let number = Int(text), (1...100).contains(number) else {
      throw Self.fault("the number of attempts is \"\(text.printable(limit: 40))\"; use a number from 1 to 100")
    }
    maxAttempts = number
  }

  private static func fault(_ message: String) -> AWSError {
    AWSError(kind: .notSent, code: "InvalidRetrySettings", message: message)
  }
}
