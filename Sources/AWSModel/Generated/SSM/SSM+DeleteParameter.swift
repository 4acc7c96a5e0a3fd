// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `DeleteParameter`.
  public static let deleteParameter = AWSOperation<DeleteParameterRequest, DeleteParameterResponse>(
    name: "DeleteParameter", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteParameterRequest: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "DeleteParameterRequest",
      #"""
      Name! string(1..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
    }
  }

  public struct DeleteParameterResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteParameterResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
