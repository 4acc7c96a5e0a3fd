// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeServices`.
  public static let describeServices = AWSOperation<DescribeServicesRequest, DescribeServicesResponse>(
    name: "DescribeServices", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeServicesRequest: AWSShape {
    public var cluster: String?
    public var services: [String]?
    public var include: [ServiceField]?

    public init() {}

    public init(
      cluster: String? = nil,
      services: [String]? = nil,
      include: [ServiceField]? = nil
    ) {
      self.cluster = cluster
      self.services = services
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeServicesRequest",
      #"""
      cluster string
      services! [string]
      include [ServiceField]
      """#, [.enumeration(ServiceField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&services)
      case 2: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, services)
      w.writeEnums(2, include)
    }
  }

  public struct DescribeServicesResponse: AWSShape {
    public var services: [Service]?
    public var failures: [Failure]?

    public init() {}

    public init(
      services: [Service]? = nil,
      failures: [Failure]? = nil
    ) {
      self.services = services
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeServicesResponse",
      #"""
      services [Service]
      failures [Failure]
      """#, [.shape(Service.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&services)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, services)
      w.writeShapes(1, failures)
    }
  }
}
