public import AWSModel

/// One service spoken in one protocol, from the client's side.
public struct ClientCodec: Sendable {
  public let service: AWSService
  public let wire: AWSProtocol
  let limits: WireLimits

  /// - Parameter wire: the protocol to speak; by default the one that the service's clients use first.
  public init(_ service: AWSService, wire: AWSProtocol? = nil, limits: WireLimits = .standard) {
    self.service = service
    self.wire = wire ?? service.protocols.first ?? .json11
    self.limits = limits
  }

  /// The request for one call, without host and signature.
  public func encode<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) -> WireRequest {
    encode(operation.name, input.tape, Input.schema)
  }

  /// The request for one call whose input is on a tape.
  public func encode(_ operation: String, _ tape: AWSTape, _ schema: AWSSchema) -> WireRequest {
    switch wire {
    case .json10, .json11:
      let version = wire == .json10 ? "1.0" : "1.1"
      return WireRequest(
        headers: [
          ("Content-Type", "application/x-amz-json-\(version)"),
          ("X-Amz-Target", "\(service.targetPrefix ?? service.name).\(operation)"),
        ], body: JSONWriter.body(tape, schema))
    case .query, .ec2:
      return WireRequest(
        headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
        body: QueryWriter.body(
          action: operation, version: service.apiVersion, tape, schema, isEC2: wire == .ec2))
    case .cbor:
      return WireRequest(
        path: "/service/\(service.targetPrefix ?? service.name)/operation/\(operation)",
        headers: [
          ("Content-Type", "application/cbor"), ("Smithy-Protocol", "rpc-v2-cbor"), ("Accept", "application/cbor"),
        ], body: CBORWriter.body(tape, schema))
    }
  }
}
