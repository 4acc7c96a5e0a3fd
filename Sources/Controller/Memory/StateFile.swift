internal import ClusterModel
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The format of a state file, and the system calls that make its writing atomic.
enum StateFile {
  private static let header = "ballast-state v1 "
  /// Ten thousand instances take about 1 MB.
  private static let maximumBytes = 64 << 20

  static func encode(_ memories: [String: PlannerMemory]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = [UInt8](try encoder.encode(memories))
    return Array((header + checksum(body) + "\n").utf8) + body
  }

  /// - Throws: ``StateFileError`` with an empty path for whatever was not written by ``encode(_:)``.
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

  private static func fault(_ message: String) -> StateFileError { StateFileError(path: "", message: message) }

  /// The file's content; nil where there is no file.
  static func read(_ path: String) throws -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return nil }
      throw failure("cannot be opened", path)
    }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let size = buffer.count
      let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0.baseAddress, size) }
      if count < 0 { throw failure("cannot be read", path) }
      if count == 0 { return result }
      result += buffer[..<count]
      if result.count > maximumBytes {
        throw StateFileError(path: path, message: "is larger than \(maximumBytes) bytes")
      }
    }
  }

  /// Writes a new file beside the old one, makes sure that it is on the disk, and puts it in the old one's place.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let new = path + ".new"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 { throw failure("cannot be created", new) }
    do {
      defer { close(descriptor) }
      if fchmod(descriptor, 0o600) != 0 { throw failure("cannot be made private", new) }
      try writeAll(bytes, to: descriptor, path: new)
      if fsync(descriptor) != 0 { throw failure("cannot be brought to the disk", new) }
    } catch {
      unlink(new)
      throw error
    }
    if rename(new, path) != 0 { throw failure("cannot be put in its place", path) }
    syncFolder(of: path)
  }

  static func setAside(_ path: String) { _ = rename(path, path + ".unreadable") }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw failure("cannot be written", path) }
      written += count
    }
  }

  /// The rename itself is only on the disk once the folder is. Where that fails, the old file is still whole.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failure(_ what: String, _ path: String) -> StateFileError {
    StateFileError(path: path, message: "\(what): \(String(cString: strerror(errno)))")
  }

  // The system calls share their names with the functions above.
  private static func read(_ descriptor: Int32, _ pointer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, pointer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, pointer, count)
    #else
      Darwin.read(descriptor, pointer, count)
    #endif
  }

  private static func write(_ descriptor: Int32, _ pointer: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, pointer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, pointer, count)
    #else
      Darwin.write(descriptor, pointer, count)
    #endif
  }
}
