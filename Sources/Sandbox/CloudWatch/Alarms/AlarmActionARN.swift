internal import AWSModel

/// What an alarm can do. Source: PutMetricAlarm, `AlarmActions`.
enum AlarmActionARN {
  /// The services that can be called, each with how its resources begin.
  private static let known: [String: [String]] = [
    "automate": ["stop", "terminate", "recover", "reboot"],
    "sns": [""], "autoscaling": ["scalingPolicy:"], "swf": ["action/actions/"],
    "ssm": ["opsitem:"], "ssm-incidents": ["responseplan/", "response-plan/"], "lambda": ["function:"],
    "aiops": ["investigation-group"],
  ]

  static func check(_ arn: String, in region: Region) throws(AWSError) {
    guard let name = ResourceName(arn), let resources = known[name.service],
      resources.contains(where: name.resource.hasPrefix)
    else { throw CloudWatch.Errors.invalidParameterValueException("Invalid arn syntax: \(arn)") }
    guard name.region.isEmpty || name.region == region.name else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "Invalid region \(name.region) specified. Only \(region.name) is supported.")
    }
  }
}
