/// Hosts that are this machine, or the metadata endpoints that only it can reach: plain HTTP to them leaves nothing on
/// a network.
public enum LocalHosts {
  /// The addresses at which containers get credentials (ECS, EKS over IPv4 and IPv6).
  private static let containerHosts: Set<String> = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]
  /// The instance metadata service.
  private static let instanceHosts: Set<String> = ["169.254.169.254", "fd00:ec2::254"]

  public static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { part in UInt8(part) != nil }
  }

  /// Whether plain HTTP to `host` is harmless.
  public static func allowsPlainHTTP(_ host: String) -> Bool {
    isLoopback(host) || containerHosts.contains(host) || instanceHosts.contains(host)
  }

  /// Whether a full URI without TLS may be asked for credentials.
  static func givesCredentials(_ host: String) -> Bool { isLoopback(host) || containerHosts.contains(host) }
}
