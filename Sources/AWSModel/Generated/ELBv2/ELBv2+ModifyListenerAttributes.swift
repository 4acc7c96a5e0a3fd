// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyListenerAttributes`.
  public static let modifyListenerAttributes = AWSOperation<ModifyListenerAttributesRequest, ModifyListenerAttributesResponse>(
    name: "ModifyListenerAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyListenerAttributesRequest: AWSShape {
    public var listenerArn: String?
    public var attributes: [ListenerAttribute]?

    public init() {}

    public init(
      listenerArn: String? = nil,
      attributes: [ListenerAttribute]? = nil
    ) {
      self.listenerArn = listenerArn
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyListenerAttributesRequest",
      #"""
      ListenerArn! string
      Attributes! [ListenerAttribute]
      """#, [.shape(ListenerAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeShapes(1, attributes)
    }
  }

  public struct ModifyListenerAttributesResponse: AWSShape {
    public var attributes: [ListenerAttribute]?

    public init() {}

    public init(
      attributes: [ListenerAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyListenerAttributesResponse",
      #"""
      Attributes [ListenerAttribute]
      """#, [.shape(ListenerAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributes)
    }
  }
}
