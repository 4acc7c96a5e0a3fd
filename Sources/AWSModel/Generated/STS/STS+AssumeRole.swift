// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension STS {
  /// `AssumeRole`.
  public static let assumeRole = AWSOperation<AssumeRoleRequest, AssumeRoleResponse>(
    name: "AssumeRole", service: service, isReadOnly: true, isIdempotent: true)

  public struct AssumeRoleRequest: AWSShape {
    public var roleArn: String?
    public var roleSessionName: String?
    public var policyArns: [PolicyDescriptorType]?
    public var policy: String?
    public var durationSeconds: Int?
    public var tags: [Tag]?
    public var transitiveTagKeys: [String]?
    public var externalId: String?
    public var serialNumber: String?
    public var tokenCode: String?
    public var sourceIdentity: String?
    public var providedContexts: [ProvidedContext]?

    public init() {}

    public init(
      roleArn: String? = nil,
      roleSessionName: String? = nil,
      policyArns: [PolicyDescriptorType]? = nil,
      policy: String? = nil,
      durationSeconds: Int? = nil,
      tags: [Tag]? = nil,
      transitiveTagKeys: [String]? = nil,
      externalId: String? = nil,
      serialNumber: String? = nil,
      tokenCode: String? = nil,
      sourceIdentity: String? = nil,
      providedContexts: [ProvidedContext]? = nil
    ) {
      self.roleArn = roleArn
      self.roleSessionName = roleSessionName
      self.policyArns = policyArns
      self.policy = policy
      self.durationSeconds = durationSeconds
      self.tags = tags
      self.transitiveTagKeys = transitiveTagKeys
      self.externalId = externalId
      self.serialNumber = serialNumber
      self.tokenCode = tokenCode
      self.sourceIdentity = sourceIdentity
      self.providedContexts = providedContexts
    }

    public static let schema = AWSSchema(
      "AssumeRoleRequest",
      #"""
      RoleArn! string(20..2048)/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+/
      RoleSessionName! string(2..64)/[\w+=,.@-]*/
      PolicyArns [PolicyDescriptorType]
      Policy string(1..)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      DurationSeconds int(900..43200)
      Tags [Tag](..50)
      TransitiveTagKeys [string(1..128)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]+/](..50)
      ExternalId string(2..1224)/[\w+=,.@:\/-]*/
      SerialNumber string(9..256)/[\w+=\/:,.@-]*/
      TokenCode string(6..6)/[\d]*/
      SourceIdentity string(2..64)/[\w+=,.@-]*/
      ProvidedContexts [ProvidedContext](1..5)
      """#, [.shape(PolicyDescriptorType.self), .shape(Tag.self), .shape(ProvidedContext.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleArn)
      case 1: r.readString(&roleSessionName)
      case 2: r.readShapes(&policyArns)
      case 3: r.readString(&policy)
      case 4: r.readInt(&durationSeconds)
      case 5: r.readShapes(&tags)
      case 6: r.readStrings(&transitiveTagKeys)
      case 7: r.readString(&externalId)
      case 8: r.readString(&serialNumber)
      case 9: r.readString(&tokenCode)
      case 10: r.readString(&sourceIdentity)
      case 11: r.readShapes(&providedContexts)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleArn)
      w.writeString(1, roleSessionName)
      w.writeShapes(2, policyArns)
      w.writeString(3, policy)
      w.writeInt(4, durationSeconds)
      w.writeShapes(5, tags)
      w.writeStrings(6, transitiveTagKeys)
      w.writeString(7, externalId)
      w.writeString(8, serialNumber)
      w.writeString(9, tokenCode)
      w.writeString(10, sourceIdentity)
      w.writeShapes(11, providedContexts)
    }
  }

  public struct AssumeRoleResponse: AWSShape {
    public var credentials: Credentials?
    public var assumedRoleUser: AssumedRoleUser?
    public var packedPolicySize: Int?
    public var sourceIdentity: String?

    public init() {}

    public init(
      credentials: Credentials? = nil,
      assumedRoleUser: AssumedRoleUser? = nil,
      packedPolicySize: Int? = nil,
      sourceIdentity: String? = nil
    ) {
      self.credentials = credentials
      self.assumedRoleUser = assumedRoleUser
      self.packedPolicySize = packedPolicySize
      self.sourceIdentity = sourceIdentity
    }

    public static let schema = AWSSchema(
      "AssumeRoleResponse",
      #"""
      Credentials Credentials
      AssumedRoleUser AssumedRoleUser
      PackedPolicySize int(0..)
      SourceIdentity string(2..64)/[\w+=,.@-]*/
      """#, [.shape(Credentials.self), .shape(AssumedRoleUser.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&credentials)
      case 1: r.readShape(&assumedRoleUser)
      case 2: r.readInt(&packedPolicySize)
      case 3: r.readString(&sourceIdentity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, credentials)
      w.writeShape(1, assumedRoleUser)
      w.writeInt(2, packedPolicySize)
      w.writeString(3, sourceIdentity)
    }
  }

  public struct ProvidedContext: AWSShape {
    public var providerArn: String?
    public var contextAssertion: String?

    public init() {}

    public init(
      providerArn: String? = nil,
      contextAssertion: String? = nil
    ) {
      self.providerArn = providerArn
      self.contextAssertion = contextAssertion
    }

    public static let schema = AWSSchema(
      "ProvidedContext",
      #"""
      ProviderArn string(20..2048)/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+/
      ContextAssertion string(4..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&providerArn)
      case 1: r.readString(&contextAssertion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, providerArn)
      w.writeString(1, contextAssertion)
    }
  }

  public struct Tag: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      Key! string(1..128)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]+/
      Value! string(0..256)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }
}
