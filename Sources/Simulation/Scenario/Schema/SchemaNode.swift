internal import FoundationEssentials

/// A part of a JSON Schema (draft 7).
indirect enum SchemaNode: Sendable {
  /// An object with these members and no others; those in `required` must be there, and one at least of `oneOf`.
  case object([Member], required: [String] = [], oneOf: [String] = [], doc: String = "")
  /// An object of any keys; or of these only.
  case map(of: SchemaNode, keys: [String]? = nil)
  case list(of: SchemaNode, atLeast: Int = 0)
  case either([SchemaNode])
  case text(pattern: String? = nil)
  case word([String])
  case whole(atLeast: Int, atMost: Int? = nil)
  case number(atLeast: Double, atMost: Double? = nil, isAbove: Bool = false)
  case flag
  /// Only `true`: what happens has no other value.
  case yes

  struct Member: Sendable {
    let key: String
    let doc: String
    let node: SchemaNode

    init(_ key: String, _ node: SchemaNode, _ doc: String) {
      self.key = key
      self.doc = doc
      self.node = node
    }
  }
}

extension SchemaNode {
  /// The members of an object; nil for what is none.
  var keys: [String]? {
    if case .object(let members, _, _, _) = self { return members.map(\.key) }
    return nil
  }

  private var value: SchemaValue {
    switch self {
    case .object(let members, let required, let oneOf, let doc):
      var parts: [String: SchemaValue] = [
        "type": "object", "additionalProperties": .flag(false),
        "properties": .object(
          Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.node.value.described($0.doc)) })),
      ]
      if !required.isEmpty { parts["required"] = .list(required.map(SchemaValue.text)) }
      if !oneOf.isEmpty {
        parts["anyOf"] = .list(oneOf.map { .object(["required": .list([.text($0)])]) })
      }
      if !doc.isEmpty { parts["description"] = .text(doc) }
      return .object(parts)
    case .map(let node, let keys):
      var parts: [String: SchemaValue] = ["type": "object", "additionalProperties": node.value]
      if let keys { parts["propertyNames"] = .object(["enum": .list(keys.map(SchemaValue.text))]) }
      return .object(parts)
    case .list(let node, let least):
      return .object(["type": "array", "items": node.value, "minItems": .number(Double(least))])
    case .either(let nodes): return .object(["anyOf": .list(nodes.map(\.value))])
    case .text(let pattern):
      var parts: [String: SchemaValue] = ["type": "string"]
      if let pattern { parts["pattern"] = .text(pattern) }
      return .object(parts)
    case .word(let words): return .object(["enum": .list(words.map(SchemaValue.text))])
    case .whole(let least, let most):
      var parts: [String: SchemaValue] = ["type": "integer", "minimum": .number(Double(least))]
      if let most { parts["maximum"] = .number(Double(most)) }
      return .object(parts)
    case .number(let least, let most, let isAbove):
      var parts: [String: SchemaValue] = [
        "type": "number", isAbove ? "exclusiveMinimum" : "minimum": .number(least),
      ]
      if let most { parts["maximum"] = .number(most) }
      return .object(parts)
    case .flag: return .object(["type": "boolean"])
    case .yes: return .object(["const": .flag(true)])
    }
  }

  /// The whole schema as text, its keys in order.
  func json(title: String, doc: String) -> String {
    var root = value
    root.add("$schema", "http://json-schema.org/draft-07/schema#")
    root.add("title", .text(title))
    root.add("description", .text(doc))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(root) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}

/// JSON, as far as a schema needs it.
private enum SchemaValue: Encodable, ExpressibleByStringLiteral {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([SchemaValue])
  case object([String: SchemaValue])

  init(stringLiteral text: String) { self = .text(text) }

  mutating func add(_ key: String, _ value: SchemaValue) {
    guard case .object(var members) = self else { return }
    members[key] = value
    self = .object(members)
  }

  func described(_ doc: String) -> SchemaValue {
    var result = self
    result.add("description", .text(doc))
    return result
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number):
      if number == number.rounded() { try container.encode(Int(number)) } else { try container.encode(number) }
    case .flag(let flag): try container.encode(flag)
    case .list(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    }
  }
}
