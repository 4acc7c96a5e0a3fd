internal import FoundationEssentials

/// Statements as the JSON document that IAM takes.
public struct PermissionDocument: Sendable, Hashable, Encodable {
  /// The version of the policy language: the one that has variables and conditions as they are today.
  public static let version = "2012-10-17"

  public var statements: [PermissionStatement]

  public init(_ statements: [PermissionStatement]) { self.statements = statements }

  /// Sorted and indented, so that two of them can be compared line by line.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.version, forKey: Key("Version"))
    var list = container.nestedUnkeyedContainer(forKey: Key("Statement"))
    for statement in statements {
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(statement.sid, forKey: Key("Sid"))
      try item.encode("Allow", forKey: Key("Effect"))
      try item.encode(statement.actions, forKey: Key("Action"))
      try item.encode(statement.resources, forKey: Key("Resource"))
      if statement.conditions.isEmpty { continue }
      var conditions = item.nestedContainer(keyedBy: Key.self, forKey: Key("Condition"))
      // One comparison may be made of several keys, and is written once.
      for name in Set(statement.conditions.map(\.comparison)).sorted() {
        var keys = conditions.nestedContainer(keyedBy: Key.self, forKey: Key(name))
        for condition in statement.conditions where condition.comparison == name {
          try keys.encode(condition.values, forKey: Key(condition.key))
        }
      }
    }
  }
}
