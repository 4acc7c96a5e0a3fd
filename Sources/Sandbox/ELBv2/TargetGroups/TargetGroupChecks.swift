internal import AWSModel

/// What Elastic Load Balancing refuses in a target group.
enum TargetGroupChecks {
  static func check(_ request: ELBv2.CreateTargetGroupRequest, _ type: SimTargetGroup.TargetType) throws(AWSError) {
    try checkName(request.name ?? "", "Target group")
    guard type != .lambda else {
      if request.protocol != nil || request.port != nil || request.vpcId != nil {
        throw invalid("You cannot specify protocol, port or VPC when target type is 'lambda'")
      }
      return
    }
    guard request.protocol != nil else { throw invalid("A protocol must be specified") }
    guard request.port != nil else { throw invalid("A port must be specified") }
    guard request.vpcId != nil else { throw invalid("A VPC ID must be specified") }
    if request.protocol == .geneve {
      throw ELBv2.Errors.unsupportedProtocolException("The sandbox has no gateway load balancers: GENEVE")
    }
    // Terraform sends an empty text for none, and AWS takes it.
    if let version = request.protocolVersion, !version.isEmpty, !["HTTP1", "HTTP2", "GRPC"].contains(version) {
      throw invalid("Protocol version '\(version)' must be one of 'HTTP1, HTTP2, GRPC'")
    }
  }

  static func checkHealth(_ shape: ELBv2.TargetGroup) throws(AWSError) {
    let isHTTP = shape.protocol == .http || shape.protocol == .https
    if isHTTP, let check = shape.healthCheckProtocol, check != .http, check != .https {
      throw invalid("Health check protocol '\(check.rawValue)' must be one of 'HTTP, HTTPS'")
    }
    if let interval = shape.healthCheckIntervalSeconds, let timeout = shape.healthCheckTimeoutSeconds,
      isHTTP ? timeout >= interval : timeout > interval
    {
      throw invalid("Health check interval must be greater than the timeout")
    }
    if let port = shape.healthCheckPort, port != "traffic-port", !(1...65535).contains(Int(port) ?? 0) {
      throw invalid("Health check port '\(port)' must be 'traffic-port' or a number from 1 to 65535")
    }
    if let path = shape.healthCheckPath, !path.hasPrefix("/") {
      throw invalid("Health check path '\(path)' must begin with a '/' character")
    }
  }

  /// The names of load balancers and target groups. Source: CreateLoadBalancer, CreateTargetGroup.
  static func checkName(_ name: String, _ kind: String) throws(AWSError) {
    guard name.count <= 32 else { throw invalid("\(kind) name '\(name)' cannot be longer than '32' characters") }
    let isPlain = name.utf8.allSatisfy { $0 != UInt8(ascii: "_") && ECSWorld.isNameByte($0) }
    guard isPlain, !name.isEmpty else {
      throw invalid(
        "\(kind) name '\(name)' can only contain characters that are alphanumeric characters and hyphens(-)")
    }
    guard !name.hasPrefix("-"), !name.hasSuffix("-") else {
      throw invalid("\(kind) name '\(name)' cannot begin or end with '-'")
    }
  }

  static func invalid(_ message: String) -> AWSError { .refused("ValidationError", message) }
}
