internal import FoundationEssentials

/// What an instance's user data tells its agent.
///
/// Any line of a script, of a cloud-config document or of a part of a multipart document that sets one of the known
/// variables counts, whether it stands in a here-document or behind `echo`; parts in base64 are decoded; so are the
/// `settings.ecs` tables of Bottlerocket's TOML. Commands are not run.
struct AgentSettings: Equatable {
  var cluster = "default"
  var attributes: [String: String] = [:]
  var reservedMemoryMiB = 0
  var reservedTCP: [UInt16] = []
  var reservedUDP: [UInt16] = []
  var drainsOnSpotInterruption = false
  /// Whether the agent of an instance in a warm pool waits with its registration until the instance comes into service.
  var checksWarmPool = false
  var usesTrunking = false
  var propagatesTags = false
  /// Whether an agent starts at all: `systemctl disable ecs` and the like keep it from it.
  var isEnabled = true
  /// The table of TOML in which the reader is.
  private var table: String?

  init() {}

  /// - Parameter userData: base64, as EC2 keeps it; nil and what cannot be read give the defaults.
  init(userData: String?) {
    guard let userData, let data = Data(base64Encoded: userData) else { return }
    read(text: String(decoding: data, as: UTF8.self), depth: 0)
    table = nil
  }

  private mutating func read(text: String, depth: Int) {
    var encoded: String?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.lowercased().hasPrefix("content-transfer-encoding: base64"), depth == 0 {
        encoded = ""
      } else if let part = encoded, line.hasPrefix("--") {
        readEncoded(part)
        encoded = nil
      } else if encoded != nil {
        if !line.contains(":") { encoded?.append(contentsOf: line.filter { !$0.isWhitespace }) }
      } else {
        read(String(line))
      }
    }
    if let part = encoded { readEncoded(part) }
  }

  private mutating func readEncoded(_ part: String) {
    guard let data = Data(base64Encoded: part) else { return }
    read(text: String(decoding: data, as: UTF8.self), depth: 1)
  }

  private mutating func read(_ line: String) {
    if line.contains("systemctl disable") && line.contains("ecs") || line.contains("systemctl mask ecs") {
      isEnabled = false
    }
    if readTable(line) { return }
    guard let range = Self.assignment(in: line) else { return }
    let value = Self.value(line[range.upperBound...])
    switch String(line[range.lowerBound..<line.index(before: range.upperBound)]) {
    case "ECS_CLUSTER": if !value.isEmpty { cluster = value }
    case "ECS_INSTANCE_ATTRIBUTES": attributes = Self.dictionary(value)
    case "ECS_RESERVED_MEMORY": reservedMemoryMiB = Int(value) ?? 0
    case "ECS_RESERVED_PORTS": reservedTCP = Self.ports(value)
    case "ECS_RESERVED_PORTS_UDP": reservedUDP = Self.ports(value)
    case "ECS_ENABLE_SPOT_INSTANCE_DRAINING": drainsOnSpotInterruption = value == "true"
    case "ECS_WARM_POOLS_CHECK": checksWarmPool = value == "true"
    case "ECS_AWSVPC_TRUNKING": usesTrunking = value == "true"
    case "ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM": propagatesTags = value == "ec2_instance"
    default: break
    }
  }

  /// Reads a line of Bottlerocket's settings, if it is one.
  private mutating func readTable(_ line: String) -> Bool {
    let text = line.trimmedSpaces
    if text.hasPrefix("["), text.hasSuffix("]") {
      table = text.hasPrefix("[settings.") ? String(text.dropFirst().dropLast()) : nil
      return table != nil
    }
    guard let table, let equals = text.firstIndex(of: "=") else { return false }
    let key = text[..<equals].trimmedSpaces.trimmedQuotes
    let value = text[text.index(after: equals)...].trimmedSpaces.trimmedQuotes
    switch (table, key) {
    case ("settings.ecs", "cluster"): cluster = value
    case ("settings.ecs", "reserved-memory"): reservedMemoryMiB = Int(value) ?? 0
    case ("settings.ecs", "enable-spot-instance-draining"): drainsOnSpotInterruption = value == "true"
    case ("settings.ecs.instance-attributes", _): attributes[key] = value
    default: break
    }
    return true
  }

  /// Where `ECS_SOMETHING=` stands in a line, if it does.
  private static func assignment(in line: String) -> Range<String.Index>? {
    guard !line.drop(while: { $0 == " " }).hasPrefix("#"), let start = line.firstRange(of: "ECS_")?.lowerBound,
      let equals = line[start...].firstIndex(of: "=")
    else { return nil }
    let name = line[start..<equals]
    guard name.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "_" }) else { return nil }
    return start..<line.index(after: equals)
  }

  /// The value up to a redirection, without the quotes around it.
  private static func value(_ rest: Substring) -> String {
    var text = rest
    if let redirection = text.firstRange(of: ">>") ?? text.firstRange(of: " > ") {
      text = text[..<redirection.lowerBound]
    }
    while let last = text.last, last == " " || last == "\\" || last == ";" { text = text.dropLast() }
    for quote in ["\"", "'"] {
      if text.hasSuffix(quote) { text = text.dropLast() }
      if text.hasPrefix(quote) { text = text.dropFirst() }
    }
    return String(text)
  }

  private static func dictionary(_ json: String) -> [String: String] {
    let text =
      json.contains("\\\"") ? String(json.split(separator: "\\", omittingEmptySubsequences: true).joined()) : json
    return (try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))) ?? [:]
  }

  private static func ports(_ json: String) -> [UInt16] {
    (try? JSONDecoder().decode([UInt16].self, from: Data(json.utf8))) ?? []
  }
}

extension StringProtocol {
  fileprivate var trimmedSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  fileprivate var trimmedQuotes: String {
    guard count > 1, let first, first == last, first == "\"" || first == "'" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
