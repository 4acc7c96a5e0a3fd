// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `StartInstanceRefresh`.
  public static let startInstanceRefresh = AWSOperation<StartInstanceRefreshRequest, StartInstanceRefreshResponse>(
    name: "StartInstanceRefresh", service: service, isReadOnly: false, isIdempotent: false)

  public struct StartInstanceRefreshRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var strategy: RefreshStrategy?
    public var desiredConfiguration: DesiredConfiguration?
    public var preferences: RefreshPreferences?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      strategy: RefreshStrategy? = nil,
      desiredConfiguration: DesiredConfiguration? = nil,
      preferences: RefreshPreferences? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.strategy = strategy
      self.desiredConfiguration = desiredConfiguration
      self.preferences = preferences
    }

    public static let schema = AWSSchema(
      "StartInstanceRefreshRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Strategy RefreshStrategy
      DesiredConfiguration DesiredConfiguration
      Preferences RefreshPreferences
      """#, [.enumeration(RefreshStrategy.self), .shape(DesiredConfiguration.self), .shape(RefreshPreferences.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readEnum(&strategy)
      case 2: r.readShape(&desiredConfiguration)
      case 3: r.readShape(&preferences)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeEnum(1, strategy)
      w.writeShape(2, desiredConfiguration)
      w.writeShape(3, preferences)
    }
  }

  public struct StartInstanceRefreshResponse: AWSShape {
    public var instanceRefreshId: String?

    public init() {}

    public init(
      instanceRefreshId: String? = nil
    ) {
      self.instanceRefreshId = instanceRefreshId
    }

    public static let schema = AWSSchema(
      "StartInstanceRefreshResponse",
      #"""
      InstanceRefreshId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceRefreshId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceRefreshId)
    }
  }
}
