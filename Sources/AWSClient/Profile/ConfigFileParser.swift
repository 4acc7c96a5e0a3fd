internal import AWSModel

/// One of AWS's configuration files, read: sections, their properties, and the properties nested in those.
struct ConfigFile: Sendable {
  typealias Properties = [String: String]

  var sections: [String: Properties] = [:]
  /// Nested properties, by section and by the property that they stand under (`services` sections use them).
  var nested: [String: [String: Properties]] = [:]
}

/// Reads the INI dialect of `~/.aws/config` and `~/.aws/credentials`, as the AWS SDKs do: `[section]`, `key = value`,
/// indented lines below an empty value are nested properties, indented lines below a value continue it, `#` and `;`
/// begin a comment at the beginning of a line or after a blank. Size, lines and sections are bounded.
struct ConfigFileParser {
  static let sizeLimitBytes = 1 << 20
  static let sectionLimit = 5_000

  private let path: String
  private var file = ConfigFile()
  private var section: String?
  private var key: String?
  private var line = 0

  static func parse(_ bytes: [UInt8], path: String) throws(AWSError) -> ConfigFile {
    var parser = ConfigFileParser(path: path)
    guard bytes.count <= sizeLimitBytes else { throw parser.fault("is larger than 1 MiB") }
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      parser.line += 1
      try parser.take(line)
    }
    return parser.file
  }

  private init(path: String) { self.path = path }

  private mutating func take(_ line: Substring) throws(AWSError) {
    let isIndented = line.first == " " || line.first == "\t"
    let content = Self.withoutComment(line).trimmed
    if content.isEmpty { return }
    if content.hasPrefix("["), !isIndented {
      try begin(content)
    } else if isIndented, let section, let key {
      try nest(content, in: section, under: key)
    } else {
      try property(content)
    }
  }

  private mutating func begin(_ content: Substring) throws(AWSError) {
    guard let close = content.firstIndex(of: "]") else { throw fault("has no closing bracket") }
    let name = content[content.index(after: content.startIndex)..<close].trimmed
    guard !name.isEmpty else { throw fault("has no section name") }
    guard file.sections.count < Self.sectionLimit else { throw fault("is one section too many") }
    section = Self.unquoted(name)
    key = nil
    file.sections[Self.unquoted(name), default: [:]] = file.sections[Self.unquoted(name)] ?? [:]
  }

  private mutating func property(_ content: Substring) throws(AWSError) {
    guard let section else { throw fault("stands before the first [section]") }
    let (name, value) = try split(content)
    file.sections[section, default: [:]][name] = value
    file.nested[section]?[name] = nil
    key = name
  }

  private mutating func nest(_ content: Substring, in section: String, under key: String) throws(AWSError) {
    if let value = file.sections[section]?[key], !value.isEmpty {
      file.sections[section]?[key] = value + "\n" + content
      return
    }
    let (name, value) = try split(content)
    file.nested[section, default: [:]][key, default: [:]][name] = value
  }

  private func split(_ content: Substring) throws(AWSError) -> (String, String) {
    guard let mark = content.firstIndex(of: "=") else { throw fault("is no \"key = value\"") }
    let name = content[..<mark].trimmed.lowercased()
    guard !name.isEmpty else { throw fault("has no key before \"=\"") }
    return (name, String(content[content.index(after: mark)...].trimmed))
  }

  /// The message names file and line, never the line's text: it may hold a key.
  private func fault(_ what: String) -> AWSError {
    AWSError(kind: .authorization, code: "InvalidConfigFile", message: "\(path):\(line): the line \(what)")
  }
}

extension ConfigFileParser {
  private static func withoutComment(_ line: Substring) -> Substring {
    var previous: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == "#" || character == ";", previous == " " || previous == "\t" { return line[..<index] }
      previous = character
    }
    return line
  }

  /// `profile "a b"` → `profile a b`, with single blanks.
  private static func unquoted(_ name: Substring) -> String {
    name.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ").filter { $0 != "\"" && $0 != "'" }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  var trimmed: Substring {
    let blanks: [Character] = [" ", "\t"]
    var text = drop { blanks.contains($0) }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return text
  }
}
