// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeAccountLimits`.
  public static let describeAccountLimits = AWSOperation<DescribeAccountLimitsRequest, DescribeAccountLimitsResponse>(
    name: "DescribeAccountLimits", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAccountLimitsRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeAccountLimitsRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeAccountLimitsResponse: AWSShape {
    public var maxNumberOfAutoScalingGroups: Int?
    public var maxNumberOfLaunchConfigurations: Int?
    public var numberOfAutoScalingGroups: Int?
    public var numberOfLaunchConfigurations: Int?

    public init() {}

    public init(
      maxNumberOfAutoScalingGroups: Int? = nil,
      maxNumberOfLaunchConfigurations: Int? = nil,
      numberOfAutoScalingGroups: Int? = nil,
      numberOfLaunchConfigurations: Int? = nil
    ) {
      self.maxNumberOfAutoScalingGroups = maxNumberOfAutoScalingGroups
      self.maxNumberOfLaunchConfigurations = maxNumberOfLaunchConfigurations
      self.numberOfAutoScalingGroups = numberOfAutoScalingGroups
      self.numberOfLaunchConfigurations = numberOfLaunchConfigurations
    }

    public static let schema = AWSSchema(
      "DescribeAccountLimitsResponse",
      #"""
      MaxNumberOfAutoScalingGroups int
      MaxNumberOfLaunchConfigurations int
      NumberOfAutoScalingGroups int
      NumberOfLaunchConfigurations int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maxNumberOfAutoScalingGroups)
      case 1: r.readInt(&maxNumberOfLaunchConfigurations)
      case 2: r.readInt(&numberOfAutoScalingGroups)
      case 3: r.readInt(&numberOfLaunchConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maxNumberOfAutoScalingGroups)
      w.writeInt(1, maxNumberOfLaunchConfigurations)
      w.writeInt(2, numberOfAutoScalingGroups)
      w.writeInt(3, numberOfLaunchConfigurations)
    }
  }
}
