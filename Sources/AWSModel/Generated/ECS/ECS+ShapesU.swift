// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct Ulimit: AWSShape {
    public var name: UlimitName?
    public var softLimit: Int?
    public var hardLimit: Int?

    public init() {}

    public init(
      name: UlimitName? = nil,
      softLimit: Int? = nil,
      hardLimit: Int? = nil
    ) {
      self.name = name
      self.softLimit = softLimit
      self.hardLimit = hardLimit
    }

    public static let schema = AWSSchema(
      "Ulimit",
      #"""
      name! UlimitName
      softLimit! int
      hardLimit! int
      """#, [.enumeration(UlimitName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readInt(&softLimit)
      case 2: r.readInt(&hardLimit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeInt(1, softLimit)
      w.writeInt(2, hardLimit)
    }
  }
}
