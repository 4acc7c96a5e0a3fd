// Limits from botocore's service models of Auto Scaling and EC2. These operations do not account for every item: one
// that does not exist is left out (Auto Scaling) or fails the whole call (EC2).

extension AWSBatch
where
  Input == AutoScaling.DescribeAutoScalingGroupsRequest, Output == AutoScaling.DescribeAutoScalingGroupsResponse,
  Item == String
{
  /// Auto Scaling groups by name, up to 50 a call.
  public static var describeAutoScalingGroups: Self {
    AWSBatch(
      AutoScaling.describeAutoScalingGroups, items: \.autoScalingGroupNames, size: 50,
      append: { appendItems(&$0.autoScalingGroups, $1.autoScalingGroups) })
  }
}

extension AWSBatch
where
  Input == AutoScaling.DescribeAutoScalingInstancesRequest, Output == AutoScaling.DescribeAutoScalingInstancesResponse,
  Item == String
{
  /// What Auto Scaling says of instances, up to 50 a call.
  public static var describeAutoScalingInstances: Self {
    AWSBatch(
      AutoScaling.describeAutoScalingInstances, items: \.instanceIds, size: 50,
      append: { appendItems(&$0.autoScalingInstances, $1.autoScalingInstances) })
  }
}

extension AWSBatch
where Input == EC2.DescribeInstancesRequest, Output == EC2.DescribeInstancesResponse, Item == String {
  /// EC2 instances by identifier, 100 a call.
  public static var describeInstances: Self {
    AWSBatch(
      EC2.describeInstances, items: \.instanceIds, size: 100,
      append: { appendItems(&$0.reservations, $1.reservations) })
  }
}

extension AWSBatch
where Input == EC2.DescribeLaunchTemplatesRequest, Output == EC2.DescribeLaunchTemplatesResponse, Item == String {
  /// Launch templates by identifier, 200 a call.
  public static var describeLaunchTemplates: Self {
    AWSBatch(
      EC2.describeLaunchTemplates, items: \.launchTemplateIds, size: 200,
      append: { appendItems(&$0.launchTemplates, $1.launchTemplates) })
  }
}

extension AWSBatch
where Input == EC2.DescribeInstanceTypesRequest, Output == EC2.DescribeInstanceTypesResponse, Item == EC2.InstanceType {
  /// Instance types by name, 100 a call.
  public static var describeInstanceTypes: Self {
    AWSBatch(
      EC2.describeInstanceTypes, items: \.instanceTypes, size: 100,
      append: { appendItems(&$0.instanceTypes, $1.instanceTypes) })
  }
}
