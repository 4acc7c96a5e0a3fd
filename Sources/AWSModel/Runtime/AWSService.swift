/// A wire protocol of AWS, in the words of the service models.
public enum AWSProtocol: String, Sendable, Hashable, Codable {
  case json10 = "json-1.0"
  case json11 = "json-1.1"
  case query
  case ec2
  case cbor = "smithy-rpc-v2-cbor"
}

/// What is common to every operation of one AWS service: names, versions and protocols.
public struct AWSService: Sendable, Hashable {
  /// The name of the namespace that holds the service's shapes, for example `ECS`.
  public let name: String
  /// The name under which requests are signed, for example `ecs`.
  public let signingName: String
  /// The first part of the host name, for example `ecs` or `monitoring`.
  public let endpointPrefix: String
  /// The service identifier of the AWS SDKs, for example `CloudWatch Events`; `AWS_ENDPOINT_URL_<SERVICE>` derives from it.
  public let serviceID: String
  /// The API version, which the Query protocols carry in every request.
  public let apiVersion: String
  /// The value before the dot in `X-Amz-Target`; nil where no JSON protocol is spoken.
  public let targetPrefix: String?
  /// The XML namespace of the responses of the Query protocols.
  public let xmlNamespace: String?
  /// Every protocol that the service speaks, the one that Ballast uses first.
  public let protocols: [AWSProtocol]
  /// Whether JSON errors also carry `x-amzn-query-error`, for clients that were written for the Query protocol.
  public let queryCompatible: Bool

  public init(
    name: String, signingName: String, endpointPrefix: String, serviceID: String, apiVersion: String,
    targetPrefix: String?, xmlNamespace: String?, protocols: [AWSProtocol], queryCompatible: Bool
  ) {
    self.name = name
    self.signingName = signingName
    self.endpointPrefix = endpointPrefix
    self.serviceID = serviceID
    self.apiVersion = apiVersion
    self.targetPrefix = targetPrefix
    self.xmlNamespace = xmlNamespace
    self.protocols = protocols
    self.queryCompatible = queryCompatible
  }
}
