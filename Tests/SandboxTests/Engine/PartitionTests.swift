import AWSModel
import Sandbox
import Testing

/// Each Region's ARNs begin with its partition.
@Suite struct PartitionTests {
  @Test(arguments: [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"), ("eu-west-1", "aws")])
  func theARNsOfARegionNameItsPartition(name: String, partition: String) throws {
    let sandbox = Sandbox()
    let cluster = try sandbox.perform(ECS.createCluster, .init(clusterName: "c"), region: name).cluster
    #expect(cluster?.clusterArn == "arn:\(partition):ecs:\(name):123456789012:cluster/c")
    let me = try sandbox.perform(STS.getCallerIdentity, .init(), region: name)
    #expect(me.arn == "arn:\(partition):iam::123456789012:user/sandbox")
    // What the service has named it knows again.
    let arn = cluster?.clusterArn ?? ""
    #expect(
      try sandbox.perform(ECS.describeClusters, .init(clusters: [arn]), region: name).clusters?.first?.clusterArn == arn
    )
    _ = try sandbox.perform(
      ECS.tagResource, .init(resourceArn: arn, tags: [.init(key: "a", value: "b")]), region: name)
  }
}
