// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct RepositoryCredentials: AWSShape {
    public var credentialsParameter: String?

    public init() {}

    public init(
      credentialsParameter: String? = nil
    ) {
      self.credentialsParameter = credentialsParameter
    }

    public static let schema = AWSSchema(
      "RepositoryCredentials",
      #"""
      credentialsParameter! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&credentialsParameter)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, credentialsParameter)
    }
  }

  public struct Resource: AWSShape {
    public var name: String?
    public var type: String?
    public var doubleValue: Double?
    public var longValue: Int?
    public var integerValue: Int?
    public var stringSetValue: [String]?

    public init() {}

    public init(
      name: String? = nil,
      type: String? = nil,
      doubleValue: Double? = nil,
      longValue: Int? = nil,
      integerValue: Int? = nil,
      stringSetValue: [String]? = nil
    ) {
      self.name = name
      self.type = type
      self.doubleValue = doubleValue
      self.longValue = longValue
      self.integerValue = integerValue
      self.stringSetValue = stringSetValue
    }

    public static let schema = AWSSchema(
      "Resource",
      #"""
      name string
      type string
      doubleValue double
      longValue long
      integerValue int
      stringSetValue [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&type)
      case 2: r.readDouble(&doubleValue)
      case 3: r.readInt(&longValue)
      case 4: r.readInt(&integerValue)
      case 5: r.readStrings(&stringSetValue)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, type)
      w.writeDouble(2, doubleValue)
      w.writeInt(3, longValue)
      w.writeInt(4, integerValue)
      w.writeStrings(5, stringSetValue)
    }
  }

  public struct ResourceRequirement: AWSShape {
    public var value: String?
    public var type: ResourceType?

    public init() {}

    public init(
      value: String? = nil,
      type: ResourceType? = nil
    ) {
      self.value = value
      self.type = type
    }

    public static let schema = AWSSchema(
      "ResourceRequirement",
      #"""
      value! string
      type! ResourceType
      """#, [.enumeration(ResourceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&value)
      case 1: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, value)
      w.writeEnum(1, type)
    }
  }

  public struct RuntimePlatform: AWSShape {
    public var cpuArchitecture: CPUArchitecture?
    public var operatingSystemFamily: OSFamily?

    public init() {}

    public init(
      cpuArchitecture: CPUArchitecture? = nil,
      operatingSystemFamily: OSFamily? = nil
    ) {
      self.cpuArchitecture = cpuArchitecture
      self.operatingSystemFamily = operatingSystemFamily
    }

    public static let schema = AWSSchema(
      "RuntimePlatform",
      #"""
      cpuArchitecture CPUArchitecture
      operatingSystemFamily OSFamily
      """#, [.enumeration(CPUArchitecture.self), .enumeration(OSFamily.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&cpuArchitecture)
      case 1: r.readEnum(&operatingSystemFamily)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, cpuArchitecture)
      w.writeEnum(1, operatingSystemFamily)
    }
  }
}
