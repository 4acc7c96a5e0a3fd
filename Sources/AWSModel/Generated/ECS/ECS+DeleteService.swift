// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteService`.
  public static let deleteService = AWSOperation<DeleteServiceRequest, DeleteServiceResponse>(
    name: "DeleteService", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteServiceRequest: AWSShape {
    public var cluster: String?
    public var service: String?
    public var force: Bool?

    public init() {}

    public init(
      cluster: String? = nil,
      service: String? = nil,
      force: Bool? = nil
    ) {
      self.cluster = cluster
      self.service = service
      self.force = force
    }

    public static let schema = AWSSchema(
      "DeleteServiceRequest",
      #"""
      cluster string
      service! string
      force bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&service)
      case 2: r.readBool(&force)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, service)
      w.writeBool(2, force)
    }
  }

  public struct DeleteServiceResponse: AWSShape {
    public var service: Service?

    public init() {}

    public init(
      service: Service? = nil
    ) {
      self.service = service
    }

    public static let schema = AWSSchema(
      "DeleteServiceResponse",
      #"""
      service Service
      """#, [.shape(Service.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&service)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, service)
    }
  }
}
