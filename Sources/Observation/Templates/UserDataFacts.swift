internal import ClusterModel
internal import FoundationEssentials

/// What the settings of the ECS agent in an instance's user data say of what it will register.
///
/// Source: amazon-ecs-agent, `ECS_RESERVED_MEMORY` and `ECS_INSTANCE_ATTRIBUTES` in `/etc/ecs/ecs.config`.
struct UserDataFacts: Sendable, Hashable {
  var reservedMemoryMiB = 0
  var attributes: [ECSAttribute] = []
  /// User data beyond this is not looked at; AWS allows 16 KiB before encoding.
  static let byteLimit = 65_536

  init() {}

  /// - Parameter encoded: base64, as launch templates hold it.
  init(encoded: String) {
    let data = encoded.utf8.count <= Self.byteLimit ? Data(base64Encoded: encoded) : nil
    self.init(text: String(decoding: data ?? Data(), as: UTF8.self))
  }

  init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      if let value = Self.value(of: "ECS_RESERVED_MEMORY=", in: line) {
        reservedMemoryMiB = Int(value.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
      }
      if let value = Self.value(of: "ECS_INSTANCE_ATTRIBUTES=", in: line) { attributes = Self.attributes(value) }
    }
  }

  private static func value(of name: String, in line: Substring) -> Substring? {
    line.firstRange(of: name).map { line[$0.upperBound...] }
  }

  /// The JSON object in the text, whatever quotes and redirections a script puts around it.
  private static func attributes(_ text: Substring) -> [ECSAttribute] {
    guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end else { return [] }
    let json = text[start...end].filter { $0 != "\\" }
    let values = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))
    return (values ?? [:]).map { ECSAttribute($0.key, $0.value) }.sorted()
  }
}
