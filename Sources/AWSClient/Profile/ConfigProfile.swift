/// One profile of the configuration files: the properties of both files, those of the credentials file going first.
public struct ConfigProfile: Sendable {
  public let name: String
  let properties: [String: String]
  /// Whether the key pair stands in the credentials file; it then goes before `credential_process`, and otherwise after.
  let hasCredentialsInCredentialsFile: Bool

  init(name: String, properties: [String: String] = [:], hasCredentialsInCredentialsFile: Bool = false) {
    self.name = name
    self.properties = properties
    self.hasCredentialsInCredentialsFile = hasCredentialsInCredentialsFile
  }

  /// A property that is there and not empty.
  subscript(key: String) -> String? {
    guard let value = properties[key], !value.isEmpty else { return nil }
    return value
  }

  /// Whether the profile names a role to assume with the credentials of another source.
  var assumesRole: Bool { self["role_arn"] != nil && self["web_identity_token_file"] == nil }

  var hasStaticCredentials: Bool { self["aws_access_key_id"] != nil || self["aws_secret_access_key"] != nil }
}

extension ConfigProfile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name only: properties may be keys.
  public var description: String { "profile \"\(name)\"" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
