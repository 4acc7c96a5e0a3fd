/// A part of AWS with domain names of its own. The Region's name tells which one it is in (from botocore's
/// `partitions.json`, version 1.43).
public enum Partition: String, Sendable, Hashable, CaseIterable {
  case aws
  case awsChina = "aws-cn"
  case awsGovernment = "aws-us-gov"
  case awsEurope = "aws-eusc"
  case awsIso = "aws-iso"
  case awsIsoB = "aws-iso-b"
  case awsIsoE = "aws-iso-e"
  case awsIsoF = "aws-iso-f"

  /// The partition of a Region; an unknown name counts as one of the ordinary partition.
  public init(region: String) {
    let prefixes: [(String, Partition)] = [
      ("cn-", .awsChina), ("us-gov-", .awsGovernment), ("eusc-", .awsEurope), ("us-iso-", .awsIso),
      ("us-isob-", .awsIsoB), ("eu-isoe-", .awsIsoE), ("us-isof-", .awsIsoF),
    ]
    self = prefixes.first { region.hasPrefix($0.0) }?.1 ?? .aws
  }

  /// What the names of its hosts end with.
  public var dnsSuffix: String {
    switch self {
    case .aws, .awsGovernment: "amazonaws.com"
    case .awsChina: "amazonaws.com.cn"
    case .awsEurope: "amazonaws.eu"
    case .awsIso: "c2s.ic.gov"
    case .awsIsoB: "sc2s.sgov.gov"
    case .awsIsoE: "cloud.adc-e.uk"
    case .awsIsoF: "csp.hci.ic.gov"
    }
  }

  /// The Region whose name signs requests to the services that exist once per partition (IAM).
  var globalRegion: String {
    switch self {
    case .aws: "us-east-1"
    case .awsChina: "cn-north-1"
    case .awsGovernment: "us-gov-west-1"
    case .awsEurope: "eusc-de-east-1"
    case .awsIso: "us-iso-east-1"
    case .awsIsoB: "us-isob-east-1"
    case .awsIsoE: "eu-isoe-west-1"
    case .awsIsoF: "us-isof-south-1"
    }
  }
}
