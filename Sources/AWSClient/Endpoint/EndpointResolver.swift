public import AWSModel

/// Finds where a service is reached, in the order of the AWS CLI: the flag, the variable of the service, the variable
/// of all services, the service's entry in the profile's `services` section, the profile's `endpoint_url`, and last
/// AWS's own address in the Region.
public struct EndpointResolver: Sendable {
  /// Where to send and with which Region's name to sign.
  public struct Target: Sendable, Hashable {
    public var endpoint: ServiceEndpoint
    public var signingRegion: String
  }

  let flag: String?
  /// Only those that name addresses: others are keys.
  let variables: [String: String]
  let profile: ConfigProfile
  let services: [String: [String: String]]
  let ignoresConfigured: Bool

  /// - Parameters:
  ///   - services: the `services` section that the profile names, by service identifier.
  init(
    flag: String?, variables: [String: String], profile: ConfigProfile, services: [String: [String: String]] = [:]
  ) {
    self.flag = flag
    self.variables = variables.filter { $0.key.hasPrefix("AWS_ENDPOINT_URL") }
    self.profile = profile
    self.services = services
    let ignore = variables["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] ?? profile["ignore_configured_endpoint_urls"]
    ignoresConfigured = ignore?.lowercased() == "true"
  }

  /// Where `service` is reached in `region`.
  ///
  /// - Throws: ``AWSError`` of kind `notSent` when a configured address is none, or the Region's name cannot be one.
  public func target(for service: AWSService, region: String) throws(AWSError) -> Target {
    let isGlobal = service.signingName == "iam"
    let signingRegion = isGlobal ? Partition(region: region).globalRegion : region
    if let (url, origin) = configuredURL(for: service) {
      return Target(endpoint: try ServiceEndpoint(url: url, origin: origin), signingRegion: signingRegion)
    }
    try Self.check(region: region)
    let host = isGlobal ? Self.iamHost(region) : Self.host(service.endpointPrefix, region)
    return Target(endpoint: ServiceEndpoint(host: host), signingRegion: signingRegion)
  }

  /// A Region's name becomes part of a host name, so nothing but letters, digits and hyphens is let in.
  static func check(region: String) throws(AWSError) {
    let isName = region.utf8.allSatisfy { $0 == 0x2d || (0x30...0x39).contains($0) || (0x61...0x7a).contains($0) }
    guard isName, (1...63).contains(region.utf8.count), !region.hasPrefix("-"), !region.hasSuffix("-") else {
      throw AWSError(
        kind: .notSent, code: "InvalidRegion",
        message: "\"\(region.printable(limit: 80))\" is no Region; it looks like us-east-1")
    }
  }

  private func configuredURL(for service: AWSService) -> (url: String, origin: String)? {
    if let flag, !flag.isEmpty { return (flag, "--endpoint-url") }
    if ignoresConfigured { return nil }
    let identifier = Self.identifier(of: service)
    for variable in ["AWS_ENDPOINT_URL_\(identifier.uppercased())", "AWS_ENDPOINT_URL"] {
      if let url = variables[variable], !url.isEmpty { return (url, variable) }
    }
    if let url = services[identifier]?["endpoint_url"], !url.isEmpty {
      return (url, "services section, \(identifier), endpoint_url")
    }
    if let url = profile["endpoint_url"], !url.isEmpty { return (url, "profile \"\(profile.name)\", endpoint_url") }
    return nil
  }

  /// `CloudWatch Events` → `cloudwatch_events`.
  static func identifier(of service: AWSService) -> String {
    String(service.serviceID.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  static func host(_ prefix: String, _ region: String) -> String {
    "\(prefix).\(region).\(Partition(region: region).dnsSuffix)"
  }

  private static func iamHost(_ region: String) -> String {
    let partition = Partition(region: region)
    switch partition {
    case .aws: return "iam.amazonaws.com"
    case .awsGovernment: return "iam.us-gov.amazonaws.com"
    default: return host("iam", partition.globalRegion)
    }
  }
}
