// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct RefreshPreferences: AWSShape {
    public var minHealthyPercentage: Int?
    public var instanceWarmup: Int?
    public var checkpointPercentages: [Int]?
    public var checkpointDelay: Int?
    public var skipMatching: Bool?
    public var autoRollback: Bool?
    public var scaleInProtectedInstances: ScaleInProtectedInstances?
    public var standbyInstances: StandbyInstances?
    public var alarmSpecification: AlarmSpecification?
    public var maxHealthyPercentage: Int?
    public var bakeTime: Int?

    public init() {}

    public init(
      minHealthyPercentage: Int? = nil,
      instanceWarmup: Int? = nil,
      checkpointPercentages: [Int]? = nil,
      checkpointDelay: Int? = nil,
      skipMatching: Bool? = nil,
      autoRollback: Bool? = nil,
      scaleInProtectedInstances: ScaleInProtectedInstances? = nil,
      standbyInstances: StandbyInstances? = nil,
      alarmSpecification: AlarmSpecification? = nil,
      maxHealthyPercentage: Int? = nil,
      bakeTime: Int? = nil
    ) {
      self.minHealthyPercentage = minHealthyPercentage
      self.instanceWarmup = instanceWarmup
      self.checkpointPercentages = checkpointPercentages
      self.checkpointDelay = checkpointDelay
      self.skipMatching = skipMatching
      self.autoRollback = autoRollback
      self.scaleInProtectedInstances = scaleInProtectedInstances
      self.standbyInstances = standbyInstances
      self.alarmSpecification = alarmSpecification
      self.maxHealthyPercentage = maxHealthyPercentage
      self.bakeTime = bakeTime
    }

    public static let schema = AWSSchema(
      "RefreshPreferences",
      #"""
      MinHealthyPercentage int(0..100)
      InstanceWarmup int(0..)
      CheckpointPercentages [int(1..100)]
      CheckpointDelay int(0..172800)
      SkipMatching bool
      AutoRollback bool
      ScaleInProtectedInstances ScaleInProtectedInstances
      StandbyInstances StandbyInstances
      AlarmSpecification AlarmSpecification
      MaxHealthyPercentage int(100..200)
      BakeTime int(0..172800)
      """#, [.enumeration(ScaleInProtectedInstances.self), .enumeration(StandbyInstances.self), .shape(AlarmSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&minHealthyPercentage)
      case 1: r.readInt(&instanceWarmup)
      case 2: r.readInts(&checkpointPercentages)
      case 3: r.readInt(&checkpointDelay)
      case 4: r.readBool(&skipMatching)
      case 5: r.readBool(&autoRollback)
      case 6: r.readEnum(&scaleInProtectedInstances)
      case 7: r.readEnum(&standbyInstances)
      case 8: r.readShape(&alarmSpecification)
      case 9: r.readInt(&maxHealthyPercentage)
      case 10: r.readInt(&bakeTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, minHealthyPercentage)
      w.writeInt(1, instanceWarmup)
      w.writeInts(2, checkpointPercentages)
      w.writeInt(3, checkpointDelay)
      w.writeBool(4, skipMatching)
      w.writeBool(5, autoRollback)
      w.writeEnum(6, scaleInProtectedInstances)
      w.writeEnum(7, standbyInstances)
      w.writeShape(8, alarmSpecification)
      w.writeInt(9, maxHealthyPercentage)
      w.writeInt(10, bakeTime)
    }
  }

  public struct RetentionTriggers: AWSShape {
    public var terminateHookAbandon: RetentionAction?

    public init() {}

    public init(
      terminateHookAbandon: RetentionAction? = nil
    ) {
      self.terminateHookAbandon = terminateHookAbandon
    }

    public static let schema = AWSSchema(
      "RetentionTriggers",
      #"""
      TerminateHookAbandon RetentionAction
      """#, [.enumeration(RetentionAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&terminateHookAbandon)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, terminateHookAbandon)
    }
  }
}
