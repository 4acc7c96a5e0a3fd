// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct PlacementConstraint: AWSShape {
    public var type: PlacementConstraintType?
    public var expression: String?

    public init() {}

    public init(
      type: PlacementConstraintType? = nil,
      expression: String? = nil
    ) {
      self.type = type
      self.expression = expression
    }

    public static let schema = AWSSchema(
      "PlacementConstraint",
      #"""
      type PlacementConstraintType
      expression string(..2000)
      """#, [.enumeration(PlacementConstraintType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&expression)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, expression)
    }
  }

  public struct PlacementStrategy: AWSShape {
    public var type: PlacementStrategyType?
    public var field: String?

    public init() {}

    public init(
      type: PlacementStrategyType? = nil,
      field: String? = nil
    ) {
      self.type = type
      self.field = field
    }

    public static let schema = AWSSchema(
      "PlacementStrategy",
      #"""
      type PlacementStrategyType
      field string(..255)
      """#, [.enumeration(PlacementStrategyType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&field)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, field)
    }
  }
}
