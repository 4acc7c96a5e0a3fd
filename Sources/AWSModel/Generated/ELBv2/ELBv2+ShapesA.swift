// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct Action: AWSShape {
    public var type: ActionTypeEnum?
    public var targetGroupArn: String?
    public var authenticateOidcConfig: AuthenticateOidcActionConfig?
    public var authenticateCognitoConfig: AuthenticateCognitoActionConfig?
    public var order: Int?
    public var redirectConfig: RedirectActionConfig?
    public var fixedResponseConfig: FixedResponseActionConfig?
    public var forwardConfig: ForwardActionConfig?
    public var jwtValidationConfig: JwtValidationActionConfig?

    public init() {}

    public init(
      type: ActionTypeEnum? = nil,
      targetGroupArn: String? = nil,
      authenticateOidcConfig: AuthenticateOidcActionConfig? = nil,
      authenticateCognitoConfig: AuthenticateCognitoActionConfig? = nil,
      order: Int? = nil,
      redirectConfig: RedirectActionConfig? = nil,
      fixedResponseConfig: FixedResponseActionConfig? = nil,
      forwardConfig: ForwardActionConfig? = nil,
      jwtValidationConfig: JwtValidationActionConfig? = nil
    ) {
      self.type = type
      self.targetGroupArn = targetGroupArn
      self.authenticateOidcConfig = authenticateOidcConfig
      self.authenticateCognitoConfig = authenticateCognitoConfig
      self.order = order
      self.redirectConfig = redirectConfig
      self.fixedResponseConfig = fixedResponseConfig
      self.forwardConfig = forwardConfig
      self.jwtValidationConfig = jwtValidationConfig
    }

    public static let schema = AWSSchema(
      "Action",
      #"""
      Type! ActionTypeEnum
      TargetGroupArn string
      AuthenticateOidcConfig AuthenticateOidcActionConfig
      AuthenticateCognitoConfig AuthenticateCognitoActionConfig
      Order int(1..50000)
      RedirectConfig RedirectActionConfig
      FixedResponseConfig FixedResponseActionConfig
      ForwardConfig ForwardActionConfig
      JwtValidationConfig JwtValidationActionConfig
      """#, [.enumeration(ActionTypeEnum.self), .shape(AuthenticateOidcActionConfig.self), .shape(AuthenticateCognitoActionConfig.self), .shape(RedirectActionConfig.self), .shape(FixedResponseActionConfig.self), .shape(ForwardActionConfig.self), .shape(JwtValidationActionConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&targetGroupArn)
      case 2: r.readShape(&authenticateOidcConfig)
      case 3: r.readShape(&authenticateCognitoConfig)
      case 4: r.readInt(&order)
      case 5: r.readShape(&redirectConfig)
      case 6: r.readShape(&fixedResponseConfig)
      case 7: r.readShape(&forwardConfig)
      case 8: r.readShape(&jwtValidationConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, targetGroupArn)
      w.writeShape(2, authenticateOidcConfig)
      w.writeShape(3, authenticateCognitoConfig)
      w.writeInt(4, order)
      w.writeShape(5, redirectConfig)
      w.writeShape(6, fixedResponseConfig)
      w.writeShape(7, forwardConfig)
      w.writeShape(8, jwtValidationConfig)
    }
  }

  public struct AuthenticateCognitoActionConfig: AWSShape {
    public var userPoolArn: String?
    public var userPoolClientId: String?
    public var userPoolDomain: String?
    public var sessionCookieName: String?
    public var scope: String?
    public var sessionTimeout: Int?
    public var authenticationRequestExtraParams: [String: String]?
    public var onUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum?

    public init() {}

    public init(
      userPoolArn: String? = nil,
      userPoolClientId: String? = nil,
      userPoolDomain: String? = nil,
      sessionCookieName: String? = nil,
      scope: String? = nil,
      sessionTimeout: Int? = nil,
      authenticationRequestExtraParams: [String: String]? = nil,
      onUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum? = nil
    ) {
      self.userPoolArn = userPoolArn
      self.userPoolClientId = userPoolClientId
      self.userPoolDomain = userPoolDomain
      self.sessionCookieName = sessionCookieName
      self.scope = scope
      self.sessionTimeout = sessionTimeout
      self.authenticationRequestExtraParams = authenticationRequestExtraParams
      self.onUnauthenticatedRequest = onUnauthenticatedRequest
    }

    public static let schema = AWSSchema(
      "AuthenticateCognitoActionConfig",
      #"""
      UserPoolArn! string
      UserPoolClientId! string
      UserPoolDomain! string
      SessionCookieName string
      Scope string
      SessionTimeout long
      AuthenticationRequestExtraParams {string:string}
      OnUnauthenticatedRequest AuthenticateCognitoActionConditionalBehaviorEnum
      """#, [.enumeration(AuthenticateCognitoActionConditionalBehaviorEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&userPoolArn)
      case 1: r.readString(&userPoolClientId)
      case 2: r.readString(&userPoolDomain)
      case 3: r.readString(&sessionCookieName)
      case 4: r.readString(&scope)
      case 5: r.readInt(&sessionTimeout)
      case 6: r.readStringMap(&authenticationRequestExtraParams)
      case 7: r.readEnum(&onUnauthenticatedRequest)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, userPoolArn)
      w.writeString(1, userPoolClientId)
      w.writeString(2, userPoolDomain)
      w.writeString(3, sessionCookieName)
      w.writeString(4, scope)
      w.writeInt(5, sessionTimeout)
      w.writeStringMap(6, authenticationRequestExtraParams)
      w.writeEnum(7, onUnauthenticatedRequest)
    }
  }

  public struct AuthenticateOidcActionConfig: AWSShape {
    public var issuer: String?
    public var authorizationEndpoint: String?
    public var tokenEndpoint: String?
    public var userInfoEndpoint: String?
    public var clientId: String?
    public var clientSecret: String?
    public var sessionCookieName: String?
    public var scope: String?
    public var sessionTimeout: Int?
    public var authenticationRequestExtraParams: [String: String]?
    public var onUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum?
    public var useExistingClientSecret: Bool?

    public init() {}

    public init(
      issuer: String? = nil,
      authorizationEndpoint: String? = nil,
      tokenEndpoint: String? = nil,
      userInfoEndpoint: String? = nil,
      clientId: String? = nil,
      clientSecret: String? = nil,
      sessionCookieName: String? = nil,
      scope: String? = nil,
      sessionTimeout: Int? = nil,
      authenticationRequestExtraParams: [String: String]? = nil,
      onUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum? = nil,
      useExistingClientSecret: Bool? = nil
    ) {
      self.issuer = issuer
      self.authorizationEndpoint = authorizationEndpoint
      self.tokenEndpoint = tokenEndpoint
      self.userInfoEndpoint = userInfoEndpoint
      self.clientId = clientId
      self.clientSecret = clientSecret
      self.sessionCookieName = sessionCookieName
      self.scope = scope
      self.sessionTimeout = sessionTimeout
      self.authenticationRequestExtraParams = authenticationRequestExtraParams
      self.onUnauthenticatedRequest = onUnauthenticatedRequest
      self.useExistingClientSecret = useExistingClientSecret
    }

    public static let schema = AWSSchema(
      "AuthenticateOidcActionConfig",
      #"""
      Issuer! string
      AuthorizationEndpoint! string
      TokenEndpoint! string
      UserInfoEndpoint! string
      ClientId! string
      ClientSecret string
      SessionCookieName string
      Scope string
      SessionTimeout long
      AuthenticationRequestExtraParams {string:string}
      OnUnauthenticatedRequest AuthenticateOidcActionConditionalBehaviorEnum
      UseExistingClientSecret bool
      """#, [.enumeration(AuthenticateOidcActionConditionalBehaviorEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&issuer)
      case 1: r.readString(&authorizationEndpoint)
      case 2: r.readString(&tokenEndpoint)
      case 3: r.readString(&userInfoEndpoint)
      case 4: r.readString(&clientId)
      case 5: r.readString(&clientSecret)
      case 6: r.readString(&sessionCookieName)
      case 7: r.readString(&scope)
      case 8: r.readInt(&sessionTimeout)
      case 9: r.readStringMap(&authenticationRequestExtraParams)
      case 10: r.readEnum(&onUnauthenticatedRequest)
      case 11: r.readBool(&useExistingClientSecret)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, issuer)
      w.writeString(1, authorizationEndpoint)
      w.writeString(2, tokenEndpoint)
      w.writeString(3, userInfoEndpoint)
      w.writeString(4, clientId)
      w.writeString(5, clientSecret)
      w.writeString(6, sessionCookieName)
      w.writeString(7, scope)
      w.writeInt(8, sessionTimeout)
      w.writeStringMap(9, authenticationRequestExtraParams)
      w.writeEnum(10, onUnauthenticatedRequest)
      w.writeBool(11, useExistingClientSecret)
    }
  }

  public struct AvailabilityZone: AWSShape {
    public var zoneName: String?
    public var subnetId: String?
    public var outpostId: String?
    public var loadBalancerAddresses: [LoadBalancerAddress]?
    public var sourceNatIpv6Prefixes: [String]?

    public init() {}

    public init(
      zoneName: String? = nil,
      subnetId: String? = nil,
      outpostId: String? = nil,
      loadBalancerAddresses: [LoadBalancerAddress]? = nil,
      sourceNatIpv6Prefixes: [String]? = nil
    ) {
      self.zoneName = zoneName
      self.subnetId = subnetId
      self.outpostId = outpostId
      self.loadBalancerAddresses = loadBalancerAddresses
      self.sourceNatIpv6Prefixes = sourceNatIpv6Prefixes
    }

    public static let schema = AWSSchema(
      "AvailabilityZone",
      #"""
      ZoneName string
      SubnetId string
      OutpostId string
      LoadBalancerAddresses [LoadBalancerAddress]
      SourceNatIpv6Prefixes [string]
      """#, [.shape(LoadBalancerAddress.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&zoneName)
      case 1: r.readString(&subnetId)
      case 2: r.readString(&outpostId)
      case 3: r.readShapes(&loadBalancerAddresses)
      case 4: r.readStrings(&sourceNatIpv6Prefixes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, zoneName)
      w.writeString(1, subnetId)
      w.writeString(2, outpostId)
      w.writeShapes(3, loadBalancerAddresses)
      w.writeStrings(4, sourceNatIpv6Prefixes)
    }
  }
}
