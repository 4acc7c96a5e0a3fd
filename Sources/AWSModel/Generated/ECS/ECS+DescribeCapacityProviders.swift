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
      """#, [CapacityProviderField.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&capacityProviders)
      case 1: r.readString(&cluster)
      case 2: r.read(&include)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, capacityProviders)
      w.writeString(1, cluster)
      w.write(2, include)
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
      """#, [CapacityProvider.self, Failure.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&capacityProviders)
      case 1: r.read(&failures)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, capacityProviders)
      w.write(1, failures)
      w.writeString(2, nextToken)
    }
  }
}
