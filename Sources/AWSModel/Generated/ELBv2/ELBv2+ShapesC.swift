// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct Certificate: AWSShape {
    public var certificateArn: String?
    public var isDefault: Bool?

    public init() {}

    public init(
      certificateArn: String? = nil,
      isDefault: Bool? = nil
    ) {
      self.certificateArn = certificateArn
      self.isDefault = isDefault
    }

    public static let schema = AWSSchema(
      "Certificate",
      #"""
      CertificateArn string
      IsDefault bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&certificateArn)
      case 1: r.readBool(&isDefault)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, certificateArn)
      w.writeBool(1, isDefault)
    }
  }
}
