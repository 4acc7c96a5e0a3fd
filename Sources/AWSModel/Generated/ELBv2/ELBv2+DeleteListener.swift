// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DeleteListener`.
  public static let deleteListener = AWSOperation<DeleteListenerRequest, DeleteListenerResponse>(
    name: "DeleteListener", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteListenerRequest: AWSShape {
    public var listenerArn: String?

    public init() {}

    public init(
      listenerArn: String? = nil
    ) {
      self.listenerArn = listenerArn
    }

    public static let schema = AWSSchema(
      "DeleteListenerRequest",
      #"""
      ListenerArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
    }
  }

  public struct DeleteListenerResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteListenerResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
