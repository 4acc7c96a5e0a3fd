#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files for their owner's eyes only (0600), written whole or not at all.
public enum PrivateFile {
  /// The file's content; nil where there is no file.
  ///
  /// - Throws: ``StoredStateError``, also where it is larger than `maximumBytes`.
  public static func read(_ path: String, maximumBytes: Int) throws -> [UInt8]? {
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
        throw StoredStateError(path: path, message: "is larger than \(maximumBytes) bytes")
      }
    }
  }

  /// Writes a new file beside the old one, makes sure that it is on the disk, and puts it in the old one's place.
  ///
  /// - Throws: ``StoredStateError``; the old file is whole then.
  public static func write(_ bytes: [UInt8], to path: String) throws {
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

  /// Moves the file out of the way, for people to look at.
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

  private static func failure(_ what: String, _ path: String) -> StoredStateError {
    StoredStateError(path: path, message: "\(what): \(String(cString: strerror(errno)))")
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

/// Why something that outlives the process could not be read or written.
public struct StoredStateError: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  public var message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  public var description: String { "\(path): \(message)" }
}
