/// One error of a service model: its names on the wires and its HTTP status.
public struct AWSErrorShape: Sendable, Hashable {
  /// The name of the shape: the code in the JSON and CBOR protocols.
  public let name: String
  /// The code that ``AWSError/code`` carries: the one of the protocol that Ballast speaks with the service.
  public let code: String
  /// The code in the Query protocols and in `x-amzn-query-error`.
  public let queryCode: String
  public let httpStatus: Int
  /// Members besides the message, by their wire names.
  public let members: [String]

  public init(
    _ name: String, code: String? = nil, queryCode: String? = nil, status: Int = 400, members: [String] = []
  ) {
    self.name = name
    self.code = code ?? name
    self.queryCode = queryCode ?? code ?? name
    self.httpStatus = status
    self.members = members
  }

  /// The error as it is thrown: `throw ECS.Errors.clusterNotFoundException("Cluster not found.")`.
  public func callAsFunction(_ message: String, details: [String: [String]] = [:]) -> AWSError {
    AWSError(
      kind: .classify(code: code, httpStatus: httpStatus), code: code, message: message, httpStatus: httpStatus,
      details: details)
  }
}
