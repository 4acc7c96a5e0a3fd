// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteLaunchConfiguration`.
  public static let deleteLaunchConfiguration = AWSOperation<DeleteLaunchConfigurationRequest, DeleteLaunchConfigurationResponse>(
    name: "DeleteLaunchConfiguration", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLaunchConfigurationRequest: AWSShape {
    public var launchConfigurationName: String?

    public init() {}

    public init(
      launchConfigurationName: String? = nil
    ) {
      self.launchConfigurationName = launchConfigurationName
    }

    public static let schema = AWSSchema(
      "DeleteLaunchConfigurationRequest",
      #"""
      LaunchConfigurationName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchConfigurationName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchConfigurationName)
    }
  }

  public struct DeleteLaunchConfigurationResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteLaunchConfigurationResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
