internal import AWSModel

/// A parameter of a user's own, with its versions.
final class SimParameter: Ordinal {
  /// At most so many versions are kept; the oldest goes.
  static let versionLimit = 100

  struct Version {
    var number: Int
    var value: String
    var type: SSM.ParameterType
    var about: String?
    var keyID: String?
    var allowedPattern: String?
    var tier: SSM.ParameterTier
    var dataType: String
    var policies: [SSM.ParameterInlinePolicy]
    var modifiedAt: VirtualInstant
    var modifiedBy: String
    var labels: [String] = []
  }

  let name: String
  let arn: String
  let ordinal: UInt64
  var versions: [Version]
  var tags = ResourceTags()

  init(name: String, region: Region, ordinal: UInt64, first: Version) {
    self.name = name
    self.ordinal = ordinal
    arn = region.arn("ssm", "parameter\(name.hasPrefix("/") ? "" : "/")\(name)")
    versions = [first]
  }

  var latest: Version { versions[versions.count - 1] }

  /// By number or by label; the latest where neither is named.
  func version(_ selector: String?) -> Version? {
    guard let selector else { return latest }
    return versions.first { Int(selector) == $0.number || $0.labels.contains(selector) }
  }

  func add(_ version: Version) {
    versions.append(version)
    if versions.count > Self.versionLimit { versions.removeFirst() }
  }
}

extension SimParameter.Version {
  /// What a reader gets. Without decryption a SecureString shows its ciphertext: here a digest, from which nothing can
  /// be read back.
  func shown(decrypted: Bool?) -> String {
    guard type == .secureString, decrypted != true else { return value }
    return Base64.text(Array("\u{1}\u{2}\u{2}\u{0}x\(BodyDigest.sha256("\(keyID ?? "")\u{0}\(value)"))".utf8))
  }
}
