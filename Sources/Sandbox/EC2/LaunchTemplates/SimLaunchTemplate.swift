internal import AWSModel

/// A launch template with its versions.
final class SimLaunchTemplate: Ordinal {
  struct Version {
    var number: Int
    var description: String?
    var data: EC2.ResponseLaunchTemplateData
    var createdAt: VirtualInstant
    var createdBy: String
  }

  let ordinal: UInt64
  let id: String
  let name: String
  let createdAt: VirtualInstant
  let createdBy: String
  var tags = ResourceTags()
  var versions: [Version] = []
  var defaultVersion = 1
  var latestVersion = 0

  init(ordinal: UInt64, id: String, name: String, createdAt: VirtualInstant, createdBy: String) {
    self.ordinal = ordinal
    self.id = id
    self.name = name
    self.createdAt = createdAt
    self.createdBy = createdBy
  }

  /// Adds a version; numbers are never used again.
  @discardableResult
  func add(
    _ data: EC2.ResponseLaunchTemplateData, _ description: String?, at: VirtualInstant, by: String
  ) -> Version {
    latestVersion += 1
    let version = Version(
      number: latestVersion, description: description, data: data, createdAt: at, createdBy: by)
    versions.append(version)
    return version
  }

  /// The version of that number, or `$Latest` or `$Default`; nil for what is not there.
  func version(_ name: String) -> Version? {
    switch name {
    case "$Latest": versions.last
    case "$Default": versions.first { $0.number == defaultVersion }
    default: Int(name).flatMap { number in versions.first { $0.number == number } }
    }
  }

  var shape: EC2.LaunchTemplate {
    EC2.LaunchTemplate(
      launchTemplateId: id, launchTemplateName: name, createTime: createdAt.date, createdBy: createdBy,
      defaultVersionNumber: defaultVersion, latestVersionNumber: latestVersion,
      tags: tags.isEmpty ? nil : tags.ec2)
  }

  func shape(_ version: Version) -> EC2.LaunchTemplateVersion {
    EC2.LaunchTemplateVersion(
      launchTemplateId: id, launchTemplateName: name, versionNumber: version.number,
      versionDescription: version.description, createTime: version.createdAt.date, createdBy: version.createdBy,
      defaultVersion: version.number == defaultVersion, launchTemplateData: version.data)
  }
}

extension EC2World {
  /// The launch template of that id or name.
  ///
  /// - Throws: EC2's error for a template that is not there, or where neither or both are given.
  func template(id: String?, name: String?) throws(AWSError) -> SimLaunchTemplate {
    switch (id, name) {
    case (let id?, nil):
      if let template = templates.all.first(where: { $0.id == id }) { return template }
      if !id.hasPrefix("lt-") {
        throw .refused("InvalidLaunchTemplateId.Malformed", "The launch template ID '\(id)' is malformed")
      }
      throw .refused(
        "InvalidLaunchTemplateId.NotFound", "The specified launch template, with template ID \(id), does not exist.")
    case (nil, let name?):
      if let template = templates.all.first(where: { $0.name == name }) { return template }
      throw .refused(
        "InvalidLaunchTemplateName.NotFoundException",
        "The specified launch template, with template name \(name), does not exist.")
    case (nil, nil):
      throw .refused("MissingParameter", "You must specify either a launch template ID or a launch template name.")
    default:
      throw .refused(
        "InvalidParameterCombination",
        "You must specify either a launch template ID or a launch template name, but not both.")
    }
  }

  /// A version of a launch template; the default one where none is named.
  func templateVersion(
    id: String?, name: String?, version: String?
  ) throws(AWSError) -> SimLaunchTemplate.Version {
    let template = try template(id: id, name: name)
    let wanted = version.flatMap { $0.isEmpty ? nil : $0 } ?? "$Default"
    if let found = template.version(wanted) { return found }
    throw .refused(
      "InvalidLaunchTemplateId.VersionNotFound",
      "Could not find the specified version \(wanted) for the launch template with ID \(template.id).")
  }
}
