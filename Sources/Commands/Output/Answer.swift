internal import Foundation
internal import Yams

/// Something a command answers: a value for programs, a text for people.
struct Answer<Value: Encodable> {
  var value: Value
  /// What stands on standard output in the `table`, `wide` and `tsv` formats.
  var text: (OutputFormat) -> String

  func write(_ options: OutputOptions) throws {
    let rendered = try rendered(as: options.output)
    if rendered.isEmpty { return }
    StandardStream.output.write(rendered.hasSuffix("\n") ? rendered : rendered + "\n")
  }

  func rendered(as format: OutputFormat) throws -> String {
    switch format {
    case .table, .wide, .tsv: return text(format)
    case .json: return try AnswerCoding.json(value)
    case .yaml: return try AnswerCoding.yaml(value)
    }
  }
}

/// The one way in which values are written and read as JSON: sorted keys, instants in ISO 8601.
enum AnswerCoding {
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The same on one line, for streams.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func yaml(_ value: some Encodable) throws -> String { try yaml(json: json(value)) }

  static func yaml(json: String) throws -> String {
    guard let node = try Yams.compose(yaml: json) else { return "" }
    return try Yams.serialize(node: Self.block(node), width: 120, allowUnicode: true)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(type, from: data)
  }

  /// JSON is YAML in flow style; people expect blocks.
  private static func block(_ node: Node) -> Node {
    switch node {
    case .mapping(let mapping):
      let pairs = mapping.map { (block($0.key), block($0.value)) }
      return .mapping(Node.Mapping(pairs, mapping.tag, pairs.isEmpty ? .flow : .block))
    case .sequence(var sequence):
      sequence.style = sequence.isEmpty ? .flow : .block
      for index in sequence.indices { sequence[index] = block(sequence[index]) }
      return .sequence(sequence)
    case .scalar(var scalar):
      // Quotes stay where the bare word would be read as something else: a number, null, true.
      let bare = Node(scalar.string, Tag(.implicit), .plain)
      if scalar.style == .doubleQuoted, Resolver.default.resolveTag(of: bare) == .str { scalar.style = .any }
      return .scalar(scalar)
    default:
      return node
    }
  }
}
