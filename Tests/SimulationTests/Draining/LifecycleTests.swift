import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Sandbox
import Testing

@testable import Simulation

/// Lifecycle drains by whole passes, as `ballast run` makes them.
@Suite struct LifecycleTests {
  /// AWS holds nothing longer than 100 timeouts, or 48 hours: up to then heartbeats hold what is stuck, and none is tried after.
  @Test(arguments: [(timeout: 60, pace: 25), (7200, 3000)])
  func heartbeatsHoldUpToTheGlobalLimitAndNoneFollows(timeout: Int, pace: Int) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: timeout)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.holdStops(instance: id))
      let began = world.controllerClock.now()
      try await world.terminate(id)
      let limit = Double(min(100 * timeout, 48 * 3600))
      let worker = world.operator_()
      let heartbeat = "AutoScaling.RecordLifecycleActionHeartbeat"
      var (held, last, beats) = (0.0, 0.0, 0)
      while world.controllerClock.now().timeIntervalSince(began) < limit + 10 * Double(pace) {
        let before = world.aws.calls.count { $0 == heartbeat }
        let report = await worker.runPass(policy: world.policy())
        #expect(report.findings.isEmpty, "\(report.findings)")
        let age = world.controllerClock.now().timeIntervalSince(began)
        if world.aws.calls.count(where: { $0 == heartbeat }) > before { (last, beats) = (age, beats + 1) }
        if try await world.lifecycle(id) == "Terminating:Wait" { held = age }
        try await world.wait(.seconds(pace))
      }
      #expect(held > limit - 2 * Double(pace), "held for \(held) of \(limit) seconds")
      #expect(last < limit, "the last of \(beats) after \(last) s")
      #expect(beats >= Int(limit) / (timeout / 2 + pace), "\(beats)")
    }
  }

  @Test(arguments: [1, 30, 400])
  func nothingIsLostHoweverLongTasksTakeToStop(stops: Int) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 6, stops: stops)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      var lowest = Int.max
      var isReleased = false
      for _ in 0..<40 where !isReleased {
        let report = await worker.runPass(policy: world.policy())
        #expect(report.findings.isEmpty)
        isReleased = report.outcomes.contains { $0.kind == "completeLifecycleAction" && $0.status == .done }
        lowest = min(lowest, try await world.running())
        if isReleased {
          let held = try await world.tasks(on: world.arn(of: id))
          #expect(held.allSatisfy { $0.lastStatus == "STOPPED" })
        }
        try await world.wait(.seconds(30))
      }
      #expect(isReleased)
      #expect(lowest >= 6)
    }
  }

  @Test func tasksThatIgnoreSIGTERMAreWaitedForUntilTheyAreKilled() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 2)
      try await world.service(count: 2, ignoresSIGTERM: true)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      for _ in 0..<20 where try await world.lifecycle(id) == "Terminating:Wait" {
        _ = await worker.runPass(policy: world.policy())
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) != "Terminating:Wait")
      #expect(
        try await world.tasks(of: "api").filter { $0.desiredStatus == "STOPPED" }.allSatisfy {
          $0.lastStatus == "STOPPED"
        })
    }
  }

  @Test func aStuckServiceHoldsItsHostByHeartbeats() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 2, timeout: 120)
      // Neither may stop before another runs, nor start before one stops.
      try await world.service(count: 2, minimum: 100, maximum: 100)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      for _ in 0..<40 {
        _ = await worker.runPass(policy: world.policy())
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait", "twenty minutes with a timeout of two")
      #expect(try await world.running() == 2)
      let forced = world.policy {
        $0.disruption.drain.onTimeout = .force
        $0.disruption.drain.deadline = .seconds(600)
      }
      _ = await worker.runPass(policy: forced)
      #expect(try await world.lifecycle(id) != "Terminating:Wait", "the policy lets it go at its deadline")
    }
  }

  /// Each hook belongs to whoever set it: theirs is not answered, whether ours stands beside it or not.
  @Test(arguments: [false, true]) func aHookOfOthersIsNotAnswered(hasOurs: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: hasOurs)
      try await world.service(count: 3)
      _ = try await world.people.call(
        AutoScaling.putLifecycleHook,
        .init(
          lifecycleHookName: "a-backup", autoScalingGroupName: "web",
          lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 7200,
          defaultResult: "CONTINUE"))
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let seen = try await world.passes(20, policy: world.policy())
      #expect(seen.done.count { $0 == "completeLifecycleAction" } == (hasOurs ? 1 : 0), "\(seen.done)")
      #expect(try await world.lifecycle(id) == "Terminating:Wait", "the other hook holds it still")
      #expect(try await world.status(of: id) == (hasOurs ? "DRAINING" : "ACTIVE"))
    }
  }

  @Test func hostsWithBothCopiesDoNotEmptyTogether() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4)
      try await world.service(count: 2, stops: 20, starts: 120, minimum: 0, maximum: 100)
      let both = try await world.holders(of: "api")
      #expect(both.count == 2)
      for id in both { try await world.terminate(id) }
      let worker = world.operator_()
      var lowest = Int.max
      for _ in 0..<60 {
        _ = await worker.runPass(policy: world.policy())
        for _ in 0..<6 {
          lowest = min(lowest, try await world.running())
          try await world.wait(.seconds(5))
        }
      }
      for id in both { #expect(try await world.lifecycle(id) != "Terminating:Wait") }
      #expect(lowest >= 1)
      #expect(try await world.running() == 2)
    }
  }

  @Test func aCrashAtAnyCallIsFinishedByTheNextProcess() async throws {
    for after in [false, true] {
      for count in stride(from: 1, through: 16, by: 1) {
        try await DrainWorld.run { world in
          try await world.build(instances: 3)
          try await world.service(count: 3, stops: 10)
          let id = try #require(try await world.holders(of: "api").first)
          try await world.terminate(id)
          let subject = DrainSubject(instance: id, group: "web")
          world.aws.crash(at: count, after: after)
          let first = world.operator_(remembers: false)
          for _ in 0..<12 {
            _ = await first.follow(subject, policy: world.policy())
            try await world.wait(.seconds(30))
          }
          world.aws.crash(at: .max - 100_000, after: false)
          let second = world.operator_(remembers: false)
          for _ in 0..<30 where try await world.lifecycle(id) == "Terminating:Wait" {
            let report = await second.follow(subject, policy: world.policy())
            if report.outcomes.contains(where: { $0.kind == "completeLifecycleAction" }) {
              let held = try await world.tasks(on: world.arn(of: id))
              #expect(held.allSatisfy { $0.lastStatus == "STOPPED" }, "crash at \(count), after \(after)")
            }
            try await world.wait(.seconds(30))
          }
          #expect(try await world.lifecycle(id) != "Terminating:Wait", "crash at \(count), after \(after)")
          #expect(try await world.running() == 3)
        }
      }
    }
  }
}
