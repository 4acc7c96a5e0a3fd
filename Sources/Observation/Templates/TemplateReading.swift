internal import AWSModel
internal import ClusterModel

extension PartReader {
  /// What the group's launch template or configuration says; nil where it is there no more: such a group cannot launch.
  func launchFacts(_ choice: LaunchChoice) async throws -> LaunchFacts? {
    if let key = choice.template { return try await launchFacts(key) }
    guard let name = choice.configuration else { return nil }
    let output = try await call(AutoScaling.describeLaunchConfigurations, .init(launchConfigurationNames: [name]))
    guard let configuration = output.launchConfigurations?.first else { return nil }
    return LaunchFacts(
      instanceType: configuration.instanceType, imageID: configuration.imageId,
      userData: UserDataFacts(encoded: configuration.userData ?? ""))
  }

  private func launchFacts(_ key: LaunchTemplateKey) async throws -> LaunchFacts? {
    var request = EC2.DescribeLaunchTemplateVersionsRequest(versions: [key.version])
    if key.isName { request.launchTemplateName = key.template } else { request.launchTemplateId = key.template }
    do {
      let output = try await call(EC2.describeLaunchTemplateVersions, request)
      guard let data = output.launchTemplateVersions?.first?.launchTemplateData else { return nil }
      return LaunchFacts(
        instanceType: data.instanceType?.rawValue, requirements: data.instanceRequirements, imageID: data.imageId,
        userData: UserDataFacts(encoded: data.userData ?? ""))
    } catch let error as ObservationError where error.cause?.code.hasPrefix("InvalidLaunchTemplate") == true {
      return nil
    }
  }

  /// The types that fit what an attribute-based group asks for, for the architectures that its image can be of.
  func instanceTypes(
    for requirements: EC2.InstanceRequirementsRequest, architectures: [EC2.ArchitectureType]
  ) async throws -> [String] {
    var types: [String] = []
    try await pages(
      EC2.getInstanceTypesFromInstanceRequirements,
      .init(architectureTypes: architectures, virtualizationTypes: [.hvm], instanceRequirements: requirements)
    ) { output in types += (output.instanceTypes ?? []).compactMap { $0.instanceType } }
    return Self.distinct(types)
  }

  /// One call a hundred types. A type that the Region does not have is left out.
  func typeFacts(of types: [String]) async throws -> [InstanceTypeFacts] {
    var facts: [InstanceTypeFacts] = []
    for start in stride(from: 0, to: types.count, by: 100) {
      let batch = types[start..<min(start + 100, types.count)]
      let filter = EC2.Filter(name: "instance-type", values: Array(batch))
      try await pages(EC2.describeInstanceTypes, .init(filters: [filter])) { output in
        facts += (output.instanceTypes ?? []).compactMap(InstanceTypeFacts.init)
      }
    }
    return facts.sorted { $0.name < $1.name }
  }
}
