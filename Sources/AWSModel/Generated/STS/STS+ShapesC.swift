// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension STS {
  public struct Credentials: AWSShape {
    public var accessKeyId: String?
    public var secretAccessKey: String?
    public var sessionToken: String?
    public var expiration: Date?

    public init() {}

    public init(
      accessKeyId: String? = nil,
      secretAccessKey: String? = nil,
      sessionToken: String? = nil,
      expiration: Date? = nil
    ) {
      self.accessKeyId = accessKeyId
      self.secretAccessKey = secretAccessKey
      self.sessionToken = sessionToken
      self.expiration = expiration
    }

    public static let schema = AWSSchema(
      "Credentials",
      #"""
      AccessKeyId! string(16..128)/[\w]*/
      SecretAccessKey! string sensitive
      SessionToken! string
      Expiration! time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&accessKeyId)
      case 1: r.readString(&secretAccessKey)
      case 2: r.readString(&sessionToken)
      case 3: r.readDate(&expiration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, accessKeyId)
      w.writeString(1, secretAccessKey)
      w.writeString(2, sessionToken)
      w.writeDate(3, expiration)
    }
  }
}
