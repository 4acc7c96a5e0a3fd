internal import FoundationEssentials

/// Something that a scenario needs and that cannot be had.
public struct ScenarioFault: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String

  public init(_ message: String) { self.message = message }

  public var description: String { message }
}

/// Where a scenario's files come from.
public struct ScenarioFiles: Sendable {
  private let load: @Sendable (String) throws -> String

  /// - Parameter load: the text of the file of a name.
  public init(_ load: @escaping @Sendable (String) throws -> String) { self.load = load }

  /// Files of this machine; names that do not begin with a slash are looked for in `folder`.
  public static func folder(_ folder: String) -> ScenarioFiles {
    ScenarioFiles { name in
      let path = name.hasPrefix("/") || folder.isEmpty ? name : "\(folder)/\(name)"
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw ScenarioFault("\(path) cannot be read")
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether a file is there and can be read.
  func has(_ name: String) -> Bool { (try? load(name)) != nil }

  /// The text of a file, turned into a value; a fault bears the file's name.
  func read<Value>(_ name: String, _ parse: (String) throws -> Value) throws -> Value {
    let text = try load(name)
    do { return try parse(text) } catch { throw ScenarioFault("\(name): \(error)") }
  }
}
