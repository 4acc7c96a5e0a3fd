import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Sandbox
import Testing

@testable import Simulation

/// What a lifecycle drain costs in calls, on a cluster on whose tenth page the instance stands.
@Suite struct DrainCallsTests {
  struct Measured: Sendable {
    var calls: [String] = []
    var seconds = 0.0
    /// What was not STOPPED on the instance when it was let go.
    var lost: [String] = []
    var lowest = Int.max
    var page = 0
    var kinds: [String] = []
  }

  /// - Parameter operates: whether whole passes are made beside it, as `ballast run` and a schedule make them.
  private func drain(instances: Int, stops: Int, count: Int = 40, operates: Bool = true) async throws -> Measured {
    try await DrainWorld.run { world in
      try await world.build(instances: instances)
      try await world.service(count: count, stops: stops)
      let id = try #require(try await world.lastHolder())
      var measured = Measured()
      measured.page = try await world.page(of: id)
      let worker = world.operator_()
      if operates { _ = await worker.runPass(policy: world.policy()) }
      try await world.terminate(id)
      world.aws.reset()
      let began = world.controllerClock.now()
      let subject = DrainSubject(instance: id, group: "web", began: began)
      var looks = -1
      for _ in 0..<80 {
        let report = await worker.follow(subject, policy: world.policy())
        measured.lowest = min(measured.lowest, try await world.running())
        measured.kinds += report.outcomes.filter { $0.status == .done }.map(\.kind)
        #expect(report.failure == nil)
        if measured.kinds.contains("completeLifecycleAction") { break }
        looks += 1
        try await world.wait(DrainPace.next(after: looks, heartbeatTimeout: .seconds(3600)))
      }
      measured.calls = world.aws.calls
      measured.seconds = world.controllerClock.now().timeIntervalSince(began)
      measured.lost = try await world.tasks(on: world.arn(of: id)).compactMap {
        $0.lastStatus == "STOPPED" ? nil : $0.taskArn
      }
      return measured
    }
  }

  @Test func aDrainOfAHundredSecondsTakesAtMostFifteenCalls() async throws {
    let measured = try await drain(instances: 1000, stops: 30)
    #expect(measured.page == 10)
    #expect(measured.kinds.last == "completeLifecycleAction")
    #expect(measured.calls.count == 14 + 1, "\(measured.calls.count) in \(measured.seconds) s: \(measured.calls)")
    #expect(measured.seconds >= 60 && measured.seconds <= 125, "\(measured.seconds)")
    #expect(measured.lost.isEmpty)
    #expect(measured.lowest >= 40)
  }

  @Test func whereNobodyElseLooksAtTheClusterOneCallMoreAsksWhetherItIsPaused() async throws {
    let measured = try await drain(instances: 3, stops: 30, count: 3, operates: false)
    #expect(measured.kinds.last == "completeLifecycleAction")
    #expect(measured.calls.count == 18 + 1, "\(measured.calls)")
    #expect(measured.calls.count { $0 == "ECS.DescribeClusters" } == 1)
  }

  @Test func aDrainOfTwoThousandSecondsTakesAtMostSixty() async throws {
    let measured = try await drain(instances: 1000, stops: 1940)
    #expect(measured.kinds.last == "completeLifecycleAction")
    // Looks at 45 s and then each minute; the end of a stop that outlasts a look is read once more.
    let looks = Int(((measured.seconds - 45) / 60).rounded(.up))
    let told = Dictionary(grouping: measured.calls) { $0 }.mapValues(\.count)
    #expect(measured.calls.count <= 60, "\(measured.calls.count) in \(measured.seconds) s: \(told)")
    let (heartbeats, pauses, again) = (1, 1, 2 * Int(measured.seconds / 600))
    #expect(
      measured.calls.count == 6 + looks + 2 + 3 + 5 + heartbeats + pauses + again,
      "\(measured.calls.count), \(looks) looks: \(told)")
    #expect(measured.seconds >= 1900 && measured.seconds <= 2200, "\(measured.seconds)")
    #expect(measured.kinds.contains("recordLifecycleHeartbeat"))
    #expect(measured.lost.isEmpty)
    #expect(measured.lowest >= 40)
  }
}

extension DrainWorld {
  /// Of the instances that hold tasks of the service, the one that stands last in the cluster's listing.
  func lastHolder() async throws -> String? {
    let holders = Set(try await holders(of: "api"))
    let listed = try await listing()
    for arn in listed.reversed() {
      let id =
        try await people.call(
          ECS.describeContainerInstances, .init(cluster: Self.cluster, containerInstances: [arn])
        ).containerInstances?.first?.ec2InstanceId ?? ""
      if holders.contains(id) { return id }
    }
    return nil
  }

  private func listing() async throws -> [String] {
    try await people.collect(ECS.listContainerInstances, .init(cluster: Self.cluster, maxResults: 100))
      .containerInstanceArns ?? []
  }

  /// On which page of a hundred the instance stands, from one.
  func page(of instance: String) async throws -> Int {
    let arn = try await arn(of: instance)
    return (try await listing().firstIndex(of: arn) ?? 0) / 100 + 1
  }
}
