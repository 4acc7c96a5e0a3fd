internal import ClusterModel
internal import Foundation

/// Values as they lie in the database: equal values are equal bytes, and the bytes are few.
enum StoredValue {
  /// The largest value that is kept: 100,000 tasks are about 12 MB before they are made small.
  private static let maximumBytes = 512 << 20
  private static let lengthBytes = 8

  static func encode(_ value: some Encodable) throws -> (hash: String, body: Data) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return pack([UInt8](try encoder.encode(value)))
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from body: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(type, from: Data(try unpack(body)))
  }

  /// A length, then a block.
  static func pack(_ bytes: [UInt8]) -> (hash: String, body: Data) {
    var hasher = StableHasher()
    for byte in bytes { hasher.combine(byte: byte) }
    let length = (0..<lengthBytes).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
    return (hasher.hex(), Data(length + BlockCodec.compress(bytes)))
  }

  static func unpack(_ body: Data) throws -> [UInt8] {
    let stored = [UInt8](body)
    guard stored.count >= lengthBytes else { throw broken }
    let length = stored[..<lengthBytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(maximumBytes),
      let bytes = BlockCodec.decompress(stored[lengthBytes...], count: Int(length))
    else { throw broken }
    return bytes
  }

  static var broken: JournalError { JournalError(code: .corrupt, path: "", message: "a stored value is broken") }
}
