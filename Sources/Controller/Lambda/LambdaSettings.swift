/// How a Lambda function is set up beside its configuration.
public struct LambdaSettings: Sendable, Hashable {
  /// A FIFO queue of the function's own: then each cluster is a message group, its passes come one after the other, and many
  /// clusters are spread over many invocations. Without it, one invocation goes over every cluster that is due.
  public var passQueueURL: String?
  /// How often the schedule ticks: what holds an instance must not run out between two ticks.
  public var interval: Duration
  /// What is kept of an invocation's time to record, answer and be done.
  public var reserve: Duration
  /// Nothing is ever written.
  public var isReadOnly: Bool

  public init(
    passQueueURL: String? = nil, interval: Duration = .seconds(60), reserve: Duration = .seconds(5),
    isReadOnly: Bool = false
  ) {
    self.passQueueURL = passQueueURL
    self.interval = interval
    self.reserve = reserve
    self.isReadOnly = isReadOnly
  }
}
