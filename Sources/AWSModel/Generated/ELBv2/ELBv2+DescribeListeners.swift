// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeListeners`.
  public static let describeListeners = AWSOperation<DescribeListenersRequest, DescribeListenersResponse>(
    name: "DescribeListeners", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeListenersRequest, DescribeListenersResponse>(
      inputToken: \DescribeListenersRequest.marker, outputToken: \DescribeListenersResponse.nextMarker, limit: \DescribeListenersRequest.pageSize,
      append: { appendItems(&$0.listeners, $1.listeners) }))

  public struct DescribeListenersRequest: AWSShape {
    public var loadBalancerArn: String?
    public var listenerArns: [String]?
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      listenerArns: [String]? = nil,
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.listenerArns = listenerArns
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeListenersRequest",
      #"""
      LoadBalancerArn string
      ListenerArns [string]
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readStrings(&listenerArns)
      case 2: r.readString(&marker)
      case 3: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeStrings(1, listenerArns)
      w.writeString(2, marker)
      w.writeInt(3, pageSize)
    }
  }

  public struct DescribeListenersResponse: AWSShape {
    public var listeners: [Listener]?
    public var nextMarker: String?

    public init() {}

    public init(
      listeners: [Listener]? = nil,
      nextMarker: String? = nil
    ) {
      self.listeners = listeners
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeListenersResponse",
      #"""
      Listeners [Listener]
      NextMarker string
      """#, [.shape(Listener.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&listeners)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, listeners)
      w.writeString(1, nextMarker)
    }
  }
}
