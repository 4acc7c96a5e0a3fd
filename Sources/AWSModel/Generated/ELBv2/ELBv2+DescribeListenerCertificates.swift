// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeListenerCertificates`.
  public static let describeListenerCertificates = AWSOperation<DescribeListenerCertificatesRequest, DescribeListenerCertificatesResponse>(
    name: "DescribeListenerCertificates", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeListenerCertificatesRequest, DescribeListenerCertificatesResponse>(
      inputToken: \DescribeListenerCertificatesRequest.marker, outputToken: \DescribeListenerCertificatesResponse.nextMarker, limit: \DescribeListenerCertificatesRequest.pageSize,
      append: { appendItems(&$0.certificates, $1.certificates) }))

  public struct DescribeListenerCertificatesRequest: AWSShape {
    public var listenerArn: String?
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      listenerArn: String? = nil,
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.listenerArn = listenerArn
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeListenerCertificatesRequest",
      #"""
      ListenerArn! string
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readString(&marker)
      case 2: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeString(1, marker)
      w.writeInt(2, pageSize)
    }
  }

  public struct DescribeListenerCertificatesResponse: AWSShape {
    public var certificates: [Certificate]?
    public var nextMarker: String?

    public init() {}

    public init(
      certificates: [Certificate]? = nil,
      nextMarker: String? = nil
    ) {
      self.certificates = certificates
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeListenerCertificatesResponse",
      #"""
      Certificates [Certificate]
      NextMarker string
      """#, [.shape(Certificate.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&certificates)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, certificates)
      w.writeString(1, nextMarker)
    }
  }
}
