/// How a client behaves, but for what the AWS context says.
public struct ClientSettings: Sendable, Hashable {
  /// The time for one attempt, from connecting to the last byte. Long polls of 20 seconds fit in.
  public var timeout: Duration
  /// The largest answer that is taken: 100 EC2 instances are about one MiB.
  public var answerLimitBytes: Int
  public var throttle: ThrottleSettings
  public var refresh: RefreshPolicy
  /// Names the program in AWS's logs.
  public var userAgent: String
  /// Whether waits and instants go at the pace of a sandbox that has one of its own. Not where something else, such as Lambda,
  /// counts the program's time on the machine's clock.
  public var followsPace: Bool

  public init(
    timeout: Duration = .seconds(30), answerLimitBytes: Int = 32 << 20,
    throttle: ThrottleSettings = ThrottleSettings(), refresh: RefreshPolicy = RefreshPolicy(),
    userAgent: String = "ballast", followsPace: Bool = true
  ) {
    self.timeout = timeout
    self.answerLimitBytes = answerLimitBytes
    self.throttle = throttle
    self.refresh = refresh
    self.userAgent = userAgent
    self.followsPace = followsPace
  }
}
