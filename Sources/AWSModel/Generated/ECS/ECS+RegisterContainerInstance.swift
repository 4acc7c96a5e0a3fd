// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `RegisterContainerInstance`.
  public static let registerContainerInstance = AWSOperation<RegisterContainerInstanceRequest, RegisterContainerInstanceResponse>(
    name: "RegisterContainerInstance", service: service, isReadOnly: false, isIdempotent: false)

  public struct RegisterContainerInstanceRequest: AWSShape {
    public var cluster: String?
    public var instanceIdentityDocument: String?
    public var instanceIdentityDocumentSignature: String?
    public var totalResources: [Resource]?
    public var versionInfo: VersionInfo?
    public var containerInstanceArn: String?
    public var attributes: [Attribute]?
    public var platformDevices: [PlatformDevice]?
    public var tags: [Tag]?

    public init() {}

    public init(
      cluster: String? = nil,
      instanceIdentityDocument: String? = nil,
      instanceIdentityDocumentSignature: String? = nil,
      totalResources: [Resource]? = nil,
      versionInfo: VersionInfo? = nil,
      containerInstanceArn: String? = nil,
      attributes: [Attribute]? = nil,
      platformDevices: [PlatformDevice]? = nil,
      tags: [Tag]? = nil
    ) {
      self.cluster = cluster
      self.instanceIdentityDocument = instanceIdentityDocument
      self.instanceIdentityDocumentSignature = instanceIdentityDocumentSignature
      self.totalResources = totalResources
      self.versionInfo = versionInfo
      self.containerInstanceArn = containerInstanceArn
      self.attributes = attributes
      self.platformDevices = platformDevices
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "RegisterContainerInstanceRequest",
      #"""
      cluster string
      instanceIdentityDocument string
      instanceIdentityDocumentSignature string
      totalResources [Resource]
      versionInfo VersionInfo
      containerInstanceArn string
      attributes [Attribute]
      platformDevices [PlatformDevice]
      tags [Tag](0..50)
      """#, [.shape(Resource.self), .shape(VersionInfo.self), .shape(Attribute.self), .shape(PlatformDevice.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&instanceIdentityDocument)
      case 2: r.readString(&instanceIdentityDocumentSignature)
      case 3: r.readShapes(&totalResources)
      case 4: r.readShape(&versionInfo)
      case 5: r.readString(&containerInstanceArn)
      case 6: r.readShapes(&attributes)
      case 7: r.readShapes(&platformDevices)
      case 8: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, instanceIdentityDocument)
      w.writeString(2, instanceIdentityDocumentSignature)
      w.writeShapes(3, totalResources)
      w.writeShape(4, versionInfo)
      w.writeString(5, containerInstanceArn)
      w.writeShapes(6, attributes)
      w.writeShapes(7, platformDevices)
      w.writeShapes(8, tags)
    }
  }

  public struct RegisterContainerInstanceResponse: AWSShape {
    public var containerInstance: ContainerInstance?

    public init() {}

    public init(
      containerInstance: ContainerInstance? = nil
    ) {
      self.containerInstance = containerInstance
    }

    public static let schema = AWSSchema(
      "RegisterContainerInstanceResponse",
      #"""
      containerInstance ContainerInstance
      """#, [.shape(ContainerInstance.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&containerInstance)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, containerInstance)
    }
  }

  public struct PlatformDevice: AWSShape {
    public var id: String?
    public var type: PlatformDeviceType?

    public init() {}

    public init(
      id: String? = nil,
      type: PlatformDeviceType? = nil
    ) {
      self.id = id
      self.type = type
    }

    public static let schema = AWSSchema(
      "PlatformDevice",
      #"""
      id! string
      type! PlatformDeviceType
      """#, [.enumeration(PlatformDeviceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeEnum(1, type)
    }
  }
}
