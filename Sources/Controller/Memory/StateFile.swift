internal import ClusterModel
internal import FoundationEssentials

/// The format of a state file.
enum StateFile {
  private static let header = "ballast-state v1 "
  /// Ten thousand instances take about 1 MB.
  static let maximumBytes = 64 << 20

  static func encode(_ memories: [String: PlannerMemory]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = [UInt8](try encoder.encode(memories))
    return Array((header + checksum(body) + "\n").utf8) + body
  }

  /// - Throws: ``StoredStateError`` with an empty path for whatever was not written by ``encode(_:)``.
  static func decode(_ bytes: [UInt8]) throws -> [String: PlannerMemory] {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { throw fault("it has no header") }
    let first = String(decoding: bytes[..<end], as: UTF8.self)
    guard first.hasPrefix(header) else { throw fault("its header is not '\(header)…'") }
    let body = Array(bytes[(end + 1)...])
    guard first.dropFirst(header.count) == checksum(body) else { throw fault("its checksum does not fit: it is torn") }
    let decoder = JSONDecoder()
    do {
      let memories = try decoder.decode([String: PlannerMemory].self, from: Data(body))
      return memories.filter { $0.value.version == PlannerMemory.currentVersion }
    } catch {
      throw fault("it is of another version of this program")
    }
  }

  private static func checksum(_ body: [UInt8]) -> String {
    var hasher = StableHasher()
    for byte in body { hasher.combine(byte: byte) }
    return hasher.hex()
  }

  private static func fault(_ message: String) -> StoredStateError { StoredStateError(path: "", message: message) }
}
