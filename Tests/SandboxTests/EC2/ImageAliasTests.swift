import AWSModel
import Sandbox
import Testing

/// Images that a parameter of Systems Manager names.
@Suite struct ImageAliasTests {
  private let region = TestRegion()
  private let published = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"

  private func put(_ value: String, type: String? = "aws:ec2:image") throws {
    try region.call(
      SSM.putParameter, .init(name: "/mine/image", value: value, type: .string, overwrite: true, dataType: type))
  }

  private func template(_ image: String) -> EC2.CreateLaunchTemplateRequest {
    .init(
      launchTemplateName: "hosts", launchTemplateData: .init(imageId: image, instanceType: .init(rawValue: "m5.large")))
  }

  private func run(_ image: String) throws -> String? {
    try region.call(
      EC2.runInstances, .init(imageId: image, instanceType: .init(rawValue: "m5.large"), maxCount: 1, minCount: 1)
    ).instances?.first?.imageId
  }

  @Test func aLaunchTakesWhatTheParameterNamesThen() throws {
    let (first, second) = (try region.image(), try region.image("amazon-linux-2"))
    #expect(try run("resolve:ssm:\(published)") == first)
    try put(first)
    #expect(try run("resolve:ssm:/mine/image") == first)
    try put(second)
    #expect(try run("resolve:ssm:/mine/image") == second)
    #expect(try run("resolve:ssm:/mine/image:1") == first)
  }

  @Test func aGroupsTemplateMayNameAParameter() throws {
    try put(try region.image())
    try region.call(EC2.createLaunchTemplate, template("resolve:ssm:/mine/image"))
    try region.call(
      AutoScaling.createAutoScalingGroup,
      .init(
        autoScalingGroupName: "g", launchTemplate: .init(launchTemplateName: "hosts"), minSize: 1, maxSize: 1,
        availabilityZones: ["us-east-1a"]))
    region.pass(.minutes(2))
    let host = try region.call(EC2.describeInstances, .init()).reservations?.first?.instances?.first
    #expect(host?.imageId == (try region.image()))
    func version(_ resolves: Bool) throws -> String? {
      try region.call(
        EC2.describeLaunchTemplateVersions, .init(launchTemplateName: "hosts", resolveAlias: resolves)
      ).launchTemplateVersions?.first?.launchTemplateData?.imageId
    }
    #expect(try version(false) == "resolve:ssm:/mine/image")
    #expect(try version(true) == region.image())
  }

  @Test func whatNamesNoImageIsRefused() throws {
    let unknown = region.refusal(
      EC2.runInstances,
      .init(imageId: "resolve:ssm:/none", instanceType: .init(rawValue: "m5.large"), maxCount: 1, minCount: 1))
    #expect(
      (unknown?.code, unknown?.message)
        == ("SsmInvalidParameter", "The following aliases are invalid: [resolve:ssm:/none]"))
    try put("ami-0123456789abcdef0", type: nil)
    let plain = region.refusal(EC2.createLaunchTemplate, template("resolve:ssm:/mine/image"))
    #expect(plain?.code == "SsmInvalidParameter" && plain?.message.contains("aws:ec2:image") == true)
    let configuration = region.refusal(
      AutoScaling.createLaunchConfiguration,
      .init(launchConfigurationName: "c", imageId: "resolve:ssm:\(published)", instanceType: "m5.large"))
    #expect(configuration?.code == "ValidationError")
    #expect(configuration?.message.hasSuffix("(expecting \"ami-...\")") == true)
  }
}
