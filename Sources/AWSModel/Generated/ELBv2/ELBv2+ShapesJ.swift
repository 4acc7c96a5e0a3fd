// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct JwtValidationActionAdditionalClaim: AWSShape {
    public var format: JwtValidationActionAdditionalClaimFormatEnum?
    public var name: String?
    public var values: [String]?

    public init() {}

    public init(
      format: JwtValidationActionAdditionalClaimFormatEnum? = nil,
      name: String? = nil,
      values: [String]? = nil
    ) {
      self.format = format
      self.name = name
      self.values = values
    }

    public static let schema = AWSSchema(
      "JwtValidationActionAdditionalClaim",
      #"""
      Format! JwtValidationActionAdditionalClaimFormatEnum
      Name! string
      Values! [string]
      """#, [.enumeration(JwtValidationActionAdditionalClaimFormatEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&format)
      case 1: r.readString(&name)
      case 2: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, format)
      w.writeString(1, name)
      w.writeStrings(2, values)
    }
  }

  public struct JwtValidationActionConfig: AWSShape {
    public var jwksEndpoint: String?
    public var issuer: String?
    public var additionalClaims: [JwtValidationActionAdditionalClaim]?

    public init() {}

    public init(
      jwksEndpoint: String? = nil,
      issuer: String? = nil,
      additionalClaims: [JwtValidationActionAdditionalClaim]? = nil
    ) {
      self.jwksEndpoint = jwksEndpoint
      self.issuer = issuer
      self.additionalClaims = additionalClaims
    }

    public static let schema = AWSSchema(
      "JwtValidationActionConfig",
      #"""
      JwksEndpoint! string
      Issuer! string
      AdditionalClaims [JwtValidationActionAdditionalClaim]
      """#, [.shape(JwtValidationActionAdditionalClaim.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&jwksEndpoint)
      case 1: r.readString(&issuer)
      case 2: r.readShapes(&additionalClaims)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, jwksEndpoint)
      w.writeString(1, issuer)
      w.writeShapes(2, additionalClaims)
    }
  }
}
