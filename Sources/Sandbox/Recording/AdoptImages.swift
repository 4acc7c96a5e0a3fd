internal import AWSModel

extension RecordedCluster {
  /// What instances run and what groups launch.
  var imageIDs: [String] {
    let named =
      instances.map(\.imageId) + templateVersions.map { $0.launchTemplateData?.imageId } + configurations.map(\.imageId)
    return named.compactMap { $0 }.filter { $0.hasPrefix("ami-") }
  }
}

extension Adoption {
  /// Images of one's own, so that groups go on launching them. They are taken to bring an ECS agent: those of a cluster do.
  func images() {
    var known = Set(region.ec2.images.map(\.id))
    for id in recorded.imageIDs where known.insert(id).inserted { region.ec2.images.append(image(id)) }
  }

  private func image(_ id: String) -> MachineImage {
    let shown = recorded.images.first { $0.imageId == id }
    let name = shown?.name ?? id
    let isOld = name.contains("amzn2-") || name.contains("amzn-")
    return MachineImage(
      id: id, name: name, description: shown?.description ?? "", ownerID: shown?.ownerId ?? region.account,
      architecture: architecture(of: id), createdAt: shown?.creationDate ?? "",
      family: isOld ? .amazonLinux2 : .amazonLinux2023, agent: .current, isGPU: name.contains("gpu"), release: "")
  }

  /// As an instance of it says, or the types of the templates that name it: a name may say anything.
  private func architecture(of id: String) -> String {
    if let known = recorded.instances.first(where: { $0.imageId == id })?.instanceType {
      return region.sandbox.options.catalogue[known.rawValue]?.architecture ?? "x86_64"
    }
    let types = recorded.templateVersions.filter { $0.launchTemplateData?.imageId == id }
    let type = types.compactMap { $0.launchTemplateData?.instanceType?.rawValue }.first
    return type.flatMap { region.sandbox.options.catalogue[$0]?.architecture }
      ?? recorded.images.first { $0.imageId == id }?.architecture?.rawValue ?? "x86_64"
  }
}
