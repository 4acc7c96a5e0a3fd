// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `RegisterTaskDefinition`.
  public static let registerTaskDefinition = AWSOperation<RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse>(
    name: "RegisterTaskDefinition", service: service, isReadOnly: false, isIdempotent: false)

  public struct RegisterTaskDefinitionRequest: AWSShape {
    public var family: String?
    public var taskRoleArn: String?
    public var executionRoleArn: String?
    public var networkMode: NetworkMode?
    public var containerDefinitions: [ContainerDefinition]?
    public var volumes: [Volume]?
    public var placementConstraints: [TaskDefinitionPlacementConstraint]?
    public var requiresCompatibilities: [Compatibility]?
    public var cpu: String?
    public var memory: String?
    public var tags: [Tag]?
    public var pidMode: PidMode?
    public var ipcMode: IpcMode?
    public var proxyConfiguration: ProxyConfiguration?
    public var inferenceAccelerators: [InferenceAccelerator]?
    public var ephemeralStorage: EphemeralStorage?
    public var runtimePlatform: RuntimePlatform?
    public var enableFaultInjection: Bool?

    public init() {}

    public init(
      family: String? = nil,
      taskRoleArn: String? = nil,
      executionRoleArn: String? = nil,
      networkMode: NetworkMode? = nil,
      containerDefinitions: [ContainerDefinition]? = nil,
      volumes: [Volume]? = nil,
      placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
      requiresCompatibilities: [Compatibility]? = nil,
      cpu: String? = nil,
      memory: String? = nil,
      tags: [Tag]? = nil,
      pidMode: PidMode? = nil,
      ipcMode: IpcMode? = nil,
      proxyConfiguration: ProxyConfiguration? = nil,
      inferenceAccelerators: [InferenceAccelerator]? = nil,
      ephemeralStorage: EphemeralStorage? = nil,
      runtimePlatform: RuntimePlatform? = nil,
      enableFaultInjection: Bool? = nil
    ) {
      self.family = family
      self.taskRoleArn = taskRoleArn
      self.executionRoleArn = executionRoleArn
      self.networkMode = networkMode
      self.containerDefinitions = containerDefinitions
      self.volumes = volumes
      self.placementConstraints = placementConstraints
      self.requiresCompatibilities = requiresCompatibilities
      self.cpu = cpu
      self.memory = memory
      self.tags = tags
      self.pidMode = pidMode
      self.ipcMode = ipcMode
      self.proxyConfiguration = proxyConfiguration
      self.inferenceAccelerators = inferenceAccelerators
      self.ephemeralStorage = ephemeralStorage
      self.runtimePlatform = runtimePlatform
      self.enableFaultInjection = enableFaultInjection
    }

    public static let schema = AWSSchema(
      "RegisterTaskDefinitionRequest",
      #"""
      family! string
      taskRoleArn string
      executionRoleArn string
      networkMode NetworkMode
      containerDefinitions! [ContainerDefinition]
      volumes [Volume]
      placementConstraints [TaskDefinitionPlacementConstraint]
      requiresCompatibilities [Compatibility]
      cpu string
      memory string
      tags [Tag](0..50)
      pidMode PidMode
      ipcMode IpcMode
      proxyConfiguration ProxyConfiguration
      inferenceAccelerators [InferenceAccelerator]
      ephemeralStorage EphemeralStorage
      runtimePlatform RuntimePlatform
      enableFaultInjection bool
      """#, [.enumeration(NetworkMode.self), .shape(ContainerDefinition.self), .shape(Volume.self), .shape(TaskDefinitionPlacementConstraint.self), .enumeration(Compatibility.self), .shape(Tag.self), .enumeration(PidMode.self), .enumeration(IpcMode.self), .shape(ProxyConfiguration.self), .shape(InferenceAccelerator.self), .shape(EphemeralStorage.self), .shape(RuntimePlatform.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&family)
      case 1: r.readString(&taskRoleArn)
      case 2: r.readString(&executionRoleArn)
      case 3: r.readEnum(&networkMode)
      case 4: r.readShapes(&containerDefinitions)
      case 5: r.readShapes(&volumes)
      case 6: r.readShapes(&placementConstraints)
      case 7: r.readEnums(&requiresCompatibilities)
      case 8: r.readString(&cpu)
      case 9: r.readString(&memory)
      case 10: r.readShapes(&tags)
      case 11: r.readEnum(&pidMode)
      case 12: r.readEnum(&ipcMode)
      case 13: r.readShape(&proxyConfiguration)
      case 14: r.readShapes(&inferenceAccelerators)
      case 15: r.readShape(&ephemeralStorage)
      case 16: r.readShape(&runtimePlatform)
      case 17: r.readBool(&enableFaultInjection)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, family)
      w.writeString(1, taskRoleArn)
      w.writeString(2, executionRoleArn)
      w.writeEnum(3, networkMode)
      w.writeShapes(4, containerDefinitions)
      w.writeShapes(5, volumes)
      w.writeShapes(6, placementConstraints)
      w.writeEnums(7, requiresCompatibilities)
      w.writeString(8, cpu)
      w.writeString(9, memory)
      w.writeShapes(10, tags)
      w.writeEnum(11, pidMode)
      w.writeEnum(12, ipcMode)
      w.writeShape(13, proxyConfiguration)
      w.writeShapes(14, inferenceAccelerators)
      w.writeShape(15, ephemeralStorage)
      w.writeShape(16, runtimePlatform)
      w.writeBool(17, enableFaultInjection)
    }
  }

  public struct RegisterTaskDefinitionResponse: AWSShape {
    public var taskDefinition: TaskDefinition?
    public var tags: [Tag]?

    public init() {}

    public init(
      taskDefinition: TaskDefinition? = nil,
      tags: [Tag]? = nil
    ) {
      self.taskDefinition = taskDefinition
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "RegisterTaskDefinitionResponse",
      #"""
      taskDefinition TaskDefinition
      tags [Tag](0..50)
      """#, [.shape(TaskDefinition.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&taskDefinition)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, taskDefinition)
      w.writeShapes(1, tags)
    }
  }
}
