// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeContainerInstances`.
  public static let describeContainerInstances = AWSOperation<DescribeContainerInstancesRequest, DescribeContainerInstancesResponse>(
    name: "DescribeContainerInstances", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeContainerInstancesRequest: AWSShape {
    public var cluster: String?
    public var containerInstances: [String]?
    public var include: [ContainerInstanceField]?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstances: [String]? = nil,
      include: [ContainerInstanceField]? = nil
    ) {
      self.cluster = cluster
      self.containerInstances = containerInstances
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeContainerInstancesRequest",
      #"""
      cluster string
      containerInstances! [string]
      include [ContainerInstanceField]
      """#, [.enumeration(ContainerInstanceField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&containerInstances)
      case 2: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, containerInstances)
      w.writeEnums(2, include)
    }
  }

  public struct DescribeContainerInstancesResponse: AWSShape {
    public var containerInstances: [ContainerInstance]?
    public var failures: [Failure]?

    public init() {}

    public init(
      containerInstances: [ContainerInstance]? = nil,
      failures: [Failure]? = nil
    ) {
      self.containerInstances = containerInstances
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeContainerInstancesResponse",
      #"""
      containerInstances [ContainerInstance]
      failures [Failure]
      """#, [.shape(ContainerInstance.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&containerInstances)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, containerInstances)
      w.writeShapes(1, failures)
    }
  }
}
