internal import AWSModel

/// What a profile says of IAM Identity Center, its `sso-session` section included.
struct SSOSettings: Sendable {
  let startURL: String
  let region: String
  let roleName: String
  let accountID: String
  /// The name of the `sso-session` section; nil when the profile holds everything itself.
  let session: String?

  /// What the token's file in the cache is named after.
  var cacheKey: String { session ?? startURL }

  /// Nil when the profile does not speak of IAM Identity Center.
  init?(profile: ConfigProfile, config: SharedConfig, source: String) throws(AWSError) {
    guard profile["sso_account_id"] != nil || profile["sso_role_name"] != nil else { return nil }
    session = profile["sso_session"]
    var section: [String: String] = [:]
    if let session {
      guard let found = config.ssoSession(session) else {
        throw CredentialError.misconfigured(source, "there is no section [sso-session \(session)]")
      }
      section = found
    }
    func value(_ key: String) throws(AWSError) -> String {
      let own = profile[key]
      let shared = section[key].flatMap { $0.isEmpty ? nil : $0 }
      if let own, let shared, own != shared {
        throw CredentialError.misconfigured(source, "\(key) differs between the profile and its sso-session section")
      }
      guard let value = own ?? shared else { throw CredentialError.misconfigured(source, "\(key) is missing") }
      return value
    }
    startURL = try value("sso_start_url")
    region = try value("sso_region")
    roleName = try value("sso_role_name")
    accountID = try value("sso_account_id")
  }
}
