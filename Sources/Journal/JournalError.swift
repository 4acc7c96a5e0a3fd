/// Why the journal could not be written or read. Never a reason for anything else to stop.
public struct JournalError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Code: String, Sendable, Hashable, Codable {
    /// The file cannot be opened or created.
    case cannotOpen
    /// Another process holds it.
    case locked
    /// The disk is full.
    case full
    /// What is stored cannot be read: the file was set aside, or one record is broken.
    case corrupt
    /// The file was written by a newer version of this program: it is left alone.
    case newerVersion
    case other
  }

  public var code: Code
  public var path: String
  /// What happened and what becomes of the record, in a sentence.
  public var message: String

  public init(code: Code, path: String, message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  public var description: String { "journal \(path): \(message)" }
}
