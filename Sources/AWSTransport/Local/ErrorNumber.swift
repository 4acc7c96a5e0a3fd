#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The errors of the operating system that are told apart.
enum ErrorNumber {
  static let refused = ECONNREFUSED
  static let noHost = EHOSTUNREACH
  static let noNetwork = ENETUNREACH
  static let reset = ECONNRESET
  /// No file descriptor is left, to the process or to the machine: nothing was sent.
  static let noDescriptor: Set<Int32> = [EMFILE, ENFILE]

  /// What the operating system calls an error.
  static func text(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    _ = strerror_r(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
