/// Any key of a document: to find those that nobody knows.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// A container for the keys of `type`, once it is certain that the document has no others: a key that is misspelt must not pass for
  /// one that was left out.
  func container<Key: CodingKey & CaseIterable>(only type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    let known = Key.allCases.map(\.stringValue)
    let keys = try container(keyedBy: AnyKey.self).allKeys.sorted { $0.stringValue < $1.stringValue }
    for key in keys where !known.contains(key.stringValue) {
      let message = "unknown key '\(key.stringValue)'; there are \(known.sorted().joined(separator: ", "))"
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath + [key], debugDescription: message))
    }
    return try container(keyedBy: type)
  }
}

extension KeyedDecodingContainer {
  /// A value, or what stands for it where it was left out.
  func value<Value: Decodable>(_ key: Key, or fallback: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback
  }

  func duration(_ key: Key) throws -> Duration { try decode(ScenarioTime.self, forKey: key).duration }

  func duration(_ key: Key, or fallback: Duration) throws -> Duration {
    try decodeIfPresent(ScenarioTime.self, forKey: key)?.duration ?? fallback
  }

  func fault(_ key: Key, _ message: String) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: message)
  }
}
