import AWSModel
import AWSWire
import FoundationEssentials
import Testing

@Suite("What the client writes, the server reads, and the other way round")
struct RoundTripTests {
  private func carried<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, wire: AWSProtocol
  ) throws -> Input {
    let request = ClientCodec(operation.service, wire: wire).encode(operation, input)
    let route = try RequestRouter().route(request)
    #expect(route.operation == operation.name)
    #expect(route.service.name == operation.service.name)
    return Input(tape: try ServerCodec(route.service, wire: route.wire).decode(Input.schema, request))
  }

  private func answered<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ output: Output, wire: AWSProtocol
  ) throws -> Output {
    let response = ServerCodec(operation.service, wire: wire).encode(
      output.tape, Output.schema, operation: operation.name, requestID: "r-1")
    return try ClientCodec(operation.service, wire: wire).decode(operation, response)
  }

  @Test("in JSON, escapes and all")
  func json() throws {
    let input = ECS.RunTaskRequest(
      cluster: "zürich \"→\" 東京\n\u{1}", count: 3, tags: [ECS.Tag(key: "a", value: nil), ECS.Tag(key: "😀", value: "")])
    #expect(try carried(ECS.runTask, input, wire: .json11) == input)
    let output = ECS.DescribeTasksResponse(
      tasks: [
        ECS.Task(createdAt: Date(timeIntervalSince1970: 1_700_000_000.25), taskArn: "arn:1", version: 7), ECS.Task(),
      ],
      failures: [])
    #expect(try answered(ECS.describeTasks, output, wire: .json11) == output)
  }

  @Test("in Query and XML, lists and instants and all")
  func query() throws {
    let input = AutoScaling.CreateAutoScalingGroupRequest(
      autoScalingGroupName: "a & b = c", minSize: 0, maxSize: 3, availabilityZones: ["us-east-1a", "us-east-1b"],
      tags: [AutoScaling.Tag(key: "k", value: "<v>", propagateAtLaunch: false)])
    #expect(try carried(AutoScaling.createAutoScalingGroup, input, wire: .query) == input)
    let output = AutoScaling.DescribeScalingActivitiesResponse(
      activities: [
        AutoScaling.Activity(
          activityId: "1", autoScalingGroupName: "<g>", startTime: Date(timeIntervalSince1970: 1_700_000_000),
          progress: 50)
      ], nextToken: "t")
    #expect(try answered(AutoScaling.describeScalingActivities, output, wire: .query) == output)
  }

  @Test("in EC2's own XML")
  func ec2() throws {
    let input = EC2.DescribeInstancesRequest(
      instanceIds: ["i-1", "i-2"], filters: [EC2.Filter(name: "tag:x", values: ["1", "2"])], maxResults: 5)
    #expect(try carried(EC2.describeInstances, input, wire: .ec2) == input)
    let output = EC2.DescribeInstancesResponse(
      reservations: [
        EC2.Reservation(
          reservationId: "r-1",
          instances: [EC2.Instance(tags: [EC2.Tag(key: "Name", value: "a&b")], instanceId: "i-1")])
      ])
    #expect(try answered(EC2.describeInstances, output, wire: .ec2) == output)
  }

  @Test("in CBOR")
  func cbor() throws {
    let input = CloudWatch.PutMetricDataRequest(
      namespace: "N",
      metricData: [
        CloudWatch.MetricDatum(
          metricName: "m", timestamp: Date(timeIntervalSince1970: 1_700_000_000), value: -2.5,
          values: [1, 2, 1e300])
      ])
    #expect(try carried(CloudWatch.putMetricData, input, wire: .cbor) == input)
  }

  @Test(
    "errors, each in the code of its protocol",
    arguments: [
      (ECS.service, AWSProtocol.json11, "ClusterNotFoundException"),
      (AutoScaling.service, .query, "ValidationError"),
      (EC2.service, .ec2, "InvalidInstanceID.NotFound"),
    ] as [(AWSService, AWSProtocol, String)])
  func errors(service: AWSService, wire: AWSProtocol, code: String) throws {
    let error = AWSError(kind: .service, code: code, message: "no <such> \"thing\"", httpStatus: 400)
    let response = ServerCodec(service, wire: wire).encode(error, requestID: "r-2")
    #expect(response.status == 400)
    let codec = ClientCodec(service, wire: wire)
    let caught = #expect(throws: AWSError.self) {
      switch wire {
      case .ec2: _ = try codec.decode(EC2.describeInstances, response)
      case .query: _ = try codec.decode(AutoScaling.describeAutoScalingGroups, response)
      default: _ = try codec.decode(ECS.describeTasks, response)
      }
    }
    #expect(caught?.code == code)
    #expect(caught?.message == error.message)
    #expect(caught?.kind == .service)
    #expect(caught?.requestID == "r-2")
  }
}

@Suite("Messages that are none")
struct MalformedTests {
  @Test(
    arguments: [
      "{", "[]", "{\"cluster\":}", "{\"cluster\":1}", "{\"a\":\"\\ud8\"}", "{\"cluster\":\"a\" \"b\"}", "nul", "{}{}",
      "{\"tasks\":[1]}", "{\"cluster\":\"\u{1}\"}", "{,}", "{\"a\":1,}", "{\"a\":+1}", "{\"a\":01e}",
    ])
  func json(text: String) {
    #expect(throws: WireFault.self) {
      try ServerCodec(ECS.service, wire: .json11).decode(
        ECS.DescribeTasksRequest.schema, WireRequest(body: Array(text.utf8)))
    }
  }

  @Test("are refused when they nest without end")
  func depth() {
    let text = "{\"x\":" + String(repeating: "[", count: 100_000)
    #expect(throws: WireFault.self) {
      try ServerCodec(ECS.service, wire: .json11).decode(
        ECS.DescribeTasksRequest.schema, WireRequest(body: Array(text.utf8)))
    }
  }

  @Test(
    arguments: [
      "<!DOCTYPE a [<!ENTITY x \"y\">]><DescribeInstancesResponse>&x;</DescribeInstancesResponse>",
      "<DescribeInstancesResponse>", "", "<OtherResponse/>", "<a><b></a></b>",
    ])
  func xml(text: String) {
    #expect(throws: AWSError.self) {
      try ClientCodec(EC2.service).decode(
        EC2.describeInstances, WireResponse(status: 200, headers: [], body: Array(text.utf8)))
    }
  }
}

@Suite("Numbers where the model has strings")
struct LenientStringTests {
  private let body = Array(#"{"tasks":[{"cpu":256,"memory":-1.5,"taskArn":"a"}]}"#.utf8)

  @Test("are read by the client, as other servers write them")
  func client() throws {
    let answer = try ClientCodec(ECS.service).decode(ECS.describeTasks, WireResponse(status: 200, body: body))
    #expect(answer.tasks?.first?.cpu == "256")
    #expect(answer.tasks?.first?.memory == "-1.5")
  }

  @Test("are refused by the server, as AWS does")
  func server() {
    #expect(throws: WireFault.self) {
      try ServerCodec(ECS.service, wire: .json11).decode(
        ECS.DescribeTasksResponse.schema, WireRequest(body: body))
    }
  }
}
