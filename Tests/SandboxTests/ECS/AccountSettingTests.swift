import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct AccountSettingTests {
  @Test func aPrincipalsValueHidesTheAccounts() throws {
    let region = TestRegion()
    try region.call(ECS.putAccountSettingDefault, .init(name: .containerInsights, value: "enabled"))
    func effective() throws -> String? {
      try region.call(ECS.listAccountSettings, .init(name: .containerInsights, effectiveSettings: true)).settings?
        .first?
        .value
    }
    #expect(try effective() == "enabled")
    try region.call(ECS.putAccountSetting, .init(name: .containerInsights, value: "enhanced"))
    #expect(try effective() == "enhanced")
    try region.call(ECS.deleteAccountSetting, .init(name: .containerInsights))
    #expect(try effective() == "enabled")
    #expect(
      region.refusal(ECS.putAccountSetting, .init(name: .containerInsights, value: "maybe"))?.code
        == "InvalidParameterException")
  }

  @Test func trunkingGivesInstancesMoreInterfacesForTasks() throws {
    func tasks(trunking: Bool) throws -> Int {
      let region = TestRegion()
      if trunking { try region.call(ECS.putAccountSettingDefault, .init(name: .awsvpcTrunking, value: "enabled")) }
      try region.cluster(instances: 1)
      var definition = ECS.RegisterTaskDefinitionRequest(family: "eni")
      definition.networkMode = .awsvpc
      definition.containerDefinitions = [.init(name: "app", image: "eni:1", cpu: 10, memory: 16)]
      try region.call(ECS.registerTaskDefinition, definition)
      var run = ECS.RunTaskRequest(count: 10, taskDefinition: "eni")
      run.networkConfiguration = .init(
        awsvpcConfiguration: .init(subnets: Array(try Balancing.subnets(region).prefix(1))))
      let answer = try region.call(ECS.runTask, run)
      if !trunking { #expect(answer.failures?.first?.reason == "RESOURCE:ENI") }
      return answer.tasks?.count ?? 0
    }
    #expect(try tasks(trunking: false) == 2)
    #expect(try tasks(trunking: true) == 10)
  }

  @Test func deletedDefinitionsGoOnceNobodyUsesThem() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let arn = try region.define()
    try region.service(count: 1)
    #expect(
      try region.call(ECS.deleteTaskDefinitions, .init(taskDefinitions: [arn])).failures?.first?.reason?
        .contains("still in ACTIVE status") == true)
    try region.call(ECS.deregisterTaskDefinition, .init(taskDefinition: arn))
    let answer = try region.call(ECS.deleteTaskDefinitions, .init(taskDefinitions: [arn]))
    #expect(answer.taskDefinitions?.first?.status == .deleteInProgress)
    region.pass(.hours(3))
    #expect(region.refusal(ECS.describeTaskDefinition, .init(taskDefinition: arn)) == nil, "the service uses it")
    try region.call(ECS.deleteService, .init(service: "web", force: true))
    region.pass(.hours(3))
    #expect(region.refusal(ECS.describeTaskDefinition, .init(taskDefinition: arn))?.code == "ClientException")
  }
}
