/// A key of a document that means nothing there.
///
/// It underlies the `DecodingError` with which ``Disturbance`` and ``SandboxTuning`` refuse it, so that whoever reads the document can
/// say which word was meant.
public struct UnknownKey: Error, Sendable, Hashable {
  public var key: String
  /// What could stand there, in order.
  public var known: [String]
}

/// Any key of a document.
struct DocumentKey: CodingKey, Hashable {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// The members of an object, once it is certain that it has none but `known`: a key that is misspelt must not pass for one that
  /// was left out.
  func members(of known: [String]) throws -> KeyedDecodingContainer<DocumentKey> {
    let container = try container(keyedBy: DocumentKey.self)
    let given = container.allKeys.map(\.stringValue).sorted()
    guard let unknown = given.first(where: { !known.contains($0) }) else { return container }
    let allowed = known.isEmpty ? "nothing stands here" : "there are \(known.joined(separator: ", "))"
    throw DecodingError.dataCorrupted(
      .init(
        codingPath: codingPath, debugDescription: "unknown key `\(unknown)`; \(allowed)",
        underlyingError: UnknownKey(key: unknown, known: known)))
  }
}
