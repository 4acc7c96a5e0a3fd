public import AWSModel

/// One service spoken in one protocol, from the server's side: requests to tapes, tapes and errors to answers.
public struct ServerCodec: Sendable {
  public let service: AWSService
  public let wire: AWSProtocol
  let limits: WireLimits

  public init(_ service: AWSService, wire: AWSProtocol, limits: WireLimits = .standard) {
    self.service = service
    self.wire = wire
    self.limits = limits
  }

  /// Reads the input of an operation.
  public func decode(_ input: AWSSchema, _ request: WireRequest) throws(WireFault) -> AWSTape {
    let body = try request.plainBody(limits)
    switch wire {
    case .json10, .json11: return try JSONReader.tape(body, input, limits: limits)
    case .cbor: return try CBORReader.tape(body, input, limits: limits)
    case .query, .ec2:
      let form = body.isEmpty ? Array(request.query.utf8) : body
      return try QueryReader.tape(FormParameters(form, limits: limits), input)
    }
  }

  /// The answer that carries the output of an operation.
  public func encode(_ output: AWSTape, _ schema: AWSSchema, operation: String, requestID: String) -> WireResponse {
    switch wire {
    case .json10, .json11: return answer(200, JSONWriter.body(output, schema), requestID)
    case .cbor: return answer(200, CBORWriter.body(output, schema), requestID)
    case .query:
      var xml = XMLWriter()
      xml.open("\(operation)Response", attributes: namespace)
      // Also where it is empty: clients look for it wherever the service model has an output.
      if !schema.isAbsent {
        xml.open("\(operation)Result")
        xml.members(of: output, schema)
        xml.close("\(operation)Result")
      }
      xml.open("ResponseMetadata")
      xml.element("RequestId", text: requestID)
      xml.close("ResponseMetadata")
      xml.close("\(operation)Response")
      return answer(200, xml.bytes, requestID)
    case .ec2:
      var xml = XMLWriter()
      xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      xml.open("\(operation)Response", attributes: namespace)
      xml.element("requestId", text: requestID)
      xml.members(of: output, schema)
      xml.close("\(operation)Response")
      return answer(200, xml.bytes, requestID)
    }
  }

  /// The answer that carries an error.
  public func encode(_ error: AWSError, requestID: String) -> WireResponse {
    let catalogue = ErrorCatalogue.of(service)
    let code = catalogue.code(error.code, in: wire)
    let status = error.httpStatus >= 400 ? error.httpStatus : catalogue.shape(error.code)?.httpStatus ?? 400
    let isSender = status < 500
    switch wire {
    case .json10, .json11, .cbor:
      let body = ErrorDocument(code: code, error: error).body(wire)
      var response = answer(status, body, requestID)
      if service.queryCompatible {
        let old = catalogue.code(error.code, in: .query)
        response.headers.append(("x-amzn-query-error", "\(old);\(isSender ? "Sender" : "Receiver")"))
      }
      return response
    case .query:
      var xml = XMLWriter()
      xml.open("ErrorResponse", attributes: namespace)
      xml.open("Error")
      xml.element("Type", text: isSender ? "Sender" : "Receiver")
      xml.element("Code", text: code)
      xml.element("Message", text: error.message)
      xml.close("Error")
      xml.element("RequestId", text: requestID)
      xml.close("ErrorResponse")
      return answer(status, xml.bytes, requestID)
    case .ec2:
      var xml = XMLWriter()
      xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      xml.open("Response")
      xml.open("Errors")
      xml.open("Error")
      xml.element("Code", text: code)
      xml.element("Message", text: error.message)
      xml.close("Error")
      xml.close("Errors")
      xml.element("RequestID", text: requestID)
      xml.close("Response")
      return answer(status, xml.bytes, requestID)
    }
  }

  private var namespace: String { service.xmlNamespace.map { " xmlns=\"\($0)\"" } ?? "" }

  private func answer(_ status: Int, _ body: [UInt8], _ requestID: String) -> WireResponse {
    var headers: [(name: String, value: String)] = [("x-amzn-RequestId", requestID)]
    switch wire {
    case .json10: headers.append(("Content-Type", "application/x-amz-json-1.0"))
    case .json11: headers.append(("Content-Type", "application/x-amz-json-1.1"))
    case .cbor: headers += [("Content-Type", "application/cbor"), ("smithy-protocol", "rpc-v2-cbor")]
    case .query: headers.append(("Content-Type", "text/xml"))
    case .ec2: headers.append(("Content-Type", "text/xml;charset=UTF-8"))
    }
    return WireResponse(status: status, headers: headers, body: body)
  }
}

/// An error of the JSON and CBOR protocols with all it carries.
private struct ErrorDocument {
  let code: String
  let error: AWSError

  func body(_ wire: AWSProtocol) -> [UInt8] {
    var envelope = EnvelopeShape()
    envelope.type = code
    envelope.message = error.message
    if wire == .cbor { return CBORWriter.body(envelope.tape, EnvelopeShape.schema) }
    var json = JSONWriter.body(envelope.tape, EnvelopeShape.schema)
    json.removeLast()
    for name in error.details.keys.sorted() {
      let values = (error.details[name] ?? []).map { JSONWriter.quoted($0) }
      let value = Self.isList(name) ? "[\(values.joined(separator: ","))]" : values.first ?? "null"
      json += Array(",\(JSONWriter.quoted(name)):\(value)".utf8)
    }
    return json + [UInt8(ascii: "}")]
  }

  /// Members of errors that hold lists are plural in every service model that Ballast knows (`resourceIds`).
  private static func isList(_ name: String) -> Bool { name.hasSuffix("s") }
}
