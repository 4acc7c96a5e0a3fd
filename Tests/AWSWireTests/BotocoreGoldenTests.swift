import AWSModel
import AWSWire
import Foundation
import Testing

@Suite("Bodies that botocore wrote or read")
struct BotocoreGoldenTests {
  private static let services = AWSCatalog.entries.map(\.service.name)

  private func each(
    _ service: String, _ body: (AnyAWSOperation, WireGolden, AWSProtocol) throws -> Void
  ) throws {
    let entry = try #require(AWSCatalog.entries.first { $0.service.name == service })
    let cases = try WireGolden.cases(service)
    #expect(cases.map(\.operation) == entry.operations.map(\.name))
    for golden in cases {
      let operation = try #require(entry.operations.first { $0.name == golden.operation })
      #expect(Set(golden.requests.keys) == Set(entry.service.protocols))
      for wire in entry.service.protocols { try body(operation, golden, wire) }
    }
  }

  private func difference(_ ours: [UInt8], _ theirs: [UInt8], _ wire: AWSProtocol) throws -> String? {
    try Meaning.of(ours, wire: wire).difference(from: Meaning.of(theirs, wire: wire))
  }

  /// Where two tapes of one schema differ, by what they look like in JSON.
  private func shown(_ read: AWSTape, _ expected: AWSTape, _ schema: AWSSchema) throws -> String {
    let json = { ClientCodec(ECS.service, wire: .json11).encode("", $0, schema).body }
    return try difference(json(read), json(expected), .json11) ?? "the same in JSON"
  }

  /// Forms cannot carry an empty structure, list or map inside another value.
  private func isCarriedWhole(_ tape: AWSTape, _ wire: AWSProtocol) -> Bool {
    guard wire == .query || wire == .ec2 else { return true }
    return !tape.nodes.dropFirst().contains {
      ($0.kind == .structure || $0.kind == .list || $0.kind == .map) && $0.count == 0
    }
  }

  @Test("Our requests mean what botocore's do", arguments: services)
  func requests(service: String) throws {
    try each(service) { operation, golden, wire in
      let ours = ClientCodec(operation.service, wire: wire).encode(
        operation.name, try operation.inputTape(golden.input), operation.input.schema)
      let theirs = try #require(golden.requests[wire])
      let found = try difference(ours.body, theirs.body, wire)
      #expect(found == nil, "\(operation.name) \(wire): \(found ?? "")")
      #expect(ours.path == theirs.path)
      for name in ["content-type", "x-amz-target", "smithy-protocol", "accept"] where theirs.header(name) != nil {
        #expect(ours.header(name) == theirs.header(name), "\(operation.name) \(wire)")
      }
    }
  }

  @Test("The server reads botocore's requests", arguments: services)
  func servedRequests(service: String) throws {
    try each(service) { operation, golden, wire in
      let request = try #require(golden.requests[wire])
      let route = try RequestRouter().route(request)
      #expect(route.service.name == service && route.operation == operation.name && route.wire == wire)
      let read = try ServerCodec(route.service, wire: route.wire).decode(operation.input.schema, request)
      let expected = try operation.inputTape(golden.input)
      if isCarriedWhole(expected, wire) {
        let back = operation.normalized(input: read)
        let found = back == expected ? nil : try shown(back, expected, operation.input.schema)
        #expect(found == nil, "\(operation.name) \(wire): \(found ?? "")")
      } else {
        // What is left out cannot come back; what came must mean the same when it is sent again.
        let again = ClientCodec(operation.service, wire: wire).encode(operation.name, read, operation.input.schema)
        let found = try difference(again.body, request.body, wire)
        #expect(found == nil, "\(operation.name) \(wire): \(found ?? "")")
      }
    }
  }

  @Test("The client reads what botocore reads", arguments: services)
  func responses(service: String) throws {
    try each(service) { operation, golden, wire in
      let read = try ClientCodec(operation.service, wire: wire).decode(
        operation.name, operation.output.schema, try #require(golden.responses[wire]))
      let expected = try operation.outputTape(golden.output)
      let back = operation.normalized(output: read)
      let found = back == expected ? nil : try shown(back, expected, operation.output.schema)
      #expect(found == nil, "\(operation.name) \(wire): \(found ?? "")")
    }
  }

  @Test("Our answers mean what botocore reads", arguments: services)
  func servedResponses(service: String) throws {
    try each(service) { operation, golden, wire in
      let ours = ServerCodec(operation.service, wire: wire).encode(
        try operation.outputTape(golden.output), operation.output.schema, operation: operation.name,
        requestID: "request-1")
      let theirs = try #require(golden.responses[wire])
      let found = try difference(ours.body, theirs.body, wire)
      #expect(found == nil, "\(operation.name) \(wire): \(found ?? "")")
    }
  }
}
