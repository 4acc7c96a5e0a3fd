// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `GetInstanceTypesFromInstanceRequirements`.
  public static let getInstanceTypesFromInstanceRequirements = AWSOperation<GetInstanceTypesFromInstanceRequirementsRequest, GetInstanceTypesFromInstanceRequirementsResponse>(
    name: "GetInstanceTypesFromInstanceRequirements", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<GetInstanceTypesFromInstanceRequirementsRequest, GetInstanceTypesFromInstanceRequirementsResponse>(
      inputToken: \GetInstanceTypesFromInstanceRequirementsRequest.nextToken, outputToken: \GetInstanceTypesFromInstanceRequirementsResponse.nextToken, limit: \GetInstanceTypesFromInstanceRequirementsRequest.maxResults,
      append: { appendItems(&$0.instanceTypes, $1.instanceTypes) }))

  public struct GetInstanceTypesFromInstanceRequirementsRequest: AWSShape {
    public var dryRun: Bool?
    public var architectureTypes: [ArchitectureType]?
    public var virtualizationTypes: [VirtualizationType]?
    public var instanceRequirements: InstanceRequirementsRequest?
    public var maxResults: Int?
    public var nextToken: String?
    public var context: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      architectureTypes: [ArchitectureType]? = nil,
      virtualizationTypes: [VirtualizationType]? = nil,
      instanceRequirements: InstanceRequirementsRequest? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      context: String? = nil
    ) {
      self.dryRun = dryRun
      self.architectureTypes = architectureTypes
      self.virtualizationTypes = virtualizationTypes
      self.instanceRequirements = instanceRequirements
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.context = context
    }

    public static let schema = AWSSchema(
      "GetInstanceTypesFromInstanceRequirementsRequest",
      #"""
      DryRun bool
      ArchitectureTypes! [ArchitectureType|item](0..3) xml=ArchitectureType query=ArchitectureType
      VirtualizationTypes! [VirtualizationType|item](0..2) xml=VirtualizationType query=VirtualizationType
      InstanceRequirements! InstanceRequirementsRequest
      MaxResults int
      NextToken string
      Context string
      """#, [.enumeration(ArchitectureType.self), .enumeration(VirtualizationType.self), .shape(InstanceRequirementsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readEnums(&architectureTypes)
      case 2: r.readEnums(&virtualizationTypes)
      case 3: r.readShape(&instanceRequirements)
      case 4: r.readInt(&maxResults)
      case 5: r.readString(&nextToken)
      case 6: r.readString(&context)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeEnums(1, architectureTypes)
      w.writeEnums(2, virtualizationTypes)
      w.writeShape(3, instanceRequirements)
      w.writeInt(4, maxResults)
      w.writeString(5, nextToken)
      w.writeString(6, context)
    }
  }

  public struct GetInstanceTypesFromInstanceRequirementsResponse: AWSShape {
    public var instanceTypes: [InstanceTypeInfoFromInstanceRequirements]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceTypes: [InstanceTypeInfoFromInstanceRequirements]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceTypes = instanceTypes
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "GetInstanceTypesFromInstanceRequirementsResponse",
      #"""
      InstanceTypes [InstanceTypeInfoFromInstanceRequirements|item] xml=instanceTypeSet query=InstanceTypeSet
      NextToken string xml=nextToken
      """#, [.shape(InstanceTypeInfoFromInstanceRequirements.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceTypes)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceTypes)
      w.writeString(1, nextToken)
    }
  }

  public struct InstanceTypeInfoFromInstanceRequirements: AWSShape {
    public var instanceType: String?

    public init() {}

    public init(
      instanceType: String? = nil
    ) {
      self.instanceType = instanceType
    }

    public static let schema = AWSSchema(
      "InstanceTypeInfoFromInstanceRequirements",
      #"""
      InstanceType string xml=instanceType
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceType)
    }
  }
}
