public import AWSModel

/// The configuration files `~/.aws/config` and `~/.aws/credentials`, joined as the AWS CLI joins them.
public struct SharedConfig: Sendable {
  private let config: ConfigFile
  private let credentials: ConfigFile

  /// Reads both files; one that is not there counts as empty.
  ///
  /// - Throws: ``AWSError`` of kind `authorization` that names file and line when one cannot be read.
  public init(environment: AWSEnvironment) throws(AWSError) {
    config = try Self.read("AWS_CONFIG_FILE", "~/.aws/config", environment)
    credentials = try Self.read("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials", environment)
  }

  private static func read(
    _ variable: String, _ usual: String, _ environment: AWSEnvironment
  ) throws(AWSError) -> ConfigFile {
    let path = environment.expandingHome(environment[variable] ?? usual)
    // One byte more than allowed, so that the parser sees that it is too much.
    guard let bytes = try environment.files.read(path, limitBytes: ConfigFileParser.sizeLimitBytes + 1) else {
      return ConfigFile()
    }
    return try ConfigFileParser.parse(bytes, path: path)
  }

  /// The profile of that name; nil when neither file has it.
  ///
  /// In the config file profiles other than the default are called `profile NAME`, in the credentials file just `NAME`.
  public func profile(_ name: String) -> ConfigProfile? {
    let inConfig = config.sections["profile \(name)"] ?? (name == "default" ? config.sections[name] : nil)
    let inCredentials = credentials.sections[name]
    guard inConfig != nil || inCredentials != nil else { return nil }
    return ConfigProfile(
      name: name, properties: (inConfig ?? [:]).merging(inCredentials ?? [:]) { $1 },
      hasCredentialsInCredentialsFile: inCredentials?["aws_access_key_id"]?.isEmpty == false)
  }

  func ssoSession(_ name: String) -> [String: String]? { config.sections["sso-session \(name)"] }

  /// The properties of each service in the `services` section of that name; nil when there is none.
  func services(_ name: String) -> [String: [String: String]]? {
    config.sections["services \(name)"].map { _ in config.nested["services \(name)"] ?? [:] }
  }
}

extension SharedConfig: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "SharedConfig" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
