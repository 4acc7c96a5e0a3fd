import AWSModel
import Sandbox
import Testing

/// What a task says of who started it and why it ended, and how lists find it.
@Suite struct TaskWordsTests {
  private func stopped(_ region: TestRegion, family: String) throws -> ECS.Task {
    let arns = try region.call(ECS.listTasks, .init(family: family, desiredStatus: .stopped)).taskArns ?? []
    return try #require(try region.call(ECS.describeTasks, .init(tasks: arns)).tasks?.first)
  }

  @Test func startedByAndGroupNameWhoWantsIt() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    try region.service(count: 1)
    region.pass(.minutes(2))
    let task = try #require(try region.tasks(service: "web").first)
    #expect(task.group == "service:web")
    #expect(task.startedBy?.hasPrefix("ecs-svc/") == true)
    #expect(task.startedBy == (try region.describe().deployments?.first?.id))
    let alone = try region.call(ECS.runTask, .init(startedBy: "me", taskDefinition: "web")).tasks?.first
    #expect(alone?.group == "family:web" && alone?.startedBy == "me")
  }

  @Test func aListShowsWhatIsToRunUnlessToldOtherwise() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    let kept = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    let ended = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(1))
    try region.call(ECS.stopTask, .init(task: ended))
    region.pass(.minutes(1))
    func list(_ status: ECS.DesiredStatus?) throws -> [String]? {
      try region.call(ECS.listTasks, .init(desiredStatus: status)).taskArns
    }
    #expect(try list(nil) == [kept])
    #expect(try list(.running) == [kept])
    #expect(try list(.stopped) == [ended])
    // Nothing is ever to be pending.
    #expect(try list(.pending) == [])
  }

  @Test func eachEndHasItsStopCode() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define("short", labels: ["sandbox.run-seconds": "5", "sandbox.exit-code": "3"])
    try region.define("broken", labels: ["sandbox.pull-fails": "true"])
    for family in ["short", "broken"] { try region.call(ECS.runTask, .init(taskDefinition: family)) }
    try region.define("asked")
    let asked = try region.call(ECS.runTask, .init(taskDefinition: "asked")).tasks?.first?.taskArn
    try region.define("scaled")
    try region.service("scaled", definition: "scaled", count: 1)
    region.pass(.minutes(2))
    try region.call(ECS.stopTask, .init(task: asked, reason: "enough"))
    try region.call(ECS.updateService, .init(service: "scaled", desiredCount: 0))
    region.pass(.minutes(2))
    let short = try stopped(region, family: "short")
    #expect(short.stopCode == .essentialContainerExited && short.containers?.first?.exitCode == 3)
    #expect(short.stoppedReason == "Essential container in task exited")
    let broken = try stopped(region, family: "broken")
    #expect(broken.stopCode == .taskFailedToStart)
    #expect(broken.containers?.first?.reason?.hasPrefix("CannotPullContainerError: ") == true)
    let user = try stopped(region, family: "asked")
    #expect(user.stopCode == .userInitiated && user.stoppedReason == "enough")
    let scheduler = try stopped(region, family: "scaled")
    #expect(scheduler.stopCode == .serviceSchedulerInitiated)
    #expect(scheduler.stoppedReason?.hasPrefix("Scaling activity initiated by (deployment ecs-svc/") == true)
  }

  @Test func aTaskWithAHostPortIsAloneOnItsInstance() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define(port: 80, hostPort: 8080)
    let answer = try region.call(ECS.runTask, .init(count: 3, taskDefinition: "web"))
    #expect(answer.tasks?.count == 2)
    #expect(Set(answer.tasks?.map(\.containerInstanceArn) ?? []).count == 2)
    #expect(answer.failures?.map(\.reason) == ["RESOURCE:PORTS", "RESOURCE:PORTS"])
  }

  @Test func whatAContainerMayReserveIsBounded() throws {
    let region = TestRegion()
    func refusal(_ change: (inout ECS.ContainerDefinition) -> Void) -> String? {
      var container = ECS.ContainerDefinition(name: "app", image: "web:1", cpu: 10, memory: 128)
      change(&container)
      return region.refusal(
        ECS.registerTaskDefinition, .init(family: "web", containerDefinitions: [container]))?.code
    }
    #expect(refusal { $0.memory = 5 } != nil)
    #expect(refusal { $0.memory = 6 } == nil)
    #expect(refusal { $0.memoryReservation = 129 } != nil)
    #expect(refusal { $0.memoryReservation = 127 } == nil)
    #expect(refusal { $0.memory = nil } != nil)
  }
}
