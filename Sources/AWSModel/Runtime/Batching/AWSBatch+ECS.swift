// Limits from botocore's service model of ECS: "up to 100 tasks", "up to 10 services", and so on.

extension AWSBatch where Input == ECS.DescribeTasksRequest, Output == ECS.DescribeTasksResponse, Item == String {
  /// Tasks, up to 100 a call.
  public static var describeTasks: Self {
    AWSBatch(
      ECS.describeTasks, items: \.tasks, size: 100,
      answered: { ($0.tasks ?? []).map(\.taskArn) + ($0.failures ?? []).map(\.arn) },
      append: {
        appendItems(&$0.tasks, $1.tasks)
        appendItems(&$0.failures, $1.failures)
      })
  }
}

extension AWSBatch
where Input == ECS.DescribeContainerInstancesRequest, Output == ECS.DescribeContainerInstancesResponse, Item == String {
  /// Container instances, up to 100 a call.
  public static var describeContainerInstances: Self {
    AWSBatch(
      ECS.describeContainerInstances, items: \.containerInstances, size: 100,
      answered: { ($0.containerInstances ?? []).map(\.containerInstanceArn) + ($0.failures ?? []).map(\.arn) },
      append: {
        appendItems(&$0.containerInstances, $1.containerInstances)
        appendItems(&$0.failures, $1.failures)
      })
  }
}

extension AWSBatch where Input == ECS.DescribeServicesRequest, Output == ECS.DescribeServicesResponse, Item == String {
  /// Services, up to 10 a call.
  public static var describeServices: Self {
    AWSBatch(
      ECS.describeServices, items: \.services, size: 10,
      answered: { ($0.services ?? []).map(\.serviceArn) + ($0.failures ?? []).map(\.arn) },
      append: {
        appendItems(&$0.services, $1.services)
        appendItems(&$0.failures, $1.failures)
      })
  }
}

extension AWSBatch where Input == ECS.DescribeClustersRequest, Output == ECS.DescribeClustersResponse, Item == String {
  /// Clusters, up to 100 a call.
  public static var describeClusters: Self {
    AWSBatch(
      ECS.describeClusters, items: \.clusters, size: 100,
      answered: { ($0.clusters ?? []).map(\.clusterArn) + ($0.failures ?? []).map(\.arn) },
      append: {
        appendItems(&$0.clusters, $1.clusters)
        appendItems(&$0.failures, $1.failures)
      })
  }
}

extension AWSBatch
where
  Input == ECS.UpdateContainerInstancesStateRequest, Output == ECS.UpdateContainerInstancesStateResponse, Item == String
{
  /// The state of container instances, up to 10 a call.
  public static var updateContainerInstancesState: Self {
    AWSBatch(
      ECS.updateContainerInstancesState, items: \.containerInstances, size: 10,
      answered: { ($0.containerInstances ?? []).map(\.containerInstanceArn) + ($0.failures ?? []).map(\.arn) },
      append: {
        appendItems(&$0.containerInstances, $1.containerInstances)
        appendItems(&$0.failures, $1.failures)
      })
  }
}

extension AWSBatch
where Input == ECS.GetTaskProtectionRequest, Output == ECS.GetTaskProtectionResponse, Item == String {
  /// The protection of a service's tasks, up to 100 a call.
  public static var getTaskProtection: Self {
    AWSBatch(
      ECS.getTaskProtection, items: \.tasks, size: 100,
      append: {
        appendItems(&$0.protectedTasks, $1.protectedTasks)
        appendItems(&$0.failures, $1.failures)
      })
  }
}
