// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DiscoverPollEndpoint`.
  public static let discoverPollEndpoint = AWSOperation<DiscoverPollEndpointRequest, DiscoverPollEndpointResponse>(
    name: "DiscoverPollEndpoint", service: service, isReadOnly: true, isIdempotent: true)

  public struct DiscoverPollEndpointRequest: AWSShape {
    public var containerInstance: String?
    public var cluster: String?

    public init() {}

    public init(
      containerInstance: String? = nil,
      cluster: String? = nil
    ) {
      self.containerInstance = containerInstance
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "DiscoverPollEndpointRequest",
      #"""
      containerInstance string
      cluster string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerInstance)
      case 1: r.readString(&cluster)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerInstance)
      w.writeString(1, cluster)
    }
  }

  public struct DiscoverPollEndpointResponse: AWSShape {
    public var endpoint: String?
    public var telemetryEndpoint: String?
    public var serviceConnectEndpoint: String?

    public init() {}

    public init(
      endpoint: String? = nil,
      telemetryEndpoint: String? = nil,
      serviceConnectEndpoint: String? = nil
    ) {
      self.endpoint = endpoint
      self.telemetryEndpoint = telemetryEndpoint
      self.serviceConnectEndpoint = serviceConnectEndpoint
    }

    public static let schema = AWSSchema(
      "DiscoverPollEndpointResponse",
      #"""
      endpoint string
      telemetryEndpoint string
      serviceConnectEndpoint string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&endpoint)
      case 1: r.readString(&telemetryEndpoint)
      case 2: r.readString(&serviceConnectEndpoint)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, endpoint)
      w.writeString(1, telemetryEndpoint)
      w.writeString(2, serviceConnectEndpoint)
    }
  }
}
