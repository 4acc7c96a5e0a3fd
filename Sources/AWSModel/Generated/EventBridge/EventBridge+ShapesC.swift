// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct CapacityProviderStrategyItem: AWSShape {
    public var capacityProvider: String?
    public var weight: Int?
    public var base: Int?

    public init() {}

    public init(
      capacityProvider: String? = nil,
      weight: Int? = nil,
      base: Int? = nil
    ) {
      self.capacityProvider = capacityProvider
      self.weight = weight
      self.base = base
    }

    public static let schema = AWSSchema(
      "CapacityProviderStrategyItem",
      #"""
      capacityProvider! string(1..255)
      weight int(0..1000)
      base int(0..100000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityProvider)
      case 1: r.readInt(&weight)
      case 2: r.readInt(&base)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityProvider)
      w.writeInt(1, weight)
      w.writeInt(2, base)
    }
  }
}
