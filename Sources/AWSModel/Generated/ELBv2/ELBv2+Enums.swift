// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct ActionTypeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var forward: Self { Self(rawValue: "forward") }
    public static var authenticateOidc: Self { Self(rawValue: "authenticate-oidc") }
    public static var authenticateCognito: Self { Self(rawValue: "authenticate-cognito") }
    public static var redirect: Self { Self(rawValue: "redirect") }
    public static var fixedResponse: Self { Self(rawValue: "fixed-response") }
    public static var jwtValidation: Self { Self(rawValue: "jwt-validation") }

    public static let known: [Self] = values(
      """
      forward
      authenticate-oidc
      authenticate-cognito
      redirect
      fixed-response
      jwt-validation
      """)
  }

  public struct AdvertiseTrustStoreCaNamesEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var on: Self { Self(rawValue: "on") }
    public static var off: Self { Self(rawValue: "off") }

    public static let known: [Self] = values(
      """
      on
      off
      """)
  }

  public struct AnomalyResultEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var anomalous: Self { Self(rawValue: "anomalous") }
    public static var normal: Self { Self(rawValue: "normal") }

    public static let known: [Self] = values(
      """
      anomalous
      normal
      """)
  }

  public struct AuthenticateCognitoActionConditionalBehaviorEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var deny: Self { Self(rawValue: "deny") }
    public static var allow: Self { Self(rawValue: "allow") }
    public static var authenticate: Self { Self(rawValue: "authenticate") }

    public static let known: [Self] = values(
      """
      deny
      allow
      authenticate
      """)
  }

  public struct AuthenticateOidcActionConditionalBehaviorEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var deny: Self { Self(rawValue: "deny") }
    public static var allow: Self { Self(rawValue: "allow") }
    public static var authenticate: Self { Self(rawValue: "authenticate") }

    public static let known: [Self] = values(
      """
      deny
      allow
      authenticate
      """)
  }

  public struct CapacityReservationStateEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var provisioned: Self { Self(rawValue: "provisioned") }
    public static var pending: Self { Self(rawValue: "pending") }
    public static var rebalancing: Self { Self(rawValue: "rebalancing") }
    public static var failed: Self { Self(rawValue: "failed") }

    public static let known: [Self] = values(
      """
      provisioned
      pending
      rebalancing
      failed
      """)
  }

  public struct DescribeTargetHealthInputIncludeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var anomalyDetection: Self { Self(rawValue: "AnomalyDetection") }
    public static var all: Self { Self(rawValue: "All") }

    public static let known: [Self] = values(
      """
      AnomalyDetection
      All
      """)
  }

  public struct EnablePrefixForIpv6SourceNatEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var on: Self { Self(rawValue: "on") }
    public static var off: Self { Self(rawValue: "off") }

    public static let known: [Self] = values(
      """
      on
      off
      """)
  }

  public struct EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var on: Self { Self(rawValue: "on") }
    public static var off: Self { Self(rawValue: "off") }

    public static let known: [Self] = values(
      """
      on
      off
      """)
  }

  public struct IpAddressType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ipv4: Self { Self(rawValue: "ipv4") }
    public static var dualstack: Self { Self(rawValue: "dualstack") }
    public static var dualstackWithoutPublicIpv4: Self { Self(rawValue: "dualstack-without-public-ipv4") }

    public static let known: [Self] = values(
      """
      ipv4
      dualstack
      dualstack-without-public-ipv4
      """)
  }

  public struct JwtValidationActionAdditionalClaimFormatEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var singleString: Self { Self(rawValue: "single-string") }
    public static var stringArray: Self { Self(rawValue: "string-array") }
    public static var spaceSeparatedValues: Self { Self(rawValue: "space-separated-values") }

    public static let known: [Self] = values(
      """
      single-string
      string-array
      space-separated-values
      """)
  }

  public struct LoadBalancerSchemeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var internetFacing: Self { Self(rawValue: "internet-facing") }
    public static var `internal`: Self { Self(rawValue: "internal") }

    public static let known: [Self] = values(
      """
      internet-facing
      internal
      """)
  }

  public struct LoadBalancerStateEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "active") }
    public static var provisioning: Self { Self(rawValue: "provisioning") }
    public static var activeImpaired: Self { Self(rawValue: "active_impaired") }
    public static var failed: Self { Self(rawValue: "failed") }

    public static let known: [Self] = values(
      """
      active
      provisioning
      active_impaired
      failed
      """)
  }

  public struct LoadBalancerTypeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var application: Self { Self(rawValue: "application") }
    public static var network: Self { Self(rawValue: "network") }
    public static var gateway: Self { Self(rawValue: "gateway") }

    public static let known: [Self] = values(
      """
      application
      network
      gateway
      """)
  }

  public struct MitigationInEffectEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var yes: Self { Self(rawValue: "yes") }
    public static var no: Self { Self(rawValue: "no") }

    public static let known: [Self] = values(
      """
      yes
      no
      """)
  }

  public struct ProtocolEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var http: Self { Self(rawValue: "HTTP") }
    public static var https: Self { Self(rawValue: "HTTPS") }
    public static var tcp: Self { Self(rawValue: "TCP") }
    public static var tls: Self { Self(rawValue: "TLS") }
    public static var udp: Self { Self(rawValue: "UDP") }
    public static var tcpUdp: Self { Self(rawValue: "TCP_UDP") }
    public static var geneve: Self { Self(rawValue: "GENEVE") }
    public static var quic: Self { Self(rawValue: "QUIC") }
    public static var tcpQuic: Self { Self(rawValue: "TCP_QUIC") }

    public static let known: [Self] = values(
      """
      HTTP
      HTTPS
      TCP
      TLS
      UDP
      TCP_UDP
      GENEVE
      QUIC
      TCP_QUIC
      """)
  }

  public struct RedirectActionStatusCodeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var http301: Self { Self(rawValue: "HTTP_301") }
    public static var http302: Self { Self(rawValue: "HTTP_302") }

    public static let known: [Self] = values(
      """
      HTTP_301
      HTTP_302
      """)
  }

  public struct TargetAdministrativeOverrideReasonEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var administrativeOverrideUnknown: Self { Self(rawValue: "AdministrativeOverride.Unknown") }
    public static var administrativeOverrideNoOverride: Self { Self(rawValue: "AdministrativeOverride.NoOverride") }
    public static var administrativeOverrideZonalShiftActive: Self { Self(rawValue: "AdministrativeOverride.ZonalShiftActive") }
    public static var administrativeOverrideZonalShiftDelegatedToDns: Self { Self(rawValue: "AdministrativeOverride.ZonalShiftDelegatedToDns") }

    public static let known: [Self] = values(
      """
      AdministrativeOverride.Unknown
      AdministrativeOverride.NoOverride
      AdministrativeOverride.ZonalShiftActive
      AdministrativeOverride.ZonalShiftDelegatedToDns
      """)
  }

  public struct TargetAdministrativeOverrideStateEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: "unknown") }
    public static var noOverride: Self { Self(rawValue: "no_override") }
    public static var zonalShiftActive: Self { Self(rawValue: "zonal_shift_active") }
    public static var zonalShiftDelegatedToDns: Self { Self(rawValue: "zonal_shift_delegated_to_dns") }

    public static let known: [Self] = values(
      """
      unknown
      no_override
      zonal_shift_active
      zonal_shift_delegated_to_dns
      """)
  }

  public struct TargetGroupIpAddressTypeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ipv4: Self { Self(rawValue: "ipv4") }
    public static var ipv6: Self { Self(rawValue: "ipv6") }

    public static let known: [Self] = values(
      """
      ipv4
      ipv6
      """)
  }

  public struct TargetHealthReasonEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var elbRegistrationInProgress: Self { Self(rawValue: "Elb.RegistrationInProgress") }
    public static var elbInitialHealthChecking: Self { Self(rawValue: "Elb.InitialHealthChecking") }
    public static var targetResponseCodeMismatch: Self { Self(rawValue: "Target.ResponseCodeMismatch") }
    public static var targetTimeout: Self { Self(rawValue: "Target.Timeout") }
    public static var targetFailedHealthChecks: Self { Self(rawValue: "Target.FailedHealthChecks") }
    public static var targetNotRegistered: Self { Self(rawValue: "Target.NotRegistered") }
    public static var targetNotInUse: Self { Self(rawValue: "Target.NotInUse") }
    public static var targetDeregistrationInProgress: Self { Self(rawValue: "Target.DeregistrationInProgress") }
    public static var targetInvalidState: Self { Self(rawValue: "Target.InvalidState") }
    public static var targetIpUnusable: Self { Self(rawValue: "Target.IpUnusable") }
    public static var targetHealthCheckDisabled: Self { Self(rawValue: "Target.HealthCheckDisabled") }
    public static var elbInternalError: Self { Self(rawValue: "Elb.InternalError") }

    public static let known: [Self] = values(
      """
      Elb.RegistrationInProgress
      Elb.InitialHealthChecking
      Target.ResponseCodeMismatch
      Target.Timeout
      Target.FailedHealthChecks
      Target.NotRegistered
      Target.NotInUse
      Target.DeregistrationInProgress
      Target.InvalidState
      Target.IpUnusable
      Target.HealthCheckDisabled
      Elb.InternalError
      """)
  }

  public struct TargetHealthStateEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var initial: Self { Self(rawValue: "initial") }
    public static var healthy: Self { Self(rawValue: "healthy") }
    public static var unhealthy: Self { Self(rawValue: "unhealthy") }
    public static var unhealthyDraining: Self { Self(rawValue: "unhealthy.draining") }
    public static var unused: Self { Self(rawValue: "unused") }
    public static var draining: Self { Self(rawValue: "draining") }
    public static var unavailable: Self { Self(rawValue: "unavailable") }

    public static let known: [Self] = values(
      """
      initial
      healthy
      unhealthy
      unhealthy.draining
      unused
      draining
      unavailable
      """)
  }

  public struct TargetTypeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var instance: Self { Self(rawValue: "instance") }
    public static var ip: Self { Self(rawValue: "ip") }
    public static var lambda: Self { Self(rawValue: "lambda") }
    public static var alb: Self { Self(rawValue: "alb") }

    public static let known: [Self] = values(
      """
      instance
      ip
      lambda
      alb
      """)
  }

  public struct TransformTypeEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var hostHeaderRewrite: Self { Self(rawValue: "host-header-rewrite") }
    public static var urlRewrite: Self { Self(rawValue: "url-rewrite") }

    public static let known: [Self] = values(
      """
      host-header-rewrite
      url-rewrite
      """)
  }

  public struct TrustStoreAssociationStatusEnum: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "active") }
    public static var removed: Self { Self(rawValue: "removed") }

    public static let known: [Self] = values(
      """
      active
      removed
      """)
  }
}
