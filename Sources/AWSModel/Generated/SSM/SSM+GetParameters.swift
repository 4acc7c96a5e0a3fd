// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `GetParameters`.
  public static let getParameters = AWSOperation<GetParametersRequest, GetParametersResponse>(
    name: "GetParameters", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetParametersRequest: AWSShape {
    public var names: [String]?
    public var withDecryption: Bool?

    public init() {}

    public init(
      names: [String]? = nil,
      withDecryption: Bool? = nil
    ) {
      self.names = names
      self.withDecryption = withDecryption
    }

    public static let schema = AWSSchema(
      "GetParametersRequest",
      #"""
      Names! [string(1..2048)](1..10)
      WithDecryption bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&names)
      case 1: r.readBool(&withDecryption)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, names)
      w.writeBool(1, withDecryption)
    }
  }

  public struct GetParametersResponse: AWSShape {
    public var parameters: [Parameter]?
    public var invalidParameters: [String]?

    public init() {}

    public init(
      parameters: [Parameter]? = nil,
      invalidParameters: [String]? = nil
    ) {
      self.parameters = parameters
      self.invalidParameters = invalidParameters
    }

    public static let schema = AWSSchema(
      "GetParametersResponse",
      #"""
      Parameters [Parameter]
      InvalidParameters [string(1..2048)](1..10)
      """#, [.shape(Parameter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&parameters)
      case 1: r.readStrings(&invalidParameters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, parameters)
      w.writeStrings(1, invalidParameters)
    }
  }
}
