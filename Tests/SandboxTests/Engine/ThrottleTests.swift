import AWSModel
import Testing

@testable import Sandbox

/// Callers are held to AWS's request rates when that is asked for. Figures: aws-behaviour §6.
@Suite struct ThrottleTests {
  private func sandbox(_ throttles: Bool = true) -> Sandbox { Sandbox(SandboxOptions(throttles: throttles)) }

  /// How many of the calls go through before the first is refused, and the refusal.
  private func burst(_ limit: Int = 2000, _ call: () throws(AWSError) -> Void) -> (count: Int, error: AWSError?) {
    for count in 0..<limit {
      do { try call() } catch  where error.kind == .throttled { return (count, error) } catch { continue }
    }
    return (limit, nil)
  }

  @Test func callsOfABucketShareItAndItFillsWithTime() throws {
    let sandbox = sandbox()
    _ = try sandbox.perform(ECS.createCluster, .init(clusterName: "c"))
    var turn = 0
    let (count, error) = burst { () throws(AWSError) in
      turn += 1
      if turn % 2 == 0 {
        _ = try sandbox.perform(ECS.listTasks, .init(cluster: "c"))
      } else {
        _ = try sandbox.perform(ECS.listContainerInstances, .init(cluster: "c"))
      }
    }
    #expect(count == 100)
    #expect((error?.code, error?.httpStatus, error?.message) == ("ThrottlingException", 400, "Rate exceeded"))
    // Another bucket is full still; services are read from one of their own.
    _ = try sandbox.perform(ECS.listServices, .init(cluster: "c"))
    sandbox.advance(by: .seconds(2))
    #expect(burst { () throws(AWSError) in _ = try sandbox.perform(ECS.listTasks, .init(cluster: "c")) }.count == 40)
    sandbox.advance(by: .hours(1))
    #expect(burst { () throws(AWSError) in _ = try sandbox.perform(ECS.listTasks, .init(cluster: "c")) }.count == 100)
  }

  @Test func eachRegionAndAccountHasItsOwn() {
    let sandbox = sandbox()
    func list(_ region: String, _ account: String? = nil) -> Int {
      burst { () throws(AWSError) in
        _ = try sandbox.perform(ECS.listClusters, .init(), region: region, identity: CallerIdentity(account: account))
      }.count
    }
    #expect(list("us-east-1") == 50)
    #expect(list("us-east-1") == 0)
    #expect(list("eu-west-1") == 50)
    #expect(list("us-east-1", "999999999999") == 50)
  }

  @Test func ec2CountsWhatIsUnfilteredByItself() {
    let sandbox = sandbox()
    let whole = burst { () throws(AWSError) in _ = try sandbox.perform(EC2.describeInstances, .init()) }
    #expect(whole.count == 50)
    #expect((whole.error?.code, whole.error?.httpStatus) == ("RequestLimitExceeded", 503))
    let paged = burst { () throws(AWSError) in
      _ = try sandbox.perform(EC2.describeInstances, .init(maxResults: 100))
    }
    #expect(paged.count == 100)
  }

  @Test func launchesPayForEachInstance() throws {
    let sandbox = sandbox()
    func run(_ count: Int) throws(AWSError) {
      _ = try sandbox.perform(
        EC2.runInstances,
        .init(imageId: "ami-unknown", instanceType: .init(rawValue: "m5.large"), maxCount: count, minCount: count))
    }
    // Five calls at once, whatever comes of them; then two a second.
    #expect(burst { () throws(AWSError) in try run(1) }.count == 5)
    sandbox.advance(by: .hours(1))
    // A thousand instances at once: the third call of four hundred is refused, and takes nothing from the calls' bucket.
    #expect(burst { () throws(AWSError) in try run(400) }.count == 2)
    #expect(burst { () throws(AWSError) in try run(1) }.count == 3)
  }

  @Test func theOtherServicesSpeakInTheirOwnWords() {
    let sandbox = sandbox()
    let alarms = burst { () throws(AWSError) in _ = try sandbox.perform(CloudWatch.describeAlarms, .init()) }
    #expect((alarms.count, alarms.error?.code) == (9, "Throttling"))
    let groups = burst { () throws(AWSError) in
      _ = try sandbox.perform(AutoScaling.describeAutoScalingGroups, .init())
    }
    #expect((groups.count, groups.error?.code) == (100, "Throttling"))
    #expect(AWSError.throttled(by: SQS.service).code == "RequestThrottled")
    #expect(AWSError.throttled(by: SSM.service).code == "ThrottlingException")
  }

  @Test func everyBucketNamesOperationsThatThereAre() {
    let known = Set(Sandbox().operations.filter { $0.service.name == "ECS" }.map(\.name))
    let throttled = known.filter { name in
      Sandbox().operations.contains {
        $0.service.name == "ECS" && $0.name == name
          && !ThrottleRules.charges($0, ECS.ListTasksRequest(), SandboxTuning()).isEmpty
      }
    }
    // Tags, account settings and capacity providers have no published figures here.
    let free = known.subtracting(throttled).sorted()
    #expect(
      free == [
        "CreateCapacityProvider", "DeleteAccountSetting", "DeleteCapacityProvider", "DescribeCapacityProviders",
        "ListAccountSettings", "ListTagsForResource", "PutAccountSetting", "PutAccountSettingDefault", "TagResource",
        "UntagResource", "UpdateCapacityProvider",
      ])
  }

  @Test func nobodyIsThrottledUnasked() {
    let sandbox = sandbox(false)
    #expect(burst(300) { () throws(AWSError) in _ = try sandbox.perform(ECS.listClusters, .init()) }.count == 300)
  }
}
