internal import AWSModel

/// One rule of a security group: kept and told, with no effect on any traffic.
struct SecurityRule: Hashable {
  enum Peer: Hashable {
    case ipv4(String)
    case ipv6(String)
    case prefixList(String)
    case group(String)

    /// As EC2's errors call it.
    var text: String {
      switch self {
      case .ipv4(let text), .ipv6(let text), .prefixList(let text), .group(let text): text
      }
    }
  }

  /// What two rules may not share.
  struct Key: Hashable {
    var isEgress: Bool
    var transport: String
    var fromPort: Int?
    var toPort: Int?
    var peer: Peer
  }

  var id: String
  var key: Key
  var description: String?
  var tags = ResourceTags()
}

extension SecurityRule.Key {
  /// The rules that a permission stands for: one for each peer.
  static func expand(
    _ permission: EC2.IpPermission, isEgress: Bool
  ) -> [(key: SecurityRule.Key, description: String?)] {
    let transport = normalized(permission.ipProtocol ?? "-1")
    let hasPorts = transport != "-1"
    func key(_ peer: SecurityRule.Peer) -> SecurityRule.Key {
      SecurityRule.Key(
        isEgress: isEgress, transport: transport, fromPort: hasPorts ? permission.fromPort : nil,
        toPort: hasPorts ? permission.toPort : nil, peer: peer)
    }
    var result: [(key: SecurityRule.Key, description: String?)] = []
    for range in permission.ipRanges ?? [] { result.append((key(.ipv4(range.cidrIp ?? "")), range.description)) }
    for range in permission.ipv6Ranges ?? [] { result.append((key(.ipv6(range.cidrIpv6 ?? "")), range.description)) }
    for list in permission.prefixListIds ?? [] {
      result.append((key(.prefixList(list.prefixListId ?? "")), list.description))
    }
    for pair in permission.userIdGroupPairs ?? [] {
      result.append((key(.group(pair.groupId ?? pair.groupName ?? "")), pair.description))
    }
    return result
  }

  private static func normalized(_ transport: String) -> String {
    switch transport.lowercased() {
    case "6": "tcp"
    case "17": "udp"
    case "1": "icmp"
    case "58": "icmpv6"
    case "all", "-1": "-1"
    case let other: other
    }
  }
}

extension SecurityGroup {
  /// The rules of one direction as permissions: those of one protocol and ports together.
  func permissions(isEgress: Bool, account: String) -> [EC2.IpPermission] {
    struct Span: Hashable {
      var transport: String
      var from: Int?
      var to: Int?
    }
    var order: [Span] = []
    var bySpan: [Span: EC2.IpPermission] = [:]
    for rule in rules where rule.key.isEgress == isEgress {
      let span = Span(transport: rule.key.transport, from: rule.key.fromPort, to: rule.key.toPort)
      var permission = bySpan[span] ?? Self.empty(rule.key)
      if bySpan[span] == nil { order.append(span) }
      switch rule.key.peer {
      case .ipv4(let block):
        permission.ipRanges?.append(EC2.IpRange(description: rule.description, cidrIp: block))
      case .ipv6(let block):
        permission.ipv6Ranges?.append(EC2.Ipv6Range(description: rule.description, cidrIpv6: block))
      case .prefixList(let id):
        permission.prefixListIds?.append(EC2.PrefixListId(description: rule.description, prefixListId: id))
      case .group(let id):
        permission.userIdGroupPairs?.append(
          EC2.UserIdGroupPair(description: rule.description, userId: account, groupId: id))
      }
      bySpan[span] = permission
    }
    return order.compactMap { bySpan[$0] }
  }

  private static func empty(_ key: SecurityRule.Key) -> EC2.IpPermission {
    EC2.IpPermission(
      ipProtocol: key.transport, fromPort: key.fromPort, toPort: key.toPort, userIdGroupPairs: [], ipRanges: [],
      ipv6Ranges: [], prefixListIds: [])
  }
}
