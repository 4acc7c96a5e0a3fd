import AWSModel
import Sandbox
import Testing

@Suite struct KilledTaskTests {
  @Test(arguments: [false, true])
  func whoeverKillsIt137IsTheCodeAndOnlyLackOfMemoryIsToldAsSuch(outOfMemory: Bool) throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    let arn = try #require(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks?.first?.taskArn)
    region.pass(.minutes(2))
    try region.sandbox.disturb(.killTask(task: arn, exitCode: 137, outOfMemory: outOfMemory))
    region.pass(.minutes(1))
    let task = try #require(try region.call(ECS.describeTasks, .init(tasks: [arn])).tasks?.first)
    #expect(task.containers?.first?.exitCode == 137)
    #expect(
      task.containers?.first?.reason
        == (outOfMemory ? "OutOfMemoryError: Container killed due to memory usage" : nil))
    #expect(task.stoppedReason == "Essential container in task exited")
  }
}
