// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `DeleteParameters`.
  public static let deleteParameters = AWSOperation<DeleteParametersRequest, DeleteParametersResponse>(
    name: "DeleteParameters", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteParametersRequest: AWSShape {
    public var names: [String]?

    public init() {}

    public init(
      names: [String]? = nil
    ) {
      self.names = names
    }

    public static let schema = AWSSchema(
      "DeleteParametersRequest",
      #"""
      Names! [string(1..2048)](1..10)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&names)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, names)
    }
  }

  public struct DeleteParametersResponse: AWSShape {
    public var deletedParameters: [String]?
    public var invalidParameters: [String]?

    public init() {}

    public init(
      deletedParameters: [String]? = nil,
      invalidParameters: [String]? = nil
    ) {
      self.deletedParameters = deletedParameters
      self.invalidParameters = invalidParameters
    }

    public static let schema = AWSSchema(
      "DeleteParametersResponse",
      #"""
      DeletedParameters [string(1..2048)](1..10)
      InvalidParameters [string(1..2048)](1..10)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&deletedParameters)
      case 1: r.readStrings(&invalidParameters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, deletedParameters)
      w.writeStrings(1, invalidParameters)
    }
  }
}
