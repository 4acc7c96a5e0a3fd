/// How a function is made known to the sandbox.
public struct FunctionSettings: Sendable, Hashable, Codable {
  public var name: String
  /// Where invocations are sent: an HTTP address that takes the event as the body of a POST. Nil leaves them to whoever
  /// takes them with ``Sandbox/takeInvocations(limit:)``.
  public var url: String?
  /// How long one invocation may take, in seconds. Lambda's default is 3; 1 to 900.
  public var timeout: Int?
  /// How often a failed asynchronous invocation is tried again: 0 to 2; Lambda's default is 2.
  public var maximumRetryAttempts: Int?

  public init(name: String, url: String? = nil, timeout: Int? = nil, maximumRetryAttempts: Int? = nil) {
    self.name = name
    self.url = url
    self.timeout = timeout
    self.maximumRetryAttempts = maximumRetryAttempts
  }
}

/// A function: not code, but an endpoint that answers for it.
final class SimFunction {
  let name: String
  let arn: String
  var url: String?
  var timeout: Duration
  var maximumRetries: Int
  /// The newest results, oldest first.
  var results: [FunctionResult] = []

  init(_ settings: FunctionSettings, region: Region) {
    name = settings.name
    arn = region.arn("lambda", "function:\(settings.name)")
    url = settings.url
    timeout = .seconds(settings.timeout ?? 3)
    maximumRetries = settings.maximumRetryAttempts ?? 2
  }

  func remember(_ result: FunctionResult) {
    results.append(result)
    if results.count > 200 { results.removeFirst(100) }
  }
}

/// How one invocation ended.
public struct FunctionResult: Sendable, Hashable, Codable {
  public var requestID: String
  public var at: VirtualInstant
  /// The first try is 1.
  public var attempt: Int
  /// What the function answered; nil where it failed.
  public var answer: String?
  /// Why it failed: `type: message`.
  public var error: String?
}

/// An invocation that somebody must perform.
public struct FunctionInvocation: Sendable, Hashable {
  public var id: UInt64
  public var region: String
  public var functionName: String
  public var functionARN: String
  public var url: String?
  /// The same for every try of one asynchronous invocation.
  public var requestID: String
  /// The event, as JSON.
  public var event: String
  /// By when it must be reported.
  public var deadline: VirtualInstant
  /// How long it may take.
  public var timeout: Duration
}

/// What came of an invocation.
public enum FunctionOutcome: Sendable, Hashable {
  /// The function's answer, as JSON.
  case success(String)
  /// For example `Runtime.ExitError`, with what is known.
  case failure(type: String, message: String)

  public static func timedOut(after timeout: Duration) -> Self {
    .failure(type: "Sandbox.Timedout", message: "Task timed out after \(timeout.components.seconds).00 seconds")
  }
}
