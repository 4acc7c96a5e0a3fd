// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteAttributes`.
  public static let deleteAttributes = AWSOperation<DeleteAttributesRequest, DeleteAttributesResponse>(
    name: "DeleteAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteAttributesRequest: AWSShape {
    public var cluster: String?
    public var attributes: [Attribute]?

    public init() {}

    public init(
      cluster: String? = nil,
      attributes: [Attribute]? = nil
    ) {
      self.cluster = cluster
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "DeleteAttributesRequest",
      #"""
      cluster string
      attributes! [Attribute]
      """#, [.shape(Attribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeShapes(1, attributes)
    }
  }

  public struct DeleteAttributesResponse: AWSShape {
    public var attributes: [Attribute]?

    public init() {}

    public init(
      attributes: [Attribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "DeleteAttributesResponse",
      #"""
      attributes [Attribute]
      """#, [.shape(Attribute.self)])

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
