// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `CancelSpotInstanceRequests`.
  public static let cancelSpotInstanceRequests = AWSOperation<CancelSpotInstanceRequestsRequest, CancelSpotInstanceRequestsResponse>(
    name: "CancelSpotInstanceRequests", service: service, isReadOnly: false, isIdempotent: false)

  public struct CancelSpotInstanceRequestsRequest: AWSShape {
    public var dryRun: Bool?
    public var spotInstanceRequestIds: [String]?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      spotInstanceRequestIds: [String]? = nil
    ) {
      self.dryRun = dryRun
      self.spotInstanceRequestIds = spotInstanceRequestIds
    }

    public static let schema = AWSSchema(
      "CancelSpotInstanceRequestsRequest",
      #"""
      DryRun bool xml=dryRun
      SpotInstanceRequestIds! [string|SpotInstanceRequestId] xml=SpotInstanceRequestId query=SpotInstanceRequestId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readStrings(&spotInstanceRequestIds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeStrings(1, spotInstanceRequestIds)
    }
  }

  public struct CancelSpotInstanceRequestsResponse: AWSShape {
    public var cancelledSpotInstanceRequests: [CancelledSpotInstanceRequest]?

    public init() {}

    public init(
      cancelledSpotInstanceRequests: [CancelledSpotInstanceRequest]? = nil
    ) {
      self.cancelledSpotInstanceRequests = cancelledSpotInstanceRequests
    }

    public static let schema = AWSSchema(
      "CancelSpotInstanceRequestsResponse",
      #"""
      CancelledSpotInstanceRequests [CancelledSpotInstanceRequest|item] xml=spotInstanceRequestSet query=SpotInstanceRequestSet
      """#, [.shape(CancelledSpotInstanceRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&cancelledSpotInstanceRequests)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, cancelledSpotInstanceRequests)
    }
  }

  public struct CancelledSpotInstanceRequest: AWSShape {
    public var spotInstanceRequestId: String?
    public var state: CancelSpotInstanceRequestState?

    public init() {}

    public init(
      spotInstanceRequestId: String? = nil,
      state: CancelSpotInstanceRequestState? = nil
    ) {
      self.spotInstanceRequestId = spotInstanceRequestId
      self.state = state
    }

    public static let schema = AWSSchema(
      "CancelledSpotInstanceRequest",
      #"""
      SpotInstanceRequestId string xml=spotInstanceRequestId
      State CancelSpotInstanceRequestState xml=state
      """#, [.enumeration(CancelSpotInstanceRequestState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&spotInstanceRequestId)
      case 1: r.readEnum(&state)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, spotInstanceRequestId)
      w.writeEnum(1, state)
    }
  }
}
