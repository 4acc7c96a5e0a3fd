public import AWSModel

/// One source of credentials.
public protocol CredentialProvider: Sendable {
  /// The source in words for people, as errors name it: `environment`, `profile "prod" (assume role)`.
  var name: String { get }
  /// Where it looks, in fewer words: several sources look into one profile.
  var place: String { get }

  /// The credentials, fetched anew; nil when the source is not configured, so that the next one is asked.
  ///
  /// - Throws: ``AWSError`` when the source is configured and does not give credentials. The chain ends there: a source
  ///   that is meant and broken is not passed over in silence.
  func credentials() async throws(AWSError) -> AWSCredentials?
}

extension CredentialProvider {
  public var place: String { name }
}

/// Credentials that can be used now: what a client signs with.
public protocol CredentialSource: Sendable {
  /// - Throws: ``AWSError`` of kind `authorization`, or what the source's own calls threw.
  func current() async throws(AWSError) -> AWSCredentials
  /// Says that AWS did not take these any more, though their time was not over.
  ///
  /// - Returns: whether the source will look for others now.
  func reject(_ credentials: AWSCredentials) async -> Bool
}

/// Keys that are what they are: for tests, and for the sandbox.
public struct FixedCredentials: CredentialSource {
  private let credentials: AWSCredentials
  public init(_ credentials: AWSCredentials) { self.credentials = credentials }
  public func current() async throws(AWSError) -> AWSCredentials { credentials }
  public func reject(_ credentials: AWSCredentials) async -> Bool { false }
}
