/// Who calls, where, and when: what an operation knows besides its input.
public struct CallContext {
  public let account: String
  /// The world that the call is for.
  public let region: Region
  /// The ARN of the caller.
  public let identity: String
  /// The access key that the call was signed with, if it is known.
  public let accessKey: String?
  /// The token that came with that key, where it is one of a session.
  var sessionToken: String?
  public let now: VirtualInstant
  public let requestID: String
}

/// Who a caller is. The server takes it from the request's signature.
public struct CallerIdentity: Sendable, Hashable {
  /// Twelve digits; nil stands for the sandbox's own account.
  public var account: String?
  /// The ARN of the user or role; nil stands for the account's user `sandbox`.
  public var arn: String?
  /// The access key that the caller signs with; it tells the session.
  public var accessKey: String?
  /// The token that a session's key is only good with.
  public var sessionToken: String?

  public init(account: String? = nil, arn: String? = nil, accessKey: String? = nil, sessionToken: String? = nil) {
    self.account = account
    self.arn = arn
    self.accessKey = accessKey
    self.sessionToken = sessionToken
  }

  public static let standard = CallerIdentity()
}
