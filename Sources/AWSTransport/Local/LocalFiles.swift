public import AWSClient
public import AWSModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The machine's files.
public struct LocalFiles: FileReading {
  public init() {}

  public func read(_ path: String, limitBytes: Int) throws(AWSError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Self.fault(path, errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < limitBytes {
      let count = Self.read(file, &buffer, min(buffer.count, limitBytes - bytes.count))
      if count < 0 { throw Self.fault(path, errno) }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  private static func read(_ file: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
    while true {
      #if canImport(Glibc)
        let result = Glibc.read(file, &buffer, count)
      #elseif canImport(Musl)
        let result = Musl.read(file, &buffer, count)
      #endif
      if result < 0, errno == EINTR { continue }
      return result
    }
  }

  private static func fault(_ path: String, _ number: Int32) -> AWSError {
    AWSError(
      kind: .authorization, code: "UnreadableFile", message: "\(path) cannot be read: \(ErrorNumber.text(number))")
  }
}
