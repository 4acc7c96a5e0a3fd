// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DetachTrafficSources`.
  public static let detachTrafficSources = AWSOperation<DetachTrafficSourcesRequest, DetachTrafficSourcesResponse>(
    name: "DetachTrafficSources", service: service, isReadOnly: false, isIdempotent: true)

  public struct DetachTrafficSourcesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var trafficSources: [TrafficSourceIdentifier]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      trafficSources: [TrafficSourceIdentifier]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.trafficSources = trafficSources
    }

    public static let schema = AWSSchema(
      "DetachTrafficSourcesRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TrafficSources! [TrafficSourceIdentifier]
      """#, [.shape(TrafficSourceIdentifier.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readShapes(&trafficSources)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeShapes(1, trafficSources)
    }
  }

  public struct DetachTrafficSourcesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DetachTrafficSourcesResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
