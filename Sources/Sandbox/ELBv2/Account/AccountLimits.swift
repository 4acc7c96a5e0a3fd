internal import AWSModel

extension ELBWorld {
  /// The quotas of a fresh account. Source: "Quotas for your Application Load Balancers".
  func describeAccountLimits(
    _ request: ELBv2.DescribeAccountLimitsRequest
  ) throws(AWSError) -> ELBv2.DescribeAccountLimitsResponse {
    let limits = [
      ("application-load-balancers", 50), ("certificates-per-application-load-balancer", 25),
      ("condition-values-per-alb-rule", 5), ("condition-wildcards-per-alb-rule", 6),
      ("listeners-per-application-load-balancer", 50), ("listeners-per-network-load-balancer", 50),
      ("network-load-balancers", 50), ("rules-per-application-load-balancer", 100), ("target-groups", 3000),
      ("target-groups-per-action-on-application-load-balancer", 5),
      ("target-groups-per-application-load-balancer", 100),
      ("target-id-registrations-per-application-load-balancer", 1000),
      ("targets-per-application-load-balancer", 1000), ("targets-per-availability-zone-per-network-load-balancer", 500),
      ("targets-per-network-load-balancer", 3000),
    ].map { ELBv2.Limit(name: $0.0, max: "\($0.1)") }
    let page = try page(limits, "limits", request.marker, request.pageSize)
    return .init(limits: page.members, nextMarker: page.marker)
  }

  func describeSSLPolicies(
    _ request: ELBv2.DescribeSSLPoliciesRequest
  ) throws(AWSError) -> ELBv2.DescribeSSLPoliciesResponse {
    let wanted = request.names ?? []
    for name in wanted where !SSLPolicies.names.contains(name) {
      throw ELBv2.Errors.sslPolicyNotFoundException("SSL policy '\(name)' not found")
    }
    let found = SSLPolicies.names.filter { wanted.isEmpty || wanted.contains($0) }.map(SSLPolicies.shape)
    let page = try page(found, "ssl-policies", request.marker, request.pageSize)
    return .init(sslPolicies: page.members, nextMarker: page.marker)
  }
}

/// The security policies that exist, with the protocols of each and the ciphers that all of them have.
enum SSLPolicies {
  static let names = [
    "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
    "ELBSecurityPolicy-TLS13-1-1-2021-06", "ELBSecurityPolicy-TLS13-1-0-2021-06",
    "ELBSecurityPolicy-TLS13-1-3-2021-06", "ELBSecurityPolicy-TLS-1-2-2017-01",
    "ELBSecurityPolicy-TLS-1-2-Ext-2018-06", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-FS-2018-06",
    "ELBSecurityPolicy-FS-1-1-2019-08", "ELBSecurityPolicy-FS-1-2-2019-08", "ELBSecurityPolicy-FS-1-2-Res-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2020-10",
  ]

  static func shape(_ name: String) -> ELBv2.SslPolicy {
    let has13 = name.contains("TLS13")
    let ciphers13 = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"]
    let ciphers12 = ["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256"]
    let ciphers = (has13 ? ciphers13 : []) + (name.contains("TLS13-1-3") ? [] : ciphers12)
    return ELBv2.SslPolicy(
      sslProtocols: protocols(name),
      ciphers: ciphers.enumerated().map { ELBv2.Cipher(name: $0.element, priority: $0.offset + 1) }, name: name,
      supportedLoadBalancerTypes: ["application", "network"])
  }

  private static func protocols(_ name: String) -> [String] {
    if name.contains("TLS13-1-3") { return ["TLSv1.3"] }
    let newest = name.contains("TLS13") ? ["TLSv1.3"] : []
    let rest = name.dropFirst("ELBSecurityPolicy-".count)
    if rest.contains("1-2") { return ["TLSv1.2"] + newest }
    if rest.contains("1-1") { return ["TLSv1.1", "TLSv1.2"] + newest }
    return ["TLSv1", "TLSv1.1", "TLSv1.2"] + newest
  }
}
