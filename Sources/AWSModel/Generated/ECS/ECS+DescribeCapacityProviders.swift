// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeCapacityProviders`.
  public static let describeCapacityProviders = AWSOperation<DescribeCapacityProvidersRequest, DescribeCapacityProvidersResponse>(
    name: "DescribeCapacityProviders", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeCapacityProvidersRequest: AWSShape {
    public var capacityProviders: [String]?
    public var cluster: String?
    public var include: [CapacityProviderField]?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      capacityProviders: [String]? = nil,
      cluster: String? = nil,
      include: [CapacityProviderField]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.capacityProviders = capacityProviders
      self.cluster = cluster
      self.include = include
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeCapacityProvidersRequest",
      #"""
      capacityProviders [string]
      cluster string
      include [CapacityProviderField]
      maxResults int
      nextToken string
      """#, [.enumeration(CapacityProviderField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&capacityProviders)
      case 1: r.readString(&cluster)
      case 2: r.readEnums(&include)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, capacityProviders)
      w.writeString(1, cluster)
      w.writeEnums(2, include)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
    }
  }

  public struct DescribeCapacityProvidersResponse: AWSShape {
    public var capacityProviders: [CapacityProvider]?
    public var failures: [Failure]?
    public var nextToken: String?

    public init() {}

    public init(
      capacityProviders: [CapacityProvider]? = nil,
      failures: [Failure]? = nil,
      nextToken: String? = nil
    ) {
      self.capacityProviders = capacityProviders
      self.failures = failures
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeCapacityProvidersResponse",
      #"""
      capacityProviders [CapacityProvider]
      failures [Failure]
      nextToken string
      """#, [.shape(CapacityProvider.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&capacityProviders)
      case 1: r.readShapes(&failures)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, capacityProviders)
      w.writeShapes(1, failures)
      w.writeString(2, nextToken)
    }
  }
}
