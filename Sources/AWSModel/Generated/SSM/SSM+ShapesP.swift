// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension SSM {
  public struct Parameter: AWSShape {
    public var name: String?
    public var type: ParameterType?
    public var value: String?
    public var version: Int?
    public var selector: String?
    public var sourceResult: String?
    public var lastModifiedDate: Date?
    public var arn: String?
    public var dataType: String?

    public init() {}

    public init(
      name: String? = nil,
      type: ParameterType? = nil,
      value: String? = nil,
      version: Int? = nil,
      selector: String? = nil,
      sourceResult: String? = nil,
      lastModifiedDate: Date? = nil,
      arn: String? = nil,
      dataType: String? = nil
    ) {
      self.name = name
      self.type = type
      self.value = value
      self.version = version
      self.selector = selector
      self.sourceResult = sourceResult
      self.lastModifiedDate = lastModifiedDate
      self.arn = arn
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "Parameter",
      #"""
      Name string(1..2048)
      Type ParameterType
      Value string sensitive
      Version long
      Selector string(0..128)
      SourceResult string
      LastModifiedDate time
      ARN string
      DataType string(0..128)
      """#, [.enumeration(ParameterType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readEnum(&type)
      case 2: r.readString(&value)
      case 3: r.readInt(&version)
      case 4: r.readString(&selector)
      case 5: r.readString(&sourceResult)
      case 6: r.readDate(&lastModifiedDate)
      case 7: r.readString(&arn)
      case 8: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeEnum(1, type)
      w.writeString(2, value)
      w.writeInt(3, version)
      w.writeString(4, selector)
      w.writeString(5, sourceResult)
      w.writeDate(6, lastModifiedDate)
      w.writeString(7, arn)
      w.writeString(8, dataType)
    }
  }

  public struct ParameterInlinePolicy: AWSShape {
    public var policyText: String?
    public var policyType: String?
    public var policyStatus: String?

    public init() {}

    public init(
      policyText: String? = nil,
      policyType: String? = nil,
      policyStatus: String? = nil
    ) {
      self.policyText = policyText
      self.policyType = policyType
      self.policyStatus = policyStatus
    }

    public static let schema = AWSSchema(
      "ParameterInlinePolicy",
      #"""
      PolicyText string
      PolicyType string
      PolicyStatus string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyText)
      case 1: r.readString(&policyType)
      case 2: r.readString(&policyStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyText)
      w.writeString(1, policyType)
      w.writeString(2, policyStatus)
    }
  }

  public struct ParameterStringFilter: AWSShape {
    public var key: String?
    public var option: String?
    public var values: [String]?

    public init() {}

    public init(
      key: String? = nil,
      option: String? = nil,
      values: [String]? = nil
    ) {
      self.key = key
      self.option = option
      self.values = values
    }

    public static let schema = AWSSchema(
      "ParameterStringFilter",
      #"""
      Key! string(1..132)/tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType/
      Option string(1..10)
      Values [string(1..1024)](1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&option)
      case 2: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, option)
      w.writeStrings(2, values)
    }
  }
}
