// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct HttpParameters: AWSShape {
    public var pathParameterValues: [String]?
    public var headerParameters: [String: String]?
    public var queryStringParameters: [String: String]?

    public init() {}

    public init(
      pathParameterValues: [String]? = nil,
      headerParameters: [String: String]? = nil,
      queryStringParameters: [String: String]? = nil
    ) {
      self.pathParameterValues = pathParameterValues
      self.headerParameters = headerParameters
      self.queryStringParameters = queryStringParameters
    }

    public static let schema = AWSSchema(
      "HttpParameters",
      #"""
      PathParameterValues [string/^(?!\s*$).+/]
      HeaderParameters {string(..512)/^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$/:string(..512)/^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$/}
      QueryStringParameters {string(..512)/[^\x00-\x1F\x7F]+/:string(..512)/[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+/}
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&pathParameterValues)
      case 1: r.readStringMap(&headerParameters)
      case 2: r.readStringMap(&queryStringParameters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, pathParameterValues)
      w.writeStringMap(1, headerParameters)
      w.writeStringMap(2, queryStringParameters)
    }
  }
}
