// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension STS {
  /// `GetCallerIdentity`.
  public static let getCallerIdentity = AWSOperation<GetCallerIdentityRequest, GetCallerIdentityResponse>(
    name: "GetCallerIdentity", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetCallerIdentityRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "GetCallerIdentityRequest")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct GetCallerIdentityResponse: AWSShape {
    public var userId: String?
    public var account: String?
    public var arn: String?

    public init() {}

    public init(
      userId: String? = nil,
      account: String? = nil,
      arn: String? = nil
    ) {
      self.userId = userId
      self.account = account
      self.arn = arn
    }

    public static let schema = AWSSchema(
      "GetCallerIdentityResponse",
      #"""
      UserId string
      Account string
      Arn string(20..2048)/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&userId)
      case 1: r.readString(&account)
      case 2: r.readString(&arn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, userId)
      w.writeString(1, account)
      w.writeString(2, arn)
    }
  }
}
