// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension STS {
  /// `AssumeRoleWithWebIdentity`.
  public static let assumeRoleWithWebIdentity = AWSOperation<AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse>(
    name: "AssumeRoleWithWebIdentity", service: service, isReadOnly: true, isIdempotent: true)

  public struct AssumeRoleWithWebIdentityRequest: AWSShape {
    public var roleArn: String?
    public var roleSessionName: String?
    public var webIdentityToken: String?
    public var providerId: String?
    public var policyArns: [PolicyDescriptorType]?
    public var policy: String?
    public var durationSeconds: Int?

    public init() {}

    public init(
      roleArn: String? = nil,
      roleSessionName: String? = nil,
      webIdentityToken: String? = nil,
      providerId: String? = nil,
      policyArns: [PolicyDescriptorType]? = nil,
      policy: String? = nil,
      durationSeconds: Int? = nil
    ) {
      self.roleArn = roleArn
      self.roleSessionName = roleSessionName
      self.webIdentityToken = webIdentityToken
      self.providerId = providerId
      self.policyArns = policyArns
      self.policy = policy
      self.durationSeconds = durationSeconds
    }

    public static let schema = AWSSchema(
      "AssumeRoleWithWebIdentityRequest",
      #"""
      RoleArn! string(20..2048)/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+/
      RoleSessionName! string(2..64)/[\w+=,.@-]*/
      WebIdentityToken! string(4..20000) sensitive
      ProviderId string(4..2048)
      PolicyArns [PolicyDescriptorType]
      Policy string(1..2048)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      DurationSeconds int(900..43200)
      """#, [.shape(PolicyDescriptorType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleArn)
      case 1: r.readString(&roleSessionName)
      case 2: r.readString(&webIdentityToken)
      case 3: r.readString(&providerId)
      case 4: r.readShapes(&policyArns)
      case 5: r.readString(&policy)
      case 6: r.readInt(&durationSeconds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleArn)
      w.writeString(1, roleSessionName)
      w.writeString(2, webIdentityToken)
      w.writeString(3, providerId)
      w.writeShapes(4, policyArns)
      w.writeString(5, policy)
      w.writeInt(6, durationSeconds)
    }
  }

  public struct AssumeRoleWithWebIdentityResponse: AWSShape {
    public var credentials: Credentials?
    public var subjectFromWebIdentityToken: String?
    public var assumedRoleUser: AssumedRoleUser?
    public var packedPolicySize: Int?
    public var provider: String?
    public var audience: String?
    public var sourceIdentity: String?

    public init() {}

    public init(
      credentials: Credentials? = nil,
      subjectFromWebIdentityToken: String? = nil,
      assumedRoleUser: AssumedRoleUser? = nil,
      packedPolicySize: Int? = nil,
      provider: String? = nil,
      audience: String? = nil,
      sourceIdentity: String? = nil
    ) {
      self.credentials = credentials
      self.subjectFromWebIdentityToken = subjectFromWebIdentityToken
      self.assumedRoleUser = assumedRoleUser
      self.packedPolicySize = packedPolicySize
      self.provider = provider
      self.audience = audience
      self.sourceIdentity = sourceIdentity
    }

    public static let schema = AWSSchema(
      "AssumeRoleWithWebIdentityResponse",
      #"""
      Credentials Credentials
      SubjectFromWebIdentityToken string(6..255)
      AssumedRoleUser AssumedRoleUser
      PackedPolicySize int(0..)
      Provider string
      Audience string
      SourceIdentity string(2..64)/[\w+=,.@-]*/
      """#, [.shape(Credentials.self), .shape(AssumedRoleUser.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&credentials)
      case 1: r.readString(&subjectFromWebIdentityToken)
      case 2: r.readShape(&assumedRoleUser)
      case 3: r.readInt(&packedPolicySize)
      case 4: r.readString(&provider)
      case 5: r.readString(&audience)
      case 6: r.readString(&sourceIdentity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, credentials)
      w.writeString(1, subjectFromWebIdentityToken)
      w.writeShape(2, assumedRoleUser)
      w.writeInt(3, packedPolicySize)
      w.writeString(4, provider)
      w.writeString(5, audience)
      w.writeString(6, sourceIdentity)
    }
  }
}
