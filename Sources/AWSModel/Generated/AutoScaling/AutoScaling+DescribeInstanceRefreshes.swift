// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `DescribeInstanceRefreshes`.
  public static let describeInstanceRefreshes = AWSOperation<DescribeInstanceRefreshesRequest, DescribeInstanceRefreshesResponse>(
    name: "DescribeInstanceRefreshes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeInstanceRefreshesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var instanceRefreshIds: [String]?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      instanceRefreshIds: [String]? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.instanceRefreshIds = instanceRefreshIds
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeInstanceRefreshesRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceRefreshIds [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&instanceRefreshIds)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, instanceRefreshIds)
      w.writeString(2, nextToken)
      w.writeInt(3, maxRecords)
    }
  }

  public struct DescribeInstanceRefreshesResponse: AWSShape {
    public var instanceRefreshes: [InstanceRefresh]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceRefreshes: [InstanceRefresh]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceRefreshes = instanceRefreshes
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceRefreshesResponse",
      #"""
      InstanceRefreshes [InstanceRefresh]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(InstanceRefresh.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceRefreshes)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceRefreshes)
      w.writeString(1, nextToken)
    }
  }

  public struct InstanceRefresh: AWSShape {
    public var instanceRefreshId: String?
    public var autoScalingGroupName: String?
    public var status: InstanceRefreshStatus?
    public var statusReason: String?
    public var startTime: Date?
    public var endTime: Date?
    public var percentageComplete: Int?
    public var instancesToUpdate: Int?
    public var progressDetails: InstanceRefreshProgressDetails?
    public var preferences: RefreshPreferences?
    public var desiredConfiguration: DesiredConfiguration?
    public var rollbackDetails: RollbackDetails?
    public var strategy: RefreshStrategy?

    public init() {}

    public init(
      instanceRefreshId: String? = nil,
      autoScalingGroupName: String? = nil,
      status: InstanceRefreshStatus? = nil,
      statusReason: String? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      percentageComplete: Int? = nil,
      instancesToUpdate: Int? = nil,
      progressDetails: InstanceRefreshProgressDetails? = nil,
      preferences: RefreshPreferences? = nil,
      desiredConfiguration: DesiredConfiguration? = nil,
      rollbackDetails: RollbackDetails? = nil,
      strategy: RefreshStrategy? = nil
    ) {
      self.instanceRefreshId = instanceRefreshId
      self.autoScalingGroupName = autoScalingGroupName
      self.status = status
      self.statusReason = statusReason
      self.startTime = startTime
      self.endTime = endTime
      self.percentageComplete = percentageComplete
      self.instancesToUpdate = instancesToUpdate
      self.progressDetails = progressDetails
      self.preferences = preferences
      self.desiredConfiguration = desiredConfiguration
      self.rollbackDetails = rollbackDetails
      self.strategy = strategy
    }

    public static let schema = AWSSchema(
      "InstanceRefresh",
      #"""
      InstanceRefreshId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Status InstanceRefreshStatus
      StatusReason string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      StartTime time
      EndTime time
      PercentageComplete int(0..100)
      InstancesToUpdate int(0..)
      ProgressDetails InstanceRefreshProgressDetails
      Preferences RefreshPreferences
      DesiredConfiguration DesiredConfiguration
      RollbackDetails RollbackDetails
      Strategy RefreshStrategy
      """#, [.enumeration(InstanceRefreshStatus.self), .shape(InstanceRefreshProgressDetails.self), .shape(RefreshPreferences.self), .shape(DesiredConfiguration.self), .shape(RollbackDetails.self), .enumeration(RefreshStrategy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceRefreshId)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readEnum(&status)
      case 3: r.readString(&statusReason)
      case 4: r.readDate(&startTime)
      case 5: r.readDate(&endTime)
      case 6: r.readInt(&percentageComplete)
      case 7: r.readInt(&instancesToUpdate)
      case 8: r.readShape(&progressDetails)
      case 9: r.readShape(&preferences)
      case 10: r.readShape(&desiredConfiguration)
      case 11: r.readShape(&rollbackDetails)
      case 12: r.readEnum(&strategy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceRefreshId)
      w.writeString(1, autoScalingGroupName)
      w.writeEnum(2, status)
      w.writeString(3, statusReason)
      w.writeDate(4, startTime)
      w.writeDate(5, endTime)
      w.writeInt(6, percentageComplete)
      w.writeInt(7, instancesToUpdate)
      w.writeShape(8, progressDetails)
      w.writeShape(9, preferences)
      w.writeShape(10, desiredConfiguration)
      w.writeShape(11, rollbackDetails)
      w.writeEnum(12, strategy)
    }
  }

  public struct InstanceRefreshLivePoolProgress: AWSShape {
    public var percentageComplete: Int?
    public var instancesToUpdate: Int?

    public init() {}

    public init(
      percentageComplete: Int? = nil,
      instancesToUpdate: Int? = nil
    ) {
      self.percentageComplete = percentageComplete
      self.instancesToUpdate = instancesToUpdate
    }

    public static let schema = AWSSchema(
      "InstanceRefreshLivePoolProgress",
      #"""
      PercentageComplete int(0..100)
      InstancesToUpdate int(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&percentageComplete)
      case 1: r.readInt(&instancesToUpdate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, percentageComplete)
      w.writeInt(1, instancesToUpdate)
    }
  }

  public struct InstanceRefreshProgressDetails: AWSShape {
    public var livePoolProgress: InstanceRefreshLivePoolProgress?
    public var warmPoolProgress: InstanceRefreshWarmPoolProgress?

    public init() {}

    public init(
      livePoolProgress: InstanceRefreshLivePoolProgress? = nil,
      warmPoolProgress: InstanceRefreshWarmPoolProgress? = nil
    ) {
      self.livePoolProgress = livePoolProgress
      self.warmPoolProgress = warmPoolProgress
    }

    public static let schema = AWSSchema(
      "InstanceRefreshProgressDetails",
      #"""
      LivePoolProgress InstanceRefreshLivePoolProgress
      WarmPoolProgress InstanceRefreshWarmPoolProgress
      """#, [.shape(InstanceRefreshLivePoolProgress.self), .shape(InstanceRefreshWarmPoolProgress.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&livePoolProgress)
      case 1: r.readShape(&warmPoolProgress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, livePoolProgress)
      w.writeShape(1, warmPoolProgress)
    }
  }

  public struct InstanceRefreshWarmPoolProgress: AWSShape {
    public var percentageComplete: Int?
    public var instancesToUpdate: Int?

    public init() {}

    public init(
      percentageComplete: Int? = nil,
      instancesToUpdate: Int? = nil
    ) {
      self.percentageComplete = percentageComplete
      self.instancesToUpdate = instancesToUpdate
    }

    public static let schema = AWSSchema(
      "InstanceRefreshWarmPoolProgress",
      #"""
      PercentageComplete int(0..100)
      InstancesToUpdate int(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&percentageComplete)
      case 1: r.readInt(&instancesToUpdate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, percentageComplete)
      w.writeInt(1, instancesToUpdate)
    }
  }

  public struct RollbackDetails: AWSShape {
    public var rollbackReason: String?
    public var rollbackStartTime: Date?
    public var percentageCompleteOnRollback: Int?
    public var instancesToUpdateOnRollback: Int?
    public var progressDetailsOnRollback: InstanceRefreshProgressDetails?

    public init() {}

    public init(
      rollbackReason: String? = nil,
      rollbackStartTime: Date? = nil,
      percentageCompleteOnRollback: Int? = nil,
      instancesToUpdateOnRollback: Int? = nil,
      progressDetailsOnRollback: InstanceRefreshProgressDetails? = nil
    ) {
      self.rollbackReason = rollbackReason
      self.rollbackStartTime = rollbackStartTime
      self.percentageCompleteOnRollback = percentageCompleteOnRollback
      self.instancesToUpdateOnRollback = instancesToUpdateOnRollback
      self.progressDetailsOnRollback = progressDetailsOnRollback
    }

    public static let schema = AWSSchema(
      "RollbackDetails",
      #"""
      RollbackReason string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      RollbackStartTime time
      PercentageCompleteOnRollback int(0..100)
      InstancesToUpdateOnRollback int(0..)
      ProgressDetailsOnRollback InstanceRefreshProgressDetails
      """#, [.shape(InstanceRefreshProgressDetails.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&rollbackReason)
      case 1: r.readDate(&rollbackStartTime)
      case 2: r.readInt(&percentageCompleteOnRollback)
      case 3: r.readInt(&instancesToUpdateOnRollback)
      case 4: r.readShape(&progressDetailsOnRollback)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, rollbackReason)
      w.writeDate(1, rollbackStartTime)
      w.writeInt(2, percentageCompleteOnRollback)
      w.writeInt(3, instancesToUpdateOnRollback)
      w.writeShape(4, progressDetailsOnRollback)
    }
  }
}
