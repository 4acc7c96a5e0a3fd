/// Where a signing certificate is fetched: an address that passed the rule for it, so that no message sends us anywhere else.
public struct SigningAddress: Sendable, Hashable {
  /// `https://sns.us-east-1.amazonaws.com`, or the address of an SNS of one's own.
  public let origin: String
  /// `/SimpleNotificationService-….pem`.
  public let path: String

  public var url: String { origin + path }

  /// Long enough for any name that SNS has used.
  private static let longestName = 200

  /// The certificate's address in AWS: https, exactly the host of SNS in the topic's Region, no port, user, query or fragment,
  /// and one file whose name ends in `.pem`.
  public init?(_ url: String, of region: TopicRegion) {
    self.init(url, from: "https://\(region.host)")
  }

  /// The certificate's address at an SNS of one's own.
  ///
  /// - Parameter origin: scheme, host and port, as the user named them.
  public init?(_ url: String, from origin: String) {
    guard url.hasPrefix(origin + "/"), Self.isFile(url.utf8.dropFirst(origin.utf8.count + 1)) else { return nil }
    self.origin = origin
    path = String(url.dropFirst(origin.count))
  }

  /// Letters, digits, hyphens and underscores, and `.pem`: what no parser of addresses could read in two ways.
  private static func isFile(_ name: Substring.UTF8View) -> Bool { isFile(Array(name)) }

  private static func isFile(_ name: [UInt8]) -> Bool {
    let ending = Array(".pem".utf8)
    guard name.count > ending.count, name.count <= longestName, Array(name.suffix(ending.count)) == ending else {
      return false
    }
    return name.dropLast(ending.count).allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0) || $0 == 0x2d || $0 == 0x5f
    }
  }
}
