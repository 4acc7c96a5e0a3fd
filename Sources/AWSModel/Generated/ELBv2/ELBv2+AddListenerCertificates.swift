// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `AddListenerCertificates`.
  public static let addListenerCertificates = AWSOperation<AddListenerCertificatesRequest, AddListenerCertificatesResponse>(
    name: "AddListenerCertificates", service: service, isReadOnly: false, isIdempotent: true)

  public struct AddListenerCertificatesRequest: AWSShape {
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
      "AddListenerCertificatesRequest",
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

  public struct AddListenerCertificatesResponse: AWSShape {
    public var certificates: [Certificate]?

    public init() {}

    public init(
      certificates: [Certificate]? = nil
    ) {
      self.certificates = certificates
    }

    public static let schema = AWSSchema(
      "AddListenerCertificatesResponse",
      #"""
      Certificates [Certificate]
      """#, [.shape(Certificate.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&certificates)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, certificates)
    }
  }
}
