/// Where a topic is, as its ARN says; nil for what is no ARN of a topic.
public struct TopicRegion: Sendable, Hashable {
  public let partition: String
  public let region: String
  /// What the names of the partition's hosts end with. Source: botocore's `partitions.json`.
  let suffix: String

  /// - Parameter arn: `arn:PARTITION:sns:REGION:ACCOUNT:NAME`.
  public init?(topicArn arn: String) {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    // The Region becomes part of a host's name, so nothing is let in that ends a name or begins another.
    guard parts.count == 6, parts[0] == "arn", parts[2] == "sns", Self.isLabel(parts[3]), !parts[5].isEmpty,
      parts[4].utf8.count == 12, parts[4].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let suffix = Self.suffixes[parts[1]]
    else { return nil }
    partition = parts[1]
    region = parts[3]
    self.suffix = suffix
  }

  /// The one host that gives out the certificates of the Region.
  var host: String { "sns.\(region).\(suffix)" }

  /// The names under which SNS signs in the Region: one for the older Regions together, one of its own for each newer one.
  /// Source: aws-sdk-java-v2, `SnsHostProvider`, and certificates that SNS gives out.
  var signers: Set<String> {
    var names: Set = ["sns.\(suffix)", host, "sns-signing.\(region).\(suffix)", "sns-\(region).\(suffix)"]
    if partition == "aws-us-gov" { names.insert("sns-us-gov-west-1.\(suffix)") }
    return names
  }

  private static let suffixes = [
    "aws": "amazonaws.com", "aws-us-gov": "amazonaws.com", "aws-cn": "amazonaws.com.cn", "aws-eusc": "amazonaws.eu",
    "aws-iso": "c2s.ic.gov", "aws-iso-b": "sc2s.sgov.gov", "aws-iso-e": "cloud.adc-e.uk", "aws-iso-f": "csp.hci.ic.gov",
  ]

  private static func isLabel(_ text: String) -> Bool {
    (1...63).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasSuffix("-")
      && text.utf8.allSatisfy { $0 == 0x2d || (0x30...0x39).contains($0) || (0x61...0x7a).contains($0) }
  }
}
