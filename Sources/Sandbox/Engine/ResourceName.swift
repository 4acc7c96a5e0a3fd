/// The parts of an Amazon Resource Name: `arn:partition:service:region:account:resource`.
struct ResourceName: Sendable, Hashable {
  var partition: String
  var service: String
  var region: String
  var account: String
  /// Everything after the fifth colon.
  var resource: String

  /// Nil where `arn` does not have the six parts.
  init?(_ arn: String) {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[2].isEmpty, !parts[5].isEmpty else { return nil }
    partition = String(parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = String(parts[5])
  }
}

extension Region {
  /// The Region of this sandbox that an ARN names, if anybody has spoken to it yet; this one where the ARN names none.
  func world(of name: ResourceName) -> Region? {
    let key = "\(name.account.isEmpty ? account : name.account)/\(name.region.isEmpty ? self.name : name.region)"
    return sandbox.worlds[key]
  }
}
