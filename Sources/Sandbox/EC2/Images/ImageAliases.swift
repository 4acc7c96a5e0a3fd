internal import AWSModel

/// Images named by a parameter of Systems Manager: `resolve:ssm:name`, with `:version` or `:label` behind it. Source: "Use
/// a Systems Manager parameter instead of an AMI ID" in "Create a launch template".
extension EC2World {
  private static let prefix = "resolve:ssm:"

  static func isAlias(_ imageID: String) -> Bool { imageID.hasPrefix(prefix) }

  /// The image that an alias stands for at present; what is none stands for itself.
  func resolvedImage(_ imageID: String) throws(LaunchRefusal) -> String {
    guard Self.isAlias(imageID) else { return imageID }
    let name = String(imageID.dropFirst(Self.prefix.count))
    let parameter: SSM.Parameter
    do {
      parameter = try region.ssm.getParameter(.init(name: name)).parameter ?? SSM.Parameter()
    } catch {
      throw LaunchRefusal(
        code: "SsmInvalidParameter", message: "The following aliases are invalid: [\(imageID)]")
    }
    guard parameter.dataType == "aws:ec2:image" else {
      throw LaunchRefusal(
        code: "SsmInvalidParameter",
        message: "Unsupported data type. The following parameter data types are supported: aws:ec2:image")
    }
    return parameter.value ?? ""
  }

  /// Refuses a launch template whose alias stands for no image.
  func check(imageOf data: EC2.RequestLaunchTemplateData?) throws(AWSError) {
    do {
      _ = try resolvedImage(data?.imageId ?? "")
    } catch {
      throw error.awsError
    }
  }
}
