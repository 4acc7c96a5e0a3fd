import FoundationEssentials
import Testing

@testable import AWSModel

@Suite("Shapes and tapes")
struct ShapeTests {
  @Test("What is written to a tape is read back from it")
  func roundTrip() {
    let request = ECS.RegisterTaskDefinitionRequest(
      family: "web",
      containerDefinitions: [
        .init(
          name: "app", cpu: 256, environment: [.init(name: "KEY", value: "værdi")], dockerLabels: ["b": "2", "a": "1"]),
        .init(name: "sidecar", essential: false, command: []),
      ],
      placementConstraints: [], requiresCompatibilities: [.ec2, "SOMETHING_NEW"])
    #expect(ECS.RegisterTaskDefinitionRequest(tape: request.tape) == request)
  }

  @Test("Scalars of every kind survive")
  func scalars() {
    let datum = CloudWatch.MetricDatum(
      metricName: "m", timestamp: Date(timeIntervalSince1970: 1_700_000_000.5), value: -0.25, values: [1, 2.5],
      counts: [], unit: .bytesSecond, storageResolution: 60)
    #expect(CloudWatch.MetricDatum(tape: datum.tape) == datum)
    let item = DynamoDB.AttributeValue(
      b: [0, 255], bs: [[], [1]], m: ["k": .init(l: [.init(bool: true), .init(null: false)])])
    #expect(DynamoDB.AttributeValue(tape: item.tape) == item)
  }

  @Test("Every schema of the catalogue can be read, and names its members once")
  func schemas() {
    for entry in AWSCatalog.entries {
      for operation in entry.operations {
        for schema in [operation.input.schema, operation.output.schema] {
          #expect(Set(schema.members.map(\.name)).count == schema.members.count)
          for (index, member) in schema.members.enumerated() { #expect(schema.index(of: member.name) == index) }
          #expect(schema.index(of: "") == nil)
        }
      }
    }
  }

  @Test("Constraints, names and flags of the models arrive in the schema")
  func schemaDetails() throws {
    let group = AutoScaling.CreateAutoScalingGroupRequest.schema
    let name = try #require(group.members.first { $0.name == "AutoScalingGroupName" })
    #expect(name.isRequired && name.type.min == 1 && name.type.max == 255 && name.type.pattern?.hasPrefix("[") == true)
    let run = EC2.RunInstancesRequest.schema
    let ids = try #require(run.members.first { $0.name == "SecurityGroupIds" })
    #expect(ids.queryName == "SecurityGroupId" && ids.type.element?.kind == .string)
    #expect(run.members.first { $0.name == "UserData" }?.isSensitive == true)
    #expect(run.members.first { $0.name == "ClientToken" }?.isIdempotencyToken == true)
    let status = try #require(ECS.ListTasksRequest.schema.members.first { $0.name == "desiredStatus" })
    #expect(status.type.enumeration == ["RUNNING", "PENDING", "STOPPED"])
  }

  @Test("Sensitive members are masked, the others shown")
  func masking() {
    let text = EC2.RunInstancesRequest(imageId: "ami-1", userData: "c2VjcmV0").masked
    #expect(text == "RunInstancesRequest(ImageId: \"ami-1\", UserData: ***)")
  }
}
