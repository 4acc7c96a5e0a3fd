import ClusterModel
import FoundationEssentials
import Planner
import Testing

@Suite struct PublishedActTests {
  private func full(_ method: SizingMethod) -> Example {
    var example = Example()
    example.policy.sizing.method = method
    example.policy.sizing.headroom.largestTasks = 3
    example.addGroup(desired: 2)
    let api = example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    for row in example.addInstances(2) { example.run(2, of: api, on: row) }
    example.snapshot.cpuUtilizationPercent = 90
    return example
  }

  @Test func reservationGrowsUntilItIsBelowItsMaximum() {
    var example = full(.reservation)
    // 4,096 units reserved: below 75 % only of more than 5,461, so one more instance.
    let plan = example.plan()
    #expect(plan.raises == ["web": 1])
    example.apply(plan)
    #expect(example.plan().changes.isEmpty, "what is on its way counts")
  }

  @Test func largestContainerGrowsUntilNFit() {
    var example = full(.largestContainer)
    let plan = example.plan()
    #expect(plan.raises == ["web": 2])
    example.apply(plan)
    #expect(example.plan().changes.isEmpty)
  }

  @Test func utilizationGrowsUntilItIsBelowItsMaximum() {
    var example = full(.utilization)
    let plan = example.plan()
    #expect(plan.raises == ["web": 1])
    example.apply(plan)
    #expect(example.plan().changes.isEmpty)
  }

  @Test func respectsStepAndCooldown() {
    var example = full(.largestContainer)
    example.policy.sizing.scaleOut.stepMax = 1
    example.policy.sizing.scaleOut.cooldown = .seconds(60)
    let plan = example.plan()
    #expect(plan.raises == ["web": 1])
    #expect(plan.codes.contains("stepLimit"))
    example.apply(plan)
    #expect(example.plan().codes.contains("cooldown"))
    example.pass(61)
    #expect(example.plan().raises == ["web": 1])
  }

  /// I16: what was just given up is not bought back for a figure.
  @Test func buysNothingBackRightAfterItShrank() {
    var example = full(.utilization)
    example.policy.sizing.scaleOut.cooldown = .seconds(60)
    example.memory.lastScaleIn = example.now.addingTimeInterval(-30)
    let plan = example.plan()
    #expect(plan.raises == [:])
    #expect(plan.codes.contains("cooldown"))
    example.pass(31)
    #expect(example.plan().raises == ["web": 1])
  }

  @Test func publishesTheMetricInsteadOfActing() throws {
    var example = full(.reservation)
    example.policy.sizing.act = .metric
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    guard case .putMetric(let point) = try #require(plan.actions.first).kind else {
      Issue.record("no metric")
      return
    }
    #expect(point == MetricPoint(namespace: "Curalate/AutoScaling", name: "ScaleStatus", value: 2, clusterName: "prod"))
  }

  @Test func publishesAScaleInValueOnlyBehindADrainHook() {
    var example = Example()
    example.policy.sizing.method = .reservation
    example.policy.sizing.act = .metric
    example.addGroup(desired: 2)
    let api = example.addService("api", desired: 1)
    example.run(of: api, on: example.addInstances(2)[0])
    func value(_ plan: Plan) -> Double? {
      for action in plan.actions { if case .putMetric(let point) = action.kind { return point.value } }
      return nil
    }
    let held = example.plan()
    #expect(value(held) == 1)
    #expect(held.codes.contains("drainHookMissing"))
    example.policy.sizing.publishesUnsafeScaleIn = true
    #expect(value(example.plan()) == 0)
    example.policy.sizing.publishesUnsafeScaleIn = false
    example.snapshot.groups[0].hooks = [
      LifecycleHookRecord(name: "ballast-drain", transition: "autoscaling:EC2_INSTANCE_TERMINATING")
    ]
    #expect(value(example.plan()) == 0)
  }

  /// Half a cluster may look idle, or full: its figure is unknown, nothing is published, and nothing is bought for it.
  @Test(arguments: [SizingMethod.reservation, .largestContainer, .capacityProvider], [SizingAct.metric, .desired])
  func aClusterThatWasReadInPartHasNoFigure(_ method: SizingMethod, _ act: SizingAct) {
    var example = full(method)
    example.policy.sizing.act = act
    #expect(act == .desired || !example.plan().actions.isEmpty)
    example.snapshot.unexplained = ["arn:aws:ecs:us-east-1:123456789012:container-instance/prod/x"]
    let plan = example.plan()
    #expect(plan.actions.isEmpty)
    #expect(plan.metrics == SizingMetrics())
    let told = plan.refusals.filter { $0.code == .notRead }
    #expect(Set(told.map(\.subject)).isSuperset(of: ["CPUReservation", "MemoryReservation", "ScaleStatus"]))
    #expect(told.allSatisfy { $0.message.contains("could not be described") })
  }

  @Test func aMetricThatCannotBeComputedIsNotPublished() {
    var example = Example()
    example.policy.sizing.method = .utilization
    example.policy.sizing.act = .metric
    example.addGroup()
    let plan = example.plan()
    #expect(plan.actions.isEmpty)
    #expect(plan.codes.contains("noDatapoint"))
  }

  @Test(arguments: SizingMethod.allCases)
  func observeModeGivesTheSamePlanMarkedSo(method: SizingMethod) {
    var acting = full(method)
    var observing = acting
    observing.policy.mode = .observe
    var plan = acting.plan()
    let observed = observing.plan()
    #expect(observed.mode == .observe)
    plan.mode = .observe
    #expect(plan == observed)
  }
}
