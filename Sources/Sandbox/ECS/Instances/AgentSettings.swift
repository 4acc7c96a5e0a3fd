internal import FoundationEssentials

/// What an instance's user data tells its agent, as `/etc/ecs/ecs.config` lines.
///
/// Any line of the script that sets one of the known variables counts, whether it stands in a here-document or behind
/// `echo`; so does TOML, as Bottlerocket has it, for the cluster's name.
struct AgentSettings: Equatable {
  var cluster = "default"
  var attributes: [String: String] = [:]
  var reservedMemoryMiB = 0
  var reservedTCP: [UInt16] = []
  var reservedUDP: [UInt16] = []
  var drainsOnSpotInterruption = false
  var usesTrunking = false
  var propagatesTags = false
  /// Whether an agent starts at all: `systemctl disable ecs` and the like keep it from it.
  var isEnabled = true

  init() {}

  /// - Parameter userData: base64, as EC2 keeps it; nil and what cannot be read give the defaults.
  init(userData: String?) {
    guard let userData, let data = Data(base64Encoded: userData) else { return }
    let script = String(decoding: data, as: UTF8.self)
    for line in script.split(whereSeparator: \.isNewline) { read(String(line)) }
  }

  private mutating func read(_ line: String) {
    if line.contains("systemctl disable") && line.contains("ecs") || line.contains("systemctl mask ecs") {
      isEnabled = false
    }
    guard let range = Self.assignment(in: line) else { return }
    let value = Self.value(line[range.upperBound...])
    switch String(line[range.lowerBound..<line.index(before: range.upperBound)]) {
    case "ECS_CLUSTER": if !value.isEmpty { cluster = value }
    case "ECS_INSTANCE_ATTRIBUTES": attributes = Self.dictionary(value)
    case "ECS_RESERVED_MEMORY": reservedMemoryMiB = Int(value) ?? 0
    case "ECS_RESERVED_PORTS": reservedTCP = Self.ports(value)
    case "ECS_RESERVED_PORTS_UDP": reservedUDP = Self.ports(value)
    case "ECS_ENABLE_SPOT_INSTANCE_DRAINING": drainsOnSpotInterruption = value == "true"
    case "ECS_AWSVPC_TRUNKING": usesTrunking = value == "true"
    case "ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM": propagatesTags = value == "ec2_instance"
    default: break
    }
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
