// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `RemoveListenerCertificates`.
  public static let removeListenerCertificates = AWSOperation<RemoveListenerCertificatesRequest, RemoveListenerCertificatesResponse>(
    name: "RemoveListenerCertificates", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemoveListenerCertificatesRequest: AWSShape {
    public var listenerArn: String?
    public var certificates: [Certificate]?

    public init() {}

    public init(
      listenerArn: String? = nil,
      certificates: [Certificate]? = nil
    ) {
      self.listenerArn = listenerArn
      self.certificates = certificates
    }

    public static let schema = AWSSchema(
      "RemoveListenerCertificatesRequest",
      #"""
      ListenerArn! string
      Certificates! [Certificate]
      """#, [.shape(Certificate.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readShapes(&certificates)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeShapes(1, certificates)
    }
  }

  public struct RemoveListenerCertificatesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RemoveListenerCertificatesResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
