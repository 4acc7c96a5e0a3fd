// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct AdjustmentType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var changeInCapacity: Self { Self(rawValue: "ChangeInCapacity") }
    public static var percentChangeInCapacity: Self { Self(rawValue: "PercentChangeInCapacity") }
    public static var exactCapacity: Self { Self(rawValue: "ExactCapacity") }

    public static let known: [Self] = values(
      """
      ChangeInCapacity
      PercentChangeInCapacity
      ExactCapacity
      """)
  }

  public struct MetricAggregationType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var average: Self { Self(rawValue: "Average") }
    public static var minimum: Self { Self(rawValue: "Minimum") }
    public static var maximum: Self { Self(rawValue: "Maximum") }

    public static let known: [Self] = values(
      """
      Average
      Minimum
      Maximum
      """)
  }

  public struct MetricStatistic: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var average: Self { Self(rawValue: "Average") }
    public static var minimum: Self { Self(rawValue: "Minimum") }
    public static var maximum: Self { Self(rawValue: "Maximum") }
    public static var sampleCount: Self { Self(rawValue: "SampleCount") }
    public static var sum: Self { Self(rawValue: "Sum") }

    public static let known: [Self] = values(
      """
      Average
      Minimum
      Maximum
      SampleCount
      Sum
      """)
  }

  public struct MetricType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var dynamoDBReadCapacityUtilization: Self { Self(rawValue: "DynamoDBReadCapacityUtilization") }
    public static var dynamoDBWriteCapacityUtilization: Self { Self(rawValue: "DynamoDBWriteCapacityUtilization") }
    public static var albRequestCountPerTarget: Self { Self(rawValue: "ALBRequestCountPerTarget") }
    public static var rdsReaderAverageCPUUtilization: Self { Self(rawValue: "RDSReaderAverageCPUUtilization") }
    public static var rdsReaderAverageDatabaseConnections: Self { Self(rawValue: "RDSReaderAverageDatabaseConnections") }
    public static var ec2SpotFleetRequestAverageCPUUtilization: Self { Self(rawValue: "EC2SpotFleetRequestAverageCPUUtilization") }
    public static var ec2SpotFleetRequestAverageNetworkIn: Self { Self(rawValue: "EC2SpotFleetRequestAverageNetworkIn") }
    public static var ec2SpotFleetRequestAverageNetworkOut: Self { Self(rawValue: "EC2SpotFleetRequestAverageNetworkOut") }
    public static var sageMakerVariantInvocationsPerInstance: Self { Self(rawValue: "SageMakerVariantInvocationsPerInstance") }
    public static var ecsServiceAverageCPUUtilization: Self { Self(rawValue: "ECSServiceAverageCPUUtilization") }
    public static var ecsServiceAverageMemoryUtilization: Self { Self(rawValue: "ECSServiceAverageMemoryUtilization") }
    public static var appStreamAverageCapacityUtilization: Self { Self(rawValue: "AppStreamAverageCapacityUtilization") }
    public static var comprehendInferenceUtilization: Self { Self(rawValue: "ComprehendInferenceUtilization") }
    public static var lambdaProvisionedConcurrencyUtilization: Self { Self(rawValue: "LambdaProvisionedConcurrencyUtilization") }
    public static var cassandraReadCapacityUtilization: Self { Self(rawValue: "CassandraReadCapacityUtilization") }
    public static var cassandraWriteCapacityUtilization: Self { Self(rawValue: "CassandraWriteCapacityUtilization") }
    public static var kafkaBrokerStorageUtilization: Self { Self(rawValue: "KafkaBrokerStorageUtilization") }
    public static var elastiCacheEngineCPUUtilization: Self { Self(rawValue: "ElastiCacheEngineCPUUtilization") }
    public static var elastiCacheDatabaseMemoryUsagePercentage: Self { Self(rawValue: "ElastiCacheDatabaseMemoryUsagePercentage") }
    public static var elastiCachePrimaryEngineCPUUtilization: Self { Self(rawValue: "ElastiCachePrimaryEngineCPUUtilization") }
    public static var elastiCacheReplicaEngineCPUUtilization: Self { Self(rawValue: "ElastiCacheReplicaEngineCPUUtilization") }
    public static var elastiCacheDatabaseMemoryUsageCountedForEvictPercentage: Self { Self(rawValue: "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage") }
    public static var neptuneReaderAverageCPUUtilization: Self { Self(rawValue: "NeptuneReaderAverageCPUUtilization") }
    public static var sageMakerVariantProvisionedConcurrencyUtilization: Self { Self(rawValue: "SageMakerVariantProvisionedConcurrencyUtilization") }
    public static var elastiCacheDatabaseCapacityUsageCountedForEvictPercentage: Self { Self(rawValue: "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage") }
    public static var sageMakerInferenceComponentInvocationsPerCopy: Self { Self(rawValue: "SageMakerInferenceComponentInvocationsPerCopy") }
    public static var workSpacesAverageUserSessionsCapacityUtilization: Self { Self(rawValue: "WorkSpacesAverageUserSessionsCapacityUtilization") }
    public static var sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: Self { Self(rawValue: "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution") }
    public static var sageMakerVariantConcurrentRequestsPerModelHighResolution: Self { Self(rawValue: "SageMakerVariantConcurrentRequestsPerModelHighResolution") }

    public static let known: [Self] = values(
      """
      DynamoDBReadCapacityUtilization
      DynamoDBWriteCapacityUtilization
      ALBRequestCountPerTarget
      RDSReaderAverageCPUUtilization
      RDSReaderAverageDatabaseConnections
      EC2SpotFleetRequestAverageCPUUtilization
      EC2SpotFleetRequestAverageNetworkIn
      EC2SpotFleetRequestAverageNetworkOut
      SageMakerVariantInvocationsPerInstance
      ECSServiceAverageCPUUtilization
      ECSServiceAverageMemoryUtilization
      AppStreamAverageCapacityUtilization
      ComprehendInferenceUtilization
      LambdaProvisionedConcurrencyUtilization
      CassandraReadCapacityUtilization
      CassandraWriteCapacityUtilization
      KafkaBrokerStorageUtilization
      ElastiCacheEngineCPUUtilization
      ElastiCacheDatabaseMemoryUsagePercentage
      ElastiCachePrimaryEngineCPUUtilization
      ElastiCacheReplicaEngineCPUUtilization
      ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage
      NeptuneReaderAverageCPUUtilization
      SageMakerVariantProvisionedConcurrencyUtilization
      ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage
      SageMakerInferenceComponentInvocationsPerCopy
      WorkSpacesAverageUserSessionsCapacityUtilization
      SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution
      SageMakerVariantConcurrentRequestsPerModelHighResolution
      """)
  }

  public struct PolicyType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var stepScaling: Self { Self(rawValue: "StepScaling") }
    public static var targetTrackingScaling: Self { Self(rawValue: "TargetTrackingScaling") }
    public static var predictiveScaling: Self { Self(rawValue: "PredictiveScaling") }

    public static let known: [Self] = values(
      """
      StepScaling
      TargetTrackingScaling
      PredictiveScaling
      """)
  }

  public struct PredictiveScalingMaxCapacityBreachBehavior: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var honorMaxCapacity: Self { Self(rawValue: "HonorMaxCapacity") }
    public static var increaseMaxCapacity: Self { Self(rawValue: "IncreaseMaxCapacity") }

    public static let known: [Self] = values(
      """
      HonorMaxCapacity
      IncreaseMaxCapacity
      """)
  }

  public struct PredictiveScalingMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var forecastOnly: Self { Self(rawValue: "ForecastOnly") }
    public static var forecastAndScale: Self { Self(rawValue: "ForecastAndScale") }

    public static let known: [Self] = values(
      """
      ForecastOnly
      ForecastAndScale
      """)
  }

  public struct ScalableDimension: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ecsServiceDesiredCount: Self { Self(rawValue: "ecs:service:DesiredCount") }
    public static var ec2SpotFleetRequestTargetCapacity: Self { Self(rawValue: "ec2:spot-fleet-request:TargetCapacity") }
    public static var elasticmapreduceInstancegroupInstanceCount: Self { Self(rawValue: "elasticmapreduce:instancegroup:InstanceCount") }
    public static var appstreamFleetDesiredCapacity: Self { Self(rawValue: "appstream:fleet:DesiredCapacity") }
    public static var dynamodbTableReadCapacityUnits: Self { Self(rawValue: "dynamodb:table:ReadCapacityUnits") }
    public static var dynamodbTableWriteCapacityUnits: Self { Self(rawValue: "dynamodb:table:WriteCapacityUnits") }
    public static var dynamodbIndexReadCapacityUnits: Self { Self(rawValue: "dynamodb:index:ReadCapacityUnits") }
    public static var dynamodbIndexWriteCapacityUnits: Self { Self(rawValue: "dynamodb:index:WriteCapacityUnits") }
    public static var rdsClusterReadReplicaCount: Self { Self(rawValue: "rds:cluster:ReadReplicaCount") }
    public static var sagemakerVariantDesiredInstanceCount: Self { Self(rawValue: "sagemaker:variant:DesiredInstanceCount") }
    public static var customResourceResourceTypeProperty: Self { Self(rawValue: "custom-resource:ResourceType:Property") }
    public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: Self { Self(rawValue: "comprehend:document-classifier-endpoint:DesiredInferenceUnits") }
    public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: Self { Self(rawValue: "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits") }
    public static var lambdaFunctionProvisionedConcurrency: Self { Self(rawValue: "lambda:function:ProvisionedConcurrency") }
    public static var cassandraTableReadCapacityUnits: Self { Self(rawValue: "cassandra:table:ReadCapacityUnits") }
    public static var cassandraTableWriteCapacityUnits: Self { Self(rawValue: "cassandra:table:WriteCapacityUnits") }
    public static var kafkaBrokerStorageVolumeSize: Self { Self(rawValue: "kafka:broker-storage:VolumeSize") }
    public static var elasticacheCacheClusterNodes: Self { Self(rawValue: "elasticache:cache-cluster:Nodes") }
    public static var elasticacheReplicationGroupNodeGroups: Self { Self(rawValue: "elasticache:replication-group:NodeGroups") }
    public static var elasticacheReplicationGroupReplicas: Self { Self(rawValue: "elasticache:replication-group:Replicas") }
    public static var neptuneClusterReadReplicaCount: Self { Self(rawValue: "neptune:cluster:ReadReplicaCount") }
    public static var sagemakerVariantDesiredProvisionedConcurrency: Self { Self(rawValue: "sagemaker:variant:DesiredProvisionedConcurrency") }
    public static var sagemakerInferenceComponentDesiredCopyCount: Self { Self(rawValue: "sagemaker:inference-component:DesiredCopyCount") }
    public static var workspacesWorkspacespoolDesiredUserSessions: Self { Self(rawValue: "workspaces:workspacespool:DesiredUserSessions") }

    public static let known: [Self] = values(
      """
      ecs:service:DesiredCount
      ec2:spot-fleet-request:TargetCapacity
      elasticmapreduce:instancegroup:InstanceCount
      appstream:fleet:DesiredCapacity
      dynamodb:table:ReadCapacityUnits
      dynamodb:table:WriteCapacityUnits
      dynamodb:index:ReadCapacityUnits
      dynamodb:index:WriteCapacityUnits
      rds:cluster:ReadReplicaCount
      sagemaker:variant:DesiredInstanceCount
      custom-resource:ResourceType:Property
      comprehend:document-classifier-endpoint:DesiredInferenceUnits
      comprehend:entity-recognizer-endpoint:DesiredInferenceUnits
      lambda:function:ProvisionedConcurrency
      cassandra:table:ReadCapacityUnits
      cassandra:table:WriteCapacityUnits
      kafka:broker-storage:VolumeSize
      elasticache:cache-cluster:Nodes
      elasticache:replication-group:NodeGroups
      elasticache:replication-group:Replicas
      neptune:cluster:ReadReplicaCount
      sagemaker:variant:DesiredProvisionedConcurrency
      sagemaker:inference-component:DesiredCopyCount
      workspaces:workspacespool:DesiredUserSessions
      """)
  }

  public struct ScalingActivityStatusCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "Pending") }
    public static var inProgress: Self { Self(rawValue: "InProgress") }
    public static var successful: Self { Self(rawValue: "Successful") }
    public static var overridden: Self { Self(rawValue: "Overridden") }
    public static var unfulfilled: Self { Self(rawValue: "Unfulfilled") }
    public static var failed: Self { Self(rawValue: "Failed") }

    public static let known: [Self] = values(
      """
      Pending
      InProgress
      Successful
      Overridden
      Unfulfilled
      Failed
      """)
  }

  public struct ServiceNamespace: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ecs: Self { Self(rawValue: "ecs") }
    public static var elasticmapreduce: Self { Self(rawValue: "elasticmapreduce") }
    public static var ec2: Self { Self(rawValue: "ec2") }
    public static var appstream: Self { Self(rawValue: "appstream") }
    public static var dynamodb: Self { Self(rawValue: "dynamodb") }
    public static var rds: Self { Self(rawValue: "rds") }
    public static var sagemaker: Self { Self(rawValue: "sagemaker") }
    public static var customResource: Self { Self(rawValue: "custom-resource") }
    public static var comprehend: Self { Self(rawValue: "comprehend") }
    public static var lambda: Self { Self(rawValue: "lambda") }
    public static var cassandra: Self { Self(rawValue: "cassandra") }
    public static var kafka: Self { Self(rawValue: "kafka") }
    public static var elasticache: Self { Self(rawValue: "elasticache") }
    public static var neptune: Self { Self(rawValue: "neptune") }
    public static var workspaces: Self { Self(rawValue: "workspaces") }

    public static let known: [Self] = values(
      """
      ecs
      elasticmapreduce
      ec2
      appstream
      dynamodb
      rds
      sagemaker
      custom-resource
      comprehend
      lambda
      cassandra
      kafka
      elasticache
      neptune
      workspaces
      """)
  }
}
