import AWSModel
import AWSWire
import Foundation

/// What botocore and plain encoders made of one operation's input and output, from `Tools/golden/wire.py`.
struct WireGolden: @unchecked Sendable {
  let operation: String
  /// In JSON, as the AWS JSON protocols write it.
  let input: [UInt8]
  let output: [UInt8]
  let requests: [AWSProtocol: WireRequest]
  let responses: [AWSProtocol: WireResponse]

  /// The cases of one service, by the name of its namespace.
  static func cases(_ service: String) throws -> [WireGolden] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Golden/\(service).json"))
    let list = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return try list.map(WireGolden.init)
  }

  private init(_ object: [String: Any]) throws {
    operation = object["operation"] as? String ?? ""
    input = try Self.json(object["input"])
    output = try Self.json(object["output"])
    var requests: [AWSProtocol: WireRequest] = [:]
    for (wire, made) in object["requests"] as? [String: [String: Any]] ?? [:] {
      let headers = (made["headers"] as? [String: String] ?? [:]).map { (name: $0.key, value: $0.value) }
      requests[try Self.wire(wire)] = WireRequest(
        path: made["path"] as? String ?? "/", headers: headers, body: Self.body(made))
    }
    self.requests = requests
    var responses: [AWSProtocol: WireResponse] = [:]
    for (wire, made) in object["responses"] as? [String: [String: Any]] ?? [:] {
      responses[try Self.wire(wire)] = WireResponse(status: 200, body: Self.body(made))
    }
    self.responses = responses
  }

  private static func wire(_ name: String) throws -> AWSProtocol {
    switch name {
    case "json10": .json10
    case "json11": .json11
    case "query": .query
    case "ec2": .ec2
    case "cbor": .cbor
    default: throw WireFault("no protocol is called \(name)")
    }
  }

  private static func json(_ object: Any?) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: object ?? [:], options: [.sortedKeys]))
  }

  private static func body(_ made: [String: Any]) -> [UInt8] {
    if let text = made["text"] as? String { return Array(text.utf8) }
    return Array(Data(base64Encoded: made["base64"] as? String ?? "") ?? Data())
  }
}

extension AnyAWSOperation {
  /// The input's tape, through the generated structure, from AWS JSON.
  func inputTape(_ json: [UInt8]) throws -> AWSTape { try Self.tape(input, json, service) }
  func outputTape(_ json: [UInt8]) throws -> AWSTape { try Self.tape(output, json, service) }

  private static func tape<Shape: AWSShape>(
    _ type: Shape.Type, _ json: [UInt8], _ service: AWSService
  ) throws -> AWSTape {
    Shape(tape: try ServerCodec(service, wire: .json11).decode(Shape.schema, WireRequest(body: json))).tape
  }

  /// The tape as the generated structure writes it: members in the order of the model.
  func normalized(input tape: AWSTape) -> AWSTape { Self.normalized(input, tape) }
  func normalized(output tape: AWSTape) -> AWSTape { Self.normalized(output, tape) }

  private static func normalized<Shape: AWSShape>(_ type: Shape.Type, _ tape: AWSTape) -> AWSTape {
    Shape(tape: tape).tape
  }
}
