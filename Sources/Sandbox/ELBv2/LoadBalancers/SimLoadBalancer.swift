internal import AWSModel

/// One load balancer.
final class SimLoadBalancer: Ordinal {
  enum State: String {
    case provisioning, active
  }

  enum Kind: String {
    case application, network

    /// How ARNs abbreviate it.
    var segment: String { self == .application ? "app" : "net" }
  }

  let ordinal: UInt64
  let name: String
  let arn: String
  /// The hexadecimal end of its ARN.
  let id: String
  let kind: Kind
  let scheme: ELBv2.LoadBalancerSchemeEnum
  let dnsName: String
  let createdAt: VirtualInstant
  /// Subnets and addresses as they were asked for: what CreateLoadBalancer compares.
  var zones: [ELBv2.AvailabilityZone]
  var securityGroups: [String]
  var ipAddressType: ELBv2.IpAddressType
  var customerPool: String?
  var privateLinkRules: String?
  var state = State.provisioning
  var attributes: AttributeList
  var listeners: [SimListener] = []

  init(_ identity: LoadBalancerIdentity, zones: [ELBv2.AvailabilityZone], at: VirtualInstant) {
    ordinal = identity.ordinal
    name = identity.name
    arn = identity.arn
    id = identity.id
    kind = identity.kind
    scheme = identity.scheme
    dnsName = identity.dnsName
    createdAt = at
    self.zones = zones
    securityGroups = []
    ipAddressType = .ipv4
    attributes = LoadBalancerDefaults.attributes(identity.kind)
  }

  /// The part of the ARN that is the value of the `LoadBalancer` dimension: `app/web/0123456789abcdef`.
  var dimension: String { "\(kind.segment)/\(name)/\(id)" }
  var isProtected: Bool { attributes["deletion_protection.enabled"] == "true" }
}

/// What names a load balancer.
struct LoadBalancerIdentity {
  var ordinal: UInt64
  var name: String
  var id: String
  var kind: SimLoadBalancer.Kind
  var scheme: ELBv2.LoadBalancerSchemeEnum
  var arn: String
  var dnsName: String

  init(
    ordinal: UInt64, name: String, id: String, kind: SimLoadBalancer.Kind, scheme: ELBv2.LoadBalancerSchemeEnum,
    arn: String, dnsName: String
  ) {
    self.ordinal = ordinal
    self.name = name
    self.id = id
    self.kind = kind
    self.scheme = scheme
    self.arn = arn
    self.dnsName = dnsName
  }

  init(
    _ region: Region, ordinal: UInt64, name: String, id: String, kind: SimLoadBalancer.Kind,
    scheme: ELBv2.LoadBalancerSchemeEnum
  ) {
    self.ordinal = ordinal
    self.name = name
    self.id = id
    self.kind = kind
    self.scheme = scheme
    arn = region.arn("elasticloadbalancing", "loadbalancer/\(kind.segment)/\(name)/\(id)")
    let opening = scheme == .internal ? "internal-" : ""
    if kind == .application {
      let number = region.random[.identifiers].next() % 9_000_000_000 + 1_000_000_000
      dnsName = "\(opening)\(name)-\(number).\(region.name).elb.amazonaws.com"
    } else {
      dnsName = "\(name)-\(id).elb.\(region.name).amazonaws.com"
    }
  }
}

/// The attributes of a new load balancer. Source: LoadBalancerAttribute.
enum LoadBalancerDefaults {
  static func attributes(_ kind: SimLoadBalancer.Kind) -> AttributeList {
    AttributeList(common + (kind == .application ? application : network))
  }

  private static let common = [
    ("access_logs.s3.enabled", "false"), ("access_logs.s3.bucket", ""), ("access_logs.s3.prefix", ""),
    ("deletion_protection.enabled", "false"), ("zonal_shift.config.enabled", "false"),
  ]

  private static let application = [
    ("load_balancing.cross_zone.enabled", "true"), ("idle_timeout.timeout_seconds", "60"),
    ("client_keep_alive.seconds", "3600"), ("connection_logs.s3.enabled", "false"),
    ("connection_logs.s3.bucket", ""), ("connection_logs.s3.prefix", ""),
    ("health_check_logs.s3.enabled", "false"), ("health_check_logs.s3.bucket", ""),
    ("health_check_logs.s3.prefix", ""), ("ipv6.deny_all_igw_traffic", "false"),
    ("routing.http.desync_mitigation_mode", "defensive"), ("routing.http.drop_invalid_header_fields.enabled", "false"),
    ("routing.http.preserve_host_header.enabled", "false"),
    ("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false"),
    ("routing.http.xff_client_port.enabled", "false"), ("routing.http.xff_header_processing.mode", "append"),
    ("routing.http2.enabled", "true"), ("waf.fail_open.enabled", "false"),
  ]

  private static let network = [
    ("load_balancing.cross_zone.enabled", "false"), ("dns_record.client_routing_policy", "any_availability_zone"),
    ("ipv6.deny_all_igw_traffic", "false"), ("secondary_ips.auto_assigned.per_subnet", "0"),
  ]

  /// The hosted zones of the load balancers' names. Source: "Elastic Load Balancing endpoints and quotas".
  static func hostedZone(_ kind: SimLoadBalancer.Kind, region: String) -> String {
    let zones: [String: (application: String, network: String)] = [
      "us-east-1": ("Z35SXDOTRQ7X7K", "Z26RNL4JYFTOTI"), "us-east-2": ("Z3AADJGX6KTTL2", "ZLMOA37VPKANP"),
      "us-west-2": ("Z1H1FL5HABSF5", "Z18D5FSROUN65G"), "eu-west-1": ("Z32O12XQLNTSW2", "Z2IFOLAFXWLO4F"),
      "eu-central-1": ("Z215JYRZR1TBD5", "Z3F0SRJ5LGBH90"),
    ]
    let zone = zones[region] ?? ("Z35SXDOTRQ7X7K", "Z26RNL4JYFTOTI")
    return kind == .application ? zone.application : zone.network
  }
}
