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
      """#, [Resource.self, VersionInfo.self, Attribute.self, PlatformDevice.self, Tag.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&instanceIdentityDocument)
      case 2: r.readString(&instanceIdentityDocumentSignature)
      case 3: r.read(&totalResources)
      case 4: r.read(&versionInfo)
      case 5: r.readString(&containerInstanceArn)
      case 6: r.read(&attributes)
      case 7: r.read(&platformDevices)
      case 8: r.read(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, instanceIdentityDocument)
      w.writeString(2, instanceIdentityDocumentSignature)
      w.write(3, totalResources)
      w.write(4, versionInfo)
      w.writeString(5, containerInstanceArn)
      w.write(6, attributes)
      w.write(7, platformDevices)
      w.write(8, tags)
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
      """#, [ContainerInstance.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&containerInstance)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, containerInstance)
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
      """#, [PlatformDeviceType.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.read(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.write(1, type)
    }
  }
}
