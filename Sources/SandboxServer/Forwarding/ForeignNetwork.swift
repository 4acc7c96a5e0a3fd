internal import AWSModel
internal import AWSWire
internal import Foundation
internal import Sandbox

/// The networks that live where requests are forwarded to, and how they meet the sandbox's own.
///
/// The sandbox has the default VPC and no operation to make another. One that is made behind it is asked for there; its
/// subnets and security groups become known to the sandbox, so that groups, instances and load balancers may use them.
struct ForeignNetwork {
  /// Operations on networks that both sides perform, each on what it has.
  private static let shared: Set<String> = [
    "DescribeVpcs", "DescribeVpcAttribute", "DescribeSubnets", "DescribeRouteTables", "DescribeNetworkAcls",
    "DescribeInternetGateways", "DescribeSecurityGroups", "DescribeSecurityGroupRules", "DescribeNetworkInterfaces",
    "DescribeTags", "DescribeKeyPairs", "CreateTags", "DeleteTags", "CreateSecurityGroup", "DeleteSecurityGroup",
    "AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress", "RevokeSecurityGroupIngress",
    "RevokeSecurityGroupEgress",
  ]

  /// Whether what the sandbox answered leaves open that the other side knows more: it has no such id, or found nothing.
  static func mayKnow(_ route: RequestRoute, _ answer: WireResponse, _ error: AWSError?) -> Bool {
    guard route.wire == .ec2, shared.contains(route.operation) else { return false }
    if let error { return error.code.hasSuffix(".NotFound") || error.code.hasPrefix("InvalidID") }
    return route.operation.hasPrefix("Describe") && !String(decoding: answer.body, as: UTF8.self).contains("<item>")
  }

  /// Takes note of a network that was made or taken away on the other side.
  static func note(_ route: RequestRoute, _ request: WireRequest, _ answer: WireResponse, in sandbox: Sandbox) {
    guard route.wire == .ec2, answer.status == 200 else { return }
    let text = String(decoding: answer.body, as: UTF8.self)
    // Identifiers hold nothing that a form escapes.
    let form = String(decoding: request.body, as: UTF8.self).split(separator: "&")
    func told(_ name: String) -> String? {
      form.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.utf8.count + 1)) }
    }
    switch route.operation {
    case "CreateSubnet":
      guard let id = element("subnetId", text), let vpc = element("vpcId", text),
        let zone = element("availabilityZone", text), let cidr = element("cidrBlock", text)
      else { return }
      sandbox.adopt(subnet: id, zone: zone, cidr: cidr, vpc: vpc, region: route.region)
    case "CreateSecurityGroup":
      guard let id = element("groupId", text), let vpc = told("VpcId") else { return }
      sandbox.adopt(securityGroup: id, vpc: vpc, region: route.region)
    case "DeleteSubnet", "DeleteSecurityGroup":
      if let id = told("SubnetId") ?? told("GroupId") { sandbox.disown(id, region: route.region) }
    default: break
    }
  }

  /// The text of the first element of that name.
  private static func element(_ name: String, _ text: String) -> String? {
    guard let start = text.range(of: "<\(name)>"),
      let end = text[start.upperBound...].range(of: "</\(name)>")
    else { return nil }
    return String(text[start.upperBound..<end.lowerBound])
  }
}
