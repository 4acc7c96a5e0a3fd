// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension STS {
  /// `GetSessionToken`.
  public static let getSessionToken = AWSOperation<GetSessionTokenRequest, GetSessionTokenResponse>(
    name: "GetSessionToken", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetSessionTokenRequest: AWSShape {
    public var durationSeconds: Int?
    public var serialNumber: String?
    public var tokenCode: String?

    public init() {}

    public init(
      durationSeconds: Int? = nil,
      serialNumber: String? = nil,
      tokenCode: String? = nil
    ) {
      self.durationSeconds = durationSeconds
      self.serialNumber = serialNumber
      self.tokenCode = tokenCode
    }

    public static let schema = AWSSchema(
      "GetSessionTokenRequest",
      #"""
      DurationSeconds int(900..129600)
      SerialNumber string(9..256)/[\w+=\/:,.@-]*/
      TokenCode string(6..6)/[\d]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&durationSeconds)
      case 1: r.readString(&serialNumber)
      case 2: r.readString(&tokenCode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, durationSeconds)
      w.writeString(1, serialNumber)
      w.writeString(2, tokenCode)
    }
  }

  public struct GetSessionTokenResponse: AWSShape {
    public var credentials: Credentials?

    public init() {}

    public init(
      credentials: Credentials? = nil
    ) {
      self.credentials = credentials
    }

    public static let schema = AWSSchema(
      "GetSessionTokenResponse",
      #"""
      Credentials Credentials
      """#, [.shape(Credentials.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&credentials)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, credentials)
    }
  }
}
