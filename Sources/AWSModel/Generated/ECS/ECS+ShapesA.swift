// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct AcceleratorCountRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "AcceleratorCountRequest",
      #"""
      min int
      max int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct AcceleratorTotalMemoryMiBRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "AcceleratorTotalMemoryMiBRequest",
      #"""
      min int
      max int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct AdvancedConfiguration: AWSShape {
    public var alternateTargetGroupArn: String?
    public var productionListenerRule: String?
    public var testListenerRule: String?
    public var roleArn: String?

    public init() {}

    public init(
      alternateTargetGroupArn: String? = nil,
      productionListenerRule: String? = nil,
      testListenerRule: String? = nil,
      roleArn: String? = nil
    ) {
      self.alternateTargetGroupArn = alternateTargetGroupArn
      self.productionListenerRule = productionListenerRule
      self.testListenerRule = testListenerRule
      self.roleArn = roleArn
    }

    public static let schema = AWSSchema(
      "AdvancedConfiguration",
      #"""
      alternateTargetGroupArn string
      productionListenerRule string
      testListenerRule string
      roleArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alternateTargetGroupArn)
      case 1: r.readString(&productionListenerRule)
      case 2: r.readString(&testListenerRule)
      case 3: r.readString(&roleArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alternateTargetGroupArn)
      w.writeString(1, productionListenerRule)
      w.writeString(2, testListenerRule)
      w.writeString(3, roleArn)
    }
  }

  public struct Attachment: AWSShape {
    public var id: String?
    public var type: String?
    public var status: String?
    public var details: [KeyValuePair]?

    public init() {}

    public init(
      id: String? = nil,
      type: String? = nil,
      status: String? = nil,
      details: [KeyValuePair]? = nil
    ) {
      self.id = id
      self.type = type
      self.status = status
      self.details = details
    }

    public static let schema = AWSSchema(
      "Attachment",
      #"""
      id string
      type string
      status string
      details [KeyValuePair]
      """#, [.shape(KeyValuePair.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&type)
      case 2: r.readString(&status)
      case 3: r.readShapes(&details)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, type)
      w.writeString(2, status)
      w.writeShapes(3, details)
    }
  }

  public struct AttachmentStateChange: AWSShape {
    public var attachmentArn: String?
    public var status: String?

    public init() {}

    public init(
      attachmentArn: String? = nil,
      status: String? = nil
    ) {
      self.attachmentArn = attachmentArn
      self.status = status
    }

    public static let schema = AWSSchema(
      "AttachmentStateChange",
      #"""
      attachmentArn! string
      status! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attachmentArn)
      case 1: r.readString(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attachmentArn)
      w.writeString(1, status)
    }
  }

  public struct Attribute: AWSShape {
    public var name: String?
    public var value: String?
    public var targetType: TargetType?
    public var targetId: String?

    public init() {}

    public init(
      name: String? = nil,
      value: String? = nil,
      targetType: TargetType? = nil,
      targetId: String? = nil
    ) {
      self.name = name
      self.value = value
      self.targetType = targetType
      self.targetId = targetId
    }

    public static let schema = AWSSchema(
      "Attribute",
      #"""
      name! string
      value string
      targetType TargetType
      targetId string
      """#, [.enumeration(TargetType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&value)
      case 2: r.readEnum(&targetType)
      case 3: r.readString(&targetId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, value)
      w.writeEnum(2, targetType)
      w.writeString(3, targetId)
    }
  }

  public struct AutoRepairConfiguration: AWSShape {
    public var actionsStatus: AutoRepairActionsStatus?

    public init() {}

    public init(
      actionsStatus: AutoRepairActionsStatus? = nil
    ) {
      self.actionsStatus = actionsStatus
    }

    public static let schema = AWSSchema(
      "AutoRepairConfiguration",
      #"""
      actionsStatus AutoRepairActionsStatus
      """#, [.enumeration(AutoRepairActionsStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&actionsStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, actionsStatus)
    }
  }

  public struct AutoScalingGroupProvider: AWSShape {
    public var autoScalingGroupArn: String?
    public var managedScaling: ManagedScaling?
    public var managedTerminationProtection: ManagedTerminationProtection?
    public var managedDraining: ManagedDraining?

    public init() {}

    public init(
      autoScalingGroupArn: String? = nil,
      managedScaling: ManagedScaling? = nil,
      managedTerminationProtection: ManagedTerminationProtection? = nil,
      managedDraining: ManagedDraining? = nil
    ) {
      self.autoScalingGroupArn = autoScalingGroupArn
      self.managedScaling = managedScaling
      self.managedTerminationProtection = managedTerminationProtection
      self.managedDraining = managedDraining
    }

    public static let schema = AWSSchema(
      "AutoScalingGroupProvider",
      #"""
      autoScalingGroupArn! string
      managedScaling ManagedScaling
      managedTerminationProtection ManagedTerminationProtection
      managedDraining ManagedDraining
      """#, [.shape(ManagedScaling.self), .enumeration(ManagedTerminationProtection.self), .enumeration(ManagedDraining.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupArn)
      case 1: r.readShape(&managedScaling)
      case 2: r.readEnum(&managedTerminationProtection)
      case 3: r.readEnum(&managedDraining)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupArn)
      w.writeShape(1, managedScaling)
      w.writeEnum(2, managedTerminationProtection)
      w.writeEnum(3, managedDraining)
    }
  }

  public struct AwsVpcConfiguration: AWSShape {
    public var subnets: [String]?
    public var securityGroups: [String]?
    public var assignPublicIp: AssignPublicIp?

    public init() {}

    public init(
      subnets: [String]? = nil,
      securityGroups: [String]? = nil,
      assignPublicIp: AssignPublicIp? = nil
    ) {
      self.subnets = subnets
      self.securityGroups = securityGroups
      self.assignPublicIp = assignPublicIp
    }

    public static let schema = AWSSchema(
      "AwsVpcConfiguration",
      #"""
      subnets! [string]
      securityGroups [string]
      assignPublicIp AssignPublicIp
      """#, [.enumeration(AssignPublicIp.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&subnets)
      case 1: r.readStrings(&securityGroups)
      case 2: r.readEnum(&assignPublicIp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, subnets)
      w.writeStrings(1, securityGroups)
      w.writeEnum(2, assignPublicIp)
    }
  }
}
