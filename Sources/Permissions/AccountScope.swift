/// Where the resources of a policy are.
public struct AccountScope: Sendable, Hashable {
  /// `aws`, `aws-cn`, `aws-us-gov`.
  public var partition: String
  /// Twelve digits, or `*`.
  public var account: String
  /// For clusters whose configuration names none; `*` for any.
  public var region: String

  public init(partition: String = "aws", account: String = "*", region: String = "*") {
    self.partition = partition
    self.account = account
    self.region = region
  }

  /// The ARN of a resource in a Region.
  func arn(_ service: String, _ resource: String, region: String? = nil) -> String {
    "arn:\(partition):\(service):\(region ?? self.region):\(account):\(resource)"
  }

  /// The ARN of an SQS queue, whose URL ends in its account and name: `https://sqs.REGION.amazonaws.com/ACCOUNT/NAME`.
  func queue(_ url: String) -> String {
    let parts = url.split(separator: "/").map(String.init)
    let host = parts.count > 1 ? parts[1].split(separator: ".").map(String.init) : []
    let region = host.count > 2 && host[0] == "sqs" ? host[1] : self.region
    let owner = parts.count > 2 ? parts[parts.count - 2] : account
    return "arn:\(partition):sqs:\(region):\(owner):\(parts.last ?? "*")"
  }
}
