// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `GetParameter`.
  public static let getParameter = AWSOperation<GetParameterRequest, GetParameterResponse>(
    name: "GetParameter", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetParameterRequest: AWSShape {
    public var name: String?
    public var withDecryption: Bool?

    public init() {}

    public init(
      name: String? = nil,
      withDecryption: Bool? = nil
    ) {
      self.name = name
      self.withDecryption = withDecryption
    }

    public static let schema = AWSSchema(
      "GetParameterRequest",
      #"""
      Name! string(1..2048)
      WithDecryption bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readBool(&withDecryption)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeBool(1, withDecryption)
    }
  }

  public struct GetParameterResponse: AWSShape {
    public var parameter: Parameter?

    public init() {}

    public init(
      parameter: Parameter? = nil
    ) {
      self.parameter = parameter
    }

    public static let schema = AWSSchema(
      "GetParameterResponse",
      #"""
      Parameter Parameter
      """#, [.shape(Parameter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&parameter)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, parameter)
    }
  }
}
