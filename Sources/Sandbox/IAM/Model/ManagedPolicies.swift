/// Policies of AWS's own that one meets around ECS. Any other ARN of `arn:aws:iam::aws:policy/` can be attached too; it
/// is kept and shown, and allows nothing when policies are enforced.
enum ManagedPolicies {
  /// The path and name of a policy of AWS's own, in whatever partition; nil for any other ARN.
  static func path(_ arn: String) -> String? {
    guard let name = ResourceName(arn), name.service == "iam", name.account == "aws", name.resource.hasPrefix("policy/")
    else { return nil }
    return String(name.resource.dropFirst(7))
  }

  static func document(_ arn: String) -> String? {
    guard let path = path(arn) else { return nil }
    guard let actions = actions[path] else { return #"{"Version":"2012-10-17","Statement":[]}"# }
    return JSONValue.object([
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Action": .strings(actions), "Resource": "*"]],
    ]).json
  }

  private static let actions: [String: [String]] = [
    "AdministratorAccess": ["*"],
    "service-role/AmazonEC2ContainerServiceforEC2Role": [
      "ec2:DescribeTags", "ecs:CreateCluster", "ecs:DeregisterContainerInstance", "ecs:DiscoverPollEndpoint",
      "ecs:Poll",
      "ecs:RegisterContainerInstance", "ecs:StartTelemetrySession", "ecs:UpdateContainerInstancesState", "ecs:Submit*",
      "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage",
      "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AmazonECSTaskExecutionRolePolicy": [
      "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage",
      "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaBasicExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AutoScalingNotificationAccessRole": ["sqs:SendMessage", "sqs:GetQueueUrl", "sns:Publish"],
  ]
}
