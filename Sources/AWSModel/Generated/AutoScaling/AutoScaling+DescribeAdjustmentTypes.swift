// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeAdjustmentTypes`.
  public static let describeAdjustmentTypes = AWSOperation<DescribeAdjustmentTypesRequest, DescribeAdjustmentTypesResponse>(
    name: "DescribeAdjustmentTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAdjustmentTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeAdjustmentTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeAdjustmentTypesResponse: AWSShape {
    public var adjustmentTypes: [AdjustmentType]?

    public init() {}

    public init(
      adjustmentTypes: [AdjustmentType]? = nil
    ) {
      self.adjustmentTypes = adjustmentTypes
    }

    public static let schema = AWSSchema(
      "DescribeAdjustmentTypesResponse",
      #"""
      AdjustmentTypes [AdjustmentType]
      """#, [.shape(AdjustmentType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&adjustmentTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, adjustmentTypes)
    }
  }

  public struct AdjustmentType: AWSShape {
    public var adjustmentType: String?

    public init() {}

    public init(
      adjustmentType: String? = nil
    ) {
      self.adjustmentType = adjustmentType
    }

    public static let schema = AWSSchema(
      "AdjustmentType",
      #"""
      AdjustmentType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&adjustmentType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, adjustmentType)
    }
  }
}
