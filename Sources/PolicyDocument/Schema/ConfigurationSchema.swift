internal import ClusterModel

/// The JSON Schema of the configuration, for editors: `ballast config schema`.
public enum ConfigurationSchema {
  /// Draft 7, which the YAML language server reads best. Made from the same table as the parser.
  public static func json() -> String {
    let shape = ClusterTables.configuration.shape(defaults: nil)
    let root = SchemaWriter.object(
      shape,
      before: [
        .init("$schema", .string("http://json-schema.org/draft-07/schema#")), .init("title", .string("ballast.yaml")),
        .init("description", .string("How Ballast operates clusters of Amazon ECS on EC2.")),
      ])
    return root.rendered() + "\n"
  }
}

/// Shapes as JSON Schema.
enum SchemaWriter {
  static func object(_ shape: ObjectShape, before: [JSONText.Member] = []) -> JSONText {
    var members = before
    members.append(.init("type", .string("object")))
    members.append(.init("properties", .object(shape.members.map { .init($0.key, property($0)) })))
    let required = shape.members.filter(\.isRequired).map { JSONText.string($0.key) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    if !shape.exactlyOneOf.isEmpty {
      members.append(
        .init("oneOf", .array(shape.exactlyOneOf.map { .object([.init("required", .array([.string($0)]))]) })))
    }
    members.append(.init("additionalProperties", .bool(false)))
    return .object(members)
  }

  private static func property(_ member: ObjectShape.Member) -> JSONText {
    guard case .object(var parts) = schema(member.shape) else { return schema(member.shape) }
    parts.insert(.init("description", .string(member.doc)), at: 0)
    if let value = member.defaultValue { parts.append(.init("default", value)) }
    return .object(parts)
  }

  static func schema(_ shape: ValueShape) -> JSONText {
    switch shape {
    case .text(let rule):
      return .object([
        .init("type", .string("string")), .init("pattern", .string(rule.pattern)),
        .init("examples", .array([.string(rule.example)])),
      ])
    case .choice(let words): return .object([.init("enum", .array(words.map(JSONText.string)))])
    case .flag: return .object([.init("type", .string("boolean"))])
    case .integer(let range):
      return .object([
        .init("type", .string("integer")), .init("minimum", .integer(range.lowerBound)),
        .init("maximum", .integer(range.upperBound)),
      ])
    case .percent(let range):
      return anyOf([
        .object([
          .init("type", .string("number")), .init("minimum", .number(range.lowerBound)),
          .init("maximum", .number(range.upperBound)),
        ]), pattern("^[0-9]+(\\.[0-9]+)?%$"),
      ])
    case .allowance:
      return anyOf([
        .object([
          .init("type", .string("integer")), .init("minimum", .integer(0)), .init("maximum", .integer(100_000)),
        ]), pattern("^([0-9]{1,6}|(100|[0-9]{1,2}(\\.[0-9]+)?)%)$"),
      ])
    case .duration: return pattern(DurationText.pattern)
    case .schedule: return pattern("^ *([^ ]+ +){4}[^ ]+ *$")
    case .list(let items, let minimum):
      return .object([
        .init("type", .string("array")), .init("items", schema(items)), .init("minItems", .integer(minimum)),
      ])
    case .object(let shape): return object(shape)
    case .texts:
      return .object([
        .init("type", .string("object")), .init("minProperties", .integer(1)),
        .init("additionalProperties", .object([.init("type", .string("string"))])),
      ])
    case .either(let shapes): return anyOf(shapes.map(schema))
    }
  }

  private static func pattern(_ pattern: String) -> JSONText {
    .object([.init("type", .string("string")), .init("pattern", .string(pattern))])
  }

  private static func anyOf(_ shapes: [JSONText]) -> JSONText { .object([.init("anyOf", .array(shapes))]) }
}
