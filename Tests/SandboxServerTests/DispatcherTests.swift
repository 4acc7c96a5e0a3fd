import AWSModel
import AWSSigV4
import AWSWire
import Foundation
import Sandbox
import SandboxServer
import Testing

/// A client that feeds a dispatcher directly: the whole wire, without a network.
struct WireClient {
  let dispatcher: SandboxDispatcher

  func call<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, wire: AWSProtocol? = nil,
    headers: [(name: String, value: String)] = []
  ) async throws -> Output {
    let codec = ClientCodec(operation.service, wire: wire)
    var request = codec.encode(operation, input)
    request.headers += headers
    return try codec.decode(operation, await dispatcher.respond(to: request))
  }
}

@Suite("The dispatcher")
struct DispatcherTests {
  let host = SandboxHost(Sandbox(SandboxOptions(seed: 3)), speed: 0)
  var client: WireClient { WireClient(dispatcher: SandboxDispatcher(host: host)) }

  @Test("serves each service in each protocol that it speaks")
  func protocols() async throws {
    let made = try await client.call(ECS.createCluster, .init(clusterName: "prod"))
    #expect(made.cluster?.clusterName == "prod")
    let groups = try await client.call(AutoScaling.describeAutoScalingGroups, .init())
    #expect(groups.autoScalingGroups == [])
    let zones = try await client.call(EC2.describeAvailabilityZones, .init())
    #expect((zones.availabilityZones ?? []).isEmpty == false)
    for wire in [AWSProtocol.cbor, .json10, .query] where CloudWatch.service.protocols.contains(wire) {
      let metrics = try await client.call(CloudWatch.listMetrics, .init(), wire: wire)
      #expect(metrics.metrics == [])
    }
  }

  @Test("refuses what the sandbox does not have, in the words of the protocol")
  func unknown() async throws {
    let error = await #expect(throws: AWSError.self) {
      try await client.call(ECS.deleteAttributes, .init(cluster: "nowhere", attributes: []))
    }
    #expect(error?.kind == .service)
    let request = WireRequest(
      headers: [("X-Amz-Target", "AmazonEC2ContainerServiceV20141113.MakeCoffee")], body: Array("{}".utf8))
    let answer = await SandboxDispatcher(host: host).respond(to: request)
    #expect(answer.status == 400)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("UnknownOperationException"))
  }

  @Test("bounds what PutMetricData takes, as it is sent", arguments: [(1 << 20, 400), ((1 << 20) + 1, 413)])
  func requestSizes(bytes: Int, status: Int) async throws {
    var request = ClientCodec(CloudWatch.service, wire: .json10).encode(CloudWatch.putMetricData, .init())
    request.body = Array(repeating: UInt8(ascii: " "), count: bytes - 2) + Array("{}".utf8)
    let answer = await SandboxDispatcher(host: host).respond(to: request)
    #expect(answer.status == status)
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(text.contains("RequestEntityTooLarge") == (status == 413))
    #expect(text.contains("Request size \(bytes) exceeded 1048576 bytes") == (status == 413))
  }

  @Test("gives a world to each Region that a signature names")
  func regions() async throws {
    func authorization(_ region: String) -> [(name: String, value: String)] {
      [
        (
          "Authorization",
          "AWS4-HMAC-SHA256 Credential=AKIA/20261123/\(region)/ecs/aws4_request, SignedHeaders=host, Signature=00"
        )
      ]
    }
    _ = try await client.call(ECS.createCluster, .init(clusterName: "a"), headers: authorization("eu-west-1"))
    let there = try await client.call(ECS.listClusters, .init(), headers: authorization("eu-west-1"))
    let here = try await client.call(ECS.listClusters, .init(), headers: authorization("us-east-1"))
    #expect(there.clusterArns?.count == 1)
    #expect(here.clusterArns == [])
  }

  @Test("demands a signature that holds, when told to")
  func signatures() async throws {
    let keys = SigningKeys(accessKeyID: "AKIA", secretAccessKey: "secret")
    let dispatcher = SandboxDispatcher(host: host, signatures: .require(secrets: ["AKIA": "secret"]))
    var request = ClientCodec(ECS.service).encode(ECS.listClusters, .init())
    request.headers.append(("Host", "127.0.0.1:4566"))
    #expect(await dispatcher.respond(to: request).status == 403)
    let signer = RequestSigner(region: "us-east-1", service: "ecs")
    let added = signer.headers(
      for: SignableRequest(method: "POST", headers: request.headers, body: request.body), keys: keys,
      at: host.sandbox.now.date)
    var signed = request
    signed.headers += added
    #expect(await dispatcher.respond(to: signed).status == 200)
    signed.body.append(0x20)
    #expect(await dispatcher.respond(to: signed).status == 403)
  }

  @Test(
    "answers garbage with an error, never with success",
    arguments: ["", "{", "Action=", "Action=DescribeInstances&Version=1999-01-01", "\u{0}\u{1}"])
  func garbage(body: String) async {
    let answer = await SandboxDispatcher(host: host).respond(to: WireRequest(body: Array(body.utf8)))
    #expect(answer.status == 400)
  }
}
