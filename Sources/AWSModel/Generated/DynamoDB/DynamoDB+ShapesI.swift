// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct ItemCollectionMetrics: AWSShape {
    public var itemCollectionKey: [String: AttributeValue]?
    public var sizeEstimateRangeGB: [Double]?

    public init() {}

    public init(
      itemCollectionKey: [String: AttributeValue]? = nil,
      sizeEstimateRangeGB: [Double]? = nil
    ) {
      self.itemCollectionKey = itemCollectionKey
      self.sizeEstimateRangeGB = sizeEstimateRangeGB
    }

    public static let schema = AWSSchema(
      "ItemCollectionMetrics",
      #"""
      ItemCollectionKey {string(..65535):AttributeValue}
      SizeEstimateRangeGB [double]
      """#, [.shape(AttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapeMap(&itemCollectionKey)
      case 1: r.readDoubles(&sizeEstimateRangeGB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapeMap(0, itemCollectionKey)
      w.writeDoubles(1, sizeEstimateRangeGB)
    }
  }
}
