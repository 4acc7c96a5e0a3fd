// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct LaunchTemplate: AWSShape {
    public var launchTemplateSpecification: LaunchTemplateSpecification?
    public var overrides: [LaunchTemplateOverrides]?

    public init() {}

    public init(
      launchTemplateSpecification: LaunchTemplateSpecification? = nil,
      overrides: [LaunchTemplateOverrides]? = nil
    ) {
      self.launchTemplateSpecification = launchTemplateSpecification
      self.overrides = overrides
    }

    public static let schema = AWSSchema(
      "LaunchTemplate",
      #"""
      LaunchTemplateSpecification LaunchTemplateSpecification
      Overrides [LaunchTemplateOverrides]
      """#, [.shape(LaunchTemplateSpecification.self), .shape(LaunchTemplateOverrides.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplateSpecification)
      case 1: r.readShapes(&overrides)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplateSpecification)
      w.writeShapes(1, overrides)
    }
  }

  public struct LaunchTemplateOverrides: AWSShape {
    public var instanceType: String?
    public var weightedCapacity: String?
    public var launchTemplateSpecification: LaunchTemplateSpecification?
    public var instanceRequirements: InstanceRequirements?
    public var imageId: String?

    public init() {}

    public init(
      instanceType: String? = nil,
      weightedCapacity: String? = nil,
      launchTemplateSpecification: LaunchTemplateSpecification? = nil,
      instanceRequirements: InstanceRequirements? = nil,
      imageId: String? = nil
    ) {
      self.instanceType = instanceType
      self.weightedCapacity = weightedCapacity
      self.launchTemplateSpecification = launchTemplateSpecification
      self.instanceRequirements = instanceRequirements
      self.imageId = imageId
    }

    public static let schema = AWSSchema(
      "LaunchTemplateOverrides",
      #"""
      InstanceType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      WeightedCapacity string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplateSpecification LaunchTemplateSpecification
      InstanceRequirements InstanceRequirements
      ImageId string(5..21)/^ami-[a-z0-9]{1,17}$/
      """#, [.shape(LaunchTemplateSpecification.self), .shape(InstanceRequirements.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceType)
      case 1: r.readString(&weightedCapacity)
      case 2: r.readShape(&launchTemplateSpecification)
      case 3: r.readShape(&instanceRequirements)
      case 4: r.readString(&imageId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceType)
      w.writeString(1, weightedCapacity)
      w.writeShape(2, launchTemplateSpecification)
      w.writeShape(3, instanceRequirements)
      w.writeString(4, imageId)
    }
  }

  public struct LaunchTemplateSpecification: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var version: String?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      version: String? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.version = version
    }

    public static let schema = AWSSchema(
      "LaunchTemplateSpecification",
      #"""
      LaunchTemplateId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      Version string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readString(&version)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeString(2, version)
    }
  }
}
