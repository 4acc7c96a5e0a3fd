/// The keys that a request is signed with. Nothing prints them: description and mirror show the key's id only.
public struct SigningKeys: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  public let accessKeyID: String
  public let secretAccessKey: String
  /// Of temporary credentials; nil for a user's own keys.
  public let sessionToken: String?

  public init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
  }

  public var description: String { "keys of \(accessKeyID)" }
  public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}

/// For which day, Region and service a signature holds.
public struct CredentialScope: Sendable, Hashable {
  /// `yyyyMMdd`
  public var day: String
  public var region: String
  /// The signing name, for example `monitoring`.
  public var service: String

  public init(day: String, region: String, service: String) {
    self.day = day
    self.region = region
    self.service = service
  }

  /// `20261123/us-east-1/ecs/aws4_request`
  public var text: String { "\(day)/\(region)/\(service)/aws4_request" }

  /// Reads `day/region/service/aws4_request`; nil for anything else.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3] == "aws4_request", parts[0].utf8.count == 8 else { return nil }
    self.init(day: String(parts[0]), region: String(parts[1]), service: String(parts[2]))
  }
}
