// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `AttachTrafficSources`.
  public static let attachTrafficSources = AWSOperation<AttachTrafficSourcesRequest, AttachTrafficSourcesResponse>(
    name: "AttachTrafficSources", service: service, isReadOnly: false, isIdempotent: true)

  public struct AttachTrafficSourcesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var trafficSources: [TrafficSourceIdentifier]?
    public var skipZonalShiftValidation: Bool?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      trafficSources: [TrafficSourceIdentifier]? = nil,
      skipZonalShiftValidation: Bool? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.trafficSources = trafficSources
      self.skipZonalShiftValidation = skipZonalShiftValidation
    }

    public static let schema = AWSSchema(
      "AttachTrafficSourcesRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TrafficSources! [TrafficSourceIdentifier]
      SkipZonalShiftValidation bool
      """#, [.shape(TrafficSourceIdentifier.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readShapes(&trafficSources)
      case 2: r.readBool(&skipZonalShiftValidation)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeShapes(1, trafficSources)
      w.writeBool(2, skipZonalShiftValidation)
    }
  }

  public struct AttachTrafficSourcesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AttachTrafficSourcesResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
