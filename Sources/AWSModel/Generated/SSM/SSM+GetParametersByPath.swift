// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `GetParametersByPath`.
  public static let getParametersByPath = AWSOperation<GetParametersByPathRequest, GetParametersByPathResponse>(
    name: "GetParametersByPath", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<GetParametersByPathRequest, GetParametersByPathResponse>(
      inputToken: \GetParametersByPathRequest.nextToken, outputToken: \GetParametersByPathResponse.nextToken, limit: \GetParametersByPathRequest.maxResults,
      append: { appendItems(&$0.parameters, $1.parameters) }))

  public struct GetParametersByPathRequest: AWSShape {
    public var path: String?
    public var recursive: Bool?
    public var parameterFilters: [ParameterStringFilter]?
    public var withDecryption: Bool?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      path: String? = nil,
      recursive: Bool? = nil,
      parameterFilters: [ParameterStringFilter]? = nil,
      withDecryption: Bool? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.path = path
      self.recursive = recursive
      self.parameterFilters = parameterFilters
      self.withDecryption = withDecryption
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "GetParametersByPathRequest",
      #"""
      Path! string(1..2048)
      Recursive bool
      ParameterFilters [ParameterStringFilter]
      WithDecryption bool
      MaxResults int(1..10)
      NextToken string
      """#, [.shape(ParameterStringFilter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&path)
      case 1: r.readBool(&recursive)
      case 2: r.readShapes(&parameterFilters)
      case 3: r.readBool(&withDecryption)
      case 4: r.readInt(&maxResults)
      case 5: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, path)
      w.writeBool(1, recursive)
      w.writeShapes(2, parameterFilters)
      w.writeBool(3, withDecryption)
      w.writeInt(4, maxResults)
      w.writeString(5, nextToken)
    }
  }

  public struct GetParametersByPathResponse: AWSShape {
    public var parameters: [Parameter]?
    public var nextToken: String?

    public init() {}

    public init(
      parameters: [Parameter]? = nil,
      nextToken: String? = nil
    ) {
      self.parameters = parameters
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "GetParametersByPathResponse",
      #"""
      Parameters [Parameter]
      NextToken string
      """#, [.shape(Parameter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&parameters)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, parameters)
      w.writeString(1, nextToken)
    }
  }
}
