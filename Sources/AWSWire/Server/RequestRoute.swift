public import AWSModel

/// Which operation of which service an incoming request is for, and in which protocol.
public struct RequestRoute: Sendable {
  public let service: AWSService
  /// As the request names it; the service may not have it.
  public let operation: String
  public let wire: AWSProtocol
  /// The Region of the request's signature, where it has one.
  public let region: String?
  /// The id of the key that signed it, where there is one.
  public let accessKeyID: String?
}

/// Finds the route of a request from what AWS's clients send: the target header, the path of the CBOR protocol, or the
/// action of a form; and the scope of the signature, which tells apart what the rest leaves open.
public struct RequestRouter: Sendable {
  private let limits: WireLimits
  private let byTarget: [String: AWSService]
  private let bySigningName: [String: [AWSService]]
  private let byVersion: [String: [AWSService]]

  public init(services: [AWSService] = AWSCatalog.entries.map(\.service), limits: WireLimits = .standard) {
    self.limits = limits
    byTarget = Dictionary(
      services.compactMap { service in service.targetPrefix.map { ($0, service) } },
      uniquingKeysWith: { first, _ in first })
    bySigningName = Dictionary(grouping: services, by: \.signingName)
    byVersion = Dictionary(grouping: services, by: \.apiVersion)
  }

  /// - Throws: ``WireFault`` for a request that names no operation of a service that is known.
  public func route(_ request: WireRequest) throws(WireFault) -> RequestRoute {
    let scope = Scope(request.header("authorization"))
    if request.header("smithy-protocol") == "rpc-v2-cbor" { return try cbor(request, scope) }
    if let target = request.header("x-amz-target") { return try json(target, request, scope) }
    return try form(request, scope)
  }

  private func cbor(_ request: WireRequest, _ scope: Scope) throws(WireFault) -> RequestRoute {
    let steps = request.path.split(separator: "/").map(String.init)
    guard steps.count == 4, steps[0] == "service", steps[2] == "operation", let service = byTarget[steps[1]] else {
      throw WireFault("\(request.path.prefix(200)) names no operation")
    }
    return scope.route(service, steps[3], .cbor)
  }

  private func json(_ target: String, _ request: WireRequest, _ scope: Scope) throws(WireFault) -> RequestRoute {
    let parts = target.split(separator: ".").map(String.init)
    guard parts.count == 2, let service = byTarget[parts[0]] else {
      throw WireFault("the target \(target.prefix(200)) is not known")
    }
    let isOld = request.header("content-type")?.contains("json-1.0") ?? service.protocols.contains(.json10)
    return scope.route(service, parts[1], isOld ? .json10 : .json11)
  }

  private func form(_ request: WireRequest, _ scope: Scope) throws(WireFault) -> RequestRoute {
    let body = try request.plainBody(limits)
    let form = try FormParameters(body.isEmpty ? Array(request.query.utf8) : body, limits: limits)
    guard let action = form.value("Action") else { throw WireFault("the request names no operation") }
    if let linked = link(form, action, scope) { return linked }
    let version = form.value("Version") ?? ""
    let signed = scope.service.flatMap { bySigningName[$0] } ?? []
    let candidates = signed.isEmpty ? byVersion[version] ?? [] : signed
    guard
      let service = candidates.first(where: { $0.apiVersion == version }) ?? (version.isEmpty ? candidates.first : nil)
    else { throw WireFault("no service of version \(version.prefix(40)) is known for \(action.prefix(100))") }
    return scope.route(service, action, service.protocols.contains(.ec2) ? .ec2 : .query)
  }

  /// The links that SNS puts into its messages are followed unsigned and name no version: the ARN in them tells the service
  /// and the Region.
  private func link(_ form: FormParameters, _ action: String, _ scope: Scope) -> RequestRoute? {
    guard scope.service == nil, form.value("Version") == nil,
      let arn = form.value("TopicArn") ?? form.value("SubscriptionArn")
    else { return nil }
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 6, parts[0] == "arn", let service = bySigningName[String(parts[2])]?.first else { return nil }
    var place = scope
    place.region = String(parts[3])
    return place.route(service, action, .query)
  }

  /// The scope of a signature: who signed, and for which Region and service.
  private struct Scope {
    var key: String?
    var region: String?
    var service: String?

    init(_ authorization: String?) {
      guard let authorization, let start = authorization.range(of: "Credential=") else { return }
      let parts = authorization[start.upperBound...].prefix { $0 != "," && $0 != " " }.split(separator: "/")
      guard parts.count >= 5 else { return }
      key = String(parts[0])
      region = String(parts[parts.count - 3])
      service = String(parts[parts.count - 2])
    }

    func route(_ service: AWSService, _ operation: String, _ wire: AWSProtocol) -> RequestRoute {
      RequestRoute(service: service, operation: operation, wire: wire, region: region, accessKeyID: key)
    }
  }
}

extension String {
  /// Where a text first stands in this one.
  fileprivate func range(of text: String) -> Range<Index>? {
    var place = startIndex
    while place != endIndex {
      if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
      place = index(after: place)
    }
    return nil
  }
}
