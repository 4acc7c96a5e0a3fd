internal import AWSModel

/// One listener of a load balancer, with its rules.
final class SimListener {
  let arn: String
  /// The hexadecimal end of its ARN.
  let id: String
  unowned let balancer: SimLoadBalancer
  var port: Int
  var `protocol`: ELBv2.ProtocolEnum
  var sslPolicy: String?
  /// The first is the default one.
  var certificates: [String]
  var alpnPolicy: [String]?
  var mutualAuthentication: ELBv2.MutualAuthenticationAttributes?
  var attributes: AttributeList
  /// The last is the default one, whose actions are the listener's own.
  var rules: [SimListenerRule] = []

  init(arn: String, id: String, balancer: SimLoadBalancer, port: Int, protocol: ELBv2.ProtocolEnum) {
    self.arn = arn
    self.id = id
    self.balancer = balancer
    self.port = port
    self.protocol = `protocol`
    certificates = []
    attributes = balancer.kind == .application ? Self.application : Self.network
  }

  var isSecure: Bool { `protocol` == .https || `protocol` == .tls }
  var defaultRule: SimListenerRule? { rules.last }

  /// Source: ListenerAttribute.
  private static let application = AttributeList(
    [
      ("routing.http.response.server.enabled", "true")
    ]
      + [
        "strict_transport_security", "access_control_allow_origin", "access_control_allow_methods",
        "access_control_allow_headers", "access_control_allow_credentials", "access_control_expose_headers",
        "access_control_max_age", "content_security_policy", "x_content_type_options", "x_frame_options",
      ].map { ("routing.http.response.\($0).header_value", "") }
      + [
        "x_amzn_mtls_clientcert_serial_number", "x_amzn_mtls_clientcert_issuer", "x_amzn_mtls_clientcert_subject",
        "x_amzn_mtls_clientcert_validity", "x_amzn_mtls_clientcert_leaf", "x_amzn_mtls_clientcert",
        "x_amzn_tls_version", "x_amzn_tls_cipher_suite",
      ].map { ("routing.http.request.\($0).header_name", "") })

  private static let network = AttributeList([("tcp.idle_timeout.seconds", "350")])
}
