internal import Foundation
public import PolicyDocument

/// What a file's metadata says without reading it: equal stamps, equal content, as far as anyone can tell.
public struct FileStamp: Sendable, Hashable {
  public var modifiedAtNanoseconds: Int64
  public var bytes: Int64
  public var inode: UInt64

  public init(modifiedAtNanoseconds: Int64, bytes: Int64, inode: UInt64 = 0) {
    self.modifiedAtNanoseconds = modifiedAtNanoseconds
    self.bytes = bytes
    self.inode = inode
  }
}

/// Where a configuration comes from.
public protocol ConfigurationFile: Sendable {
  /// What it is called in messages.
  var name: String { get }
  func stamp() throws -> FileStamp
  func read() throws -> String
}

/// A configuration on the local disk.
public struct LocalConfigurationFile: ConfigurationFile {
  public let name: String

  public init(path: String) { name = path }

  public func stamp() throws -> FileStamp {
    var status = FileStatus()
    guard stat(name, &status) == 0 else {
      throw ConfigurationError([
        Diagnostic(file: name, line: 1, column: 1, message: "cannot be read: \(String(cString: strerror(errno)))")
      ])
    }
    return FileStamp(
      modifiedAtNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      bytes: Int64(status.st_size), inode: UInt64(status.st_ino))
  }

  public func read() throws -> String {
    guard let data = FileManager.default.contents(atPath: name) else {
      throw ConfigurationError([Diagnostic(file: name, line: 1, column: 1, message: "cannot be read")])
    }
    guard data.count <= ConfigurationReader.maximumBytes, let text = String(data: data, encoding: .utf8) else {
      throw ConfigurationError([
        Diagnostic(
          file: name, line: 1, column: 1,
          message: "is no text in UTF-8 of at most \(ConfigurationReader.maximumBytes) bytes")
      ])
    }
    return text
  }
}

/// The structure and the call share a name.
private typealias FileStatus = stat

extension ConfigurationReader {
  /// Reads a configuration from a file.
  ///
  /// - Throws: ``ConfigurationError``, also where the file cannot be read.
  public static func read(_ file: any ConfigurationFile) throws(ConfigurationError) -> BallastConfiguration {
    let text: String
    do {
      text = try file.read()
    } catch let error as ConfigurationError {
      throw error
    } catch {
      throw ConfigurationError([Diagnostic(file: file.name, line: 1, column: 1, message: "cannot be read: \(error)")])
    }
    return try read(text, file: file.name)
  }
}
