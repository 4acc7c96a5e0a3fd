/// The partitions of AWS, which ARNs begin with. Source: "Amazon Resource Names (ARNs)".
enum Partition {
  static func of(region: String) -> String {
    if region.hasPrefix("cn-") { return "aws-cn" }
    return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
  }
}

extension Region {
  var partition: String { Partition.of(region: name) }

  /// The ARN of something of IAM's or STS's, which are in no Region.
  func globalARN(_ service: String, _ resource: String) -> String {
    "arn:\(partition):\(service)::\(account):\(resource)"
  }
}
