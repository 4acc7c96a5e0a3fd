internal import AWSModel

/// The forms of what AWS itself makes up: ids, zones, types and numbers. What has one of them is nobody's name.
enum AWSForms {
  static func isOwn(_ text: String) -> Bool {
    isNumber(text) || isResourceID(text) || isDeployment(text) || isZone(text) || isInstanceType(text)
      || isDevice(text) || isHostName(text) || isPrincipal(text) || words.contains(text)
  }

  private static let words: Set<String> = ["true", "false", "*", "$Latest", "$Default", "default"]

  /// A whole number or a fraction, as AWS writes them into texts; nothing as long as an account or a telephone number.
  static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return (1...9).contains(digits.utf8.count) && digits.first != "." && digits.last != "."
      && digits.allSatisfy { isDigit($0) || $0 == "." } && digits.count(where: { $0 == "." }) <= 1
  }

  static func isAccount(_ text: String) -> Bool { text.utf8.count == 12 && text.allSatisfy(isDigit) }

  /// `i-0123456789abcdef0`, `eni-attach-0123456789abcdef0`.
  static func isResourceID(_ text: String) -> Bool {
    if text.hasPrefix("GPU-") { return isUUID(text.dropFirst(4)) }
    guard let hyphen = text.lastIndex(of: "-"), prefixes.contains(String(text[..<hyphen])) else { return false }
    let digits = text[text.index(after: hyphen)...]
    return [8, 17].contains(digits.utf8.count) && isHexadecimal(digits)
  }

  private static let prefixes: Set<String> = [
    "i", "vol", "snap", "ami", "aki", "ari", "subnet", "sg", "sgr", "vpc", "eni", "eni-attach", "ela-attach",
    "eipalloc", "eipassoc", "lt", "r", "sir", "cr", "pcx", "pl", "igw", "nat", "rtb", "h", "fs", "fsap", "vpce",
    "ipam-pool", "ipv4pool-coip", "pg", "fleet", "egp", "eia",
  ]

  /// A UUID, 16 or 32 hexadecimal digits, or such digits and a number behind: what AWS makes up where no prefix tells
  /// what it is. A secret may look the same, so these pass only where nothing else can stand.
  static func isToken(_ text: some StringProtocol) -> Bool {
    if isUUID(text) { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, [8, 16, 32].contains(first.utf8.count), isHexadecimal(first) else {
      return false
    }
    return parts.count == 1 || parts[1].allSatisfy(isDigit)
  }

  static func isUUID(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { isHexadecimal($0) }
  }

  /// `ecs-svc/0123456789`: a deployment of a service.
  static func isDeployment(_ text: String) -> Bool {
    text.hasPrefix("ecs-svc/") && text.count > 8 && text.dropFirst(8).allSatisfy(isDigit)
  }

  /// A Region, an Availability Zone, a Local Zone, or the id of a zone.
  static func isZone(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, parts[1].hasPrefix("az") {
      return isNumber(String(parts[1].dropFirst(2))) && parts[0].utf8.count <= 5 && parts[0].last.map(isDigit) == true
    }
    guard parts.count >= 3, areas.contains(parts[0]) else { return false }
    let rest = parts[1] == "gov" ? parts.dropFirst(2) : parts.dropFirst(1)
    guard let direction = rest.first, directions.contains(direction) else { return false }
    let numbers = rest.dropFirst()
    return (1...3).contains(numbers.count) && numbers.first?.first.map(isDigit) == true
      && numbers.allSatisfy { $0.utf8.count <= 3 }
  }

  private static let areas: Set<String> = ["us", "eu", "ap", "ca", "sa", "me", "af", "il", "mx", "cn"]
  private static let directions: Set<String> = [
    "east", "west", "north", "south", "central", "northeast", "northwest", "southeast", "southwest",
  ]

  /// A type of EC2's, or a pattern that some type matches.
  static func isInstanceType(_ text: String) -> Bool {
    types.contains(text)
      || text.contains("*") && text.contains(".") && types.contains { PolicyWildcard.matches(text, $0) }
  }

  private static let types = Set(EC2.InstanceType.known.map(\.rawValue))

  private static func isDevice(_ text: String) -> Bool {
    let name = ["/dev/sd", "/dev/xvd", "/dev/nvme"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    return name.map { (1...4).contains($0.utf8.count) } ?? false || text.hasPrefix("ephemeral") && text.utf8.count < 12
  }

  /// `ip-10-0-0-1.ec2.internal`, `ip-10-0-0-1.eu-west-1.compute.internal`.
  static func isHostName(_ text: String) -> Bool {
    guard text.hasPrefix("ip-"), let dot = text.firstIndex(of: ".") else { return false }
    let numbers = text[..<dot].split(separator: "-").dropFirst()
    let domain = text[text.index(after: dot)...]
    let isKnown =
      domain == "ec2.internal"
      || domain.hasSuffix(".compute.internal") && isZone(String(domain.dropLast(".compute.internal".count)))
    return isKnown && numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
  }

  /// The id of a role, a user, a profile or a policy: never an access key.
  private static func isPrincipal(_ text: String) -> Bool {
    ["AROA", "AIDA", "AIPA", "ANPA"].contains(text.prefix(4)) && (20...21).contains(text.utf8.count)
      && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
  }

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  static func isHexadecimal(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }
  }
}
