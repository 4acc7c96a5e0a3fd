// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct Matcher: AWSShape {
    public var httpCode: String?
    public var grpcCode: String?

    public init() {}

    public init(
      httpCode: String? = nil,
      grpcCode: String? = nil
    ) {
      self.httpCode = httpCode
      self.grpcCode = grpcCode
    }

    public static let schema = AWSSchema(
      "Matcher",
      #"""
      HttpCode string
      GrpcCode string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&httpCode)
      case 1: r.readString(&grpcCode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, httpCode)
      w.writeString(1, grpcCode)
    }
  }

  public struct MutualAuthenticationAttributes: AWSShape {
    public var mode: String?
    public var trustStoreArn: String?
    public var ignoreClientCertificateExpiry: Bool?
    public var trustStoreAssociationStatus: TrustStoreAssociationStatusEnum?
    public var advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum?

    public init() {}

    public init(
      mode: String? = nil,
      trustStoreArn: String? = nil,
      ignoreClientCertificateExpiry: Bool? = nil,
      trustStoreAssociationStatus: TrustStoreAssociationStatusEnum? = nil,
      advertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum? = nil
    ) {
      self.mode = mode
      self.trustStoreArn = trustStoreArn
      self.ignoreClientCertificateExpiry = ignoreClientCertificateExpiry
      self.trustStoreAssociationStatus = trustStoreAssociationStatus
      self.advertiseTrustStoreCaNames = advertiseTrustStoreCaNames
    }

    public static let schema = AWSSchema(
      "MutualAuthenticationAttributes",
      #"""
      Mode string
      TrustStoreArn string
      IgnoreClientCertificateExpiry bool
      TrustStoreAssociationStatus TrustStoreAssociationStatusEnum
      AdvertiseTrustStoreCaNames AdvertiseTrustStoreCaNamesEnum
      """#, [.enumeration(TrustStoreAssociationStatusEnum.self), .enumeration(AdvertiseTrustStoreCaNamesEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&mode)
      case 1: r.readString(&trustStoreArn)
      case 2: r.readBool(&ignoreClientCertificateExpiry)
      case 3: r.readEnum(&trustStoreAssociationStatus)
      case 4: r.readEnum(&advertiseTrustStoreCaNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, mode)
      w.writeString(1, trustStoreArn)
      w.writeBool(2, ignoreClientCertificateExpiry)
      w.writeEnum(3, trustStoreAssociationStatus)
      w.writeEnum(4, advertiseTrustStoreCaNames)
    }
  }
}
