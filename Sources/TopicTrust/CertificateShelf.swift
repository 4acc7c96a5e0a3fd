internal import AWSClient
internal import Controller
internal import FoundationEssentials
internal import TopicSignature

/// The certificates that SNS signs with: fetched when first named, kept, and never more of them than a bound.
///
/// Whoever can send to the queue can name addresses. Each is on a host of SNS's, and each host is asked a few times a minute at
/// most, and more seldom while it does not answer; meanwhile what it would have to vouch for is not proven.
actor CertificateShelf {
  private let transport: any HTTPTransport
  private let roots: [UInt8]?
  private let clock: any ControllerClock
  /// The last used at the end.
  private var kept: [(address: SigningAddress, key: SigningKey)] = []
  private var bad: [(address: SigningAddress, reason: String, until: Duration)] = []
  private var hosts: [String: FetchPace] = [:]

  /// A topic's Region has one certificate at a time.
  static let capacity = 8
  /// What was found to be no certificate of SNS's is not asked for again for so long.
  static let badFor = Duration.seconds(600)
  static let badCapacity = 32
  static let hostCapacity = 16
  /// From the first attempt to connect to the last byte.
  static let patience = Duration.seconds(5)

  init(transport: any HTTPTransport, roots: [UInt8]?, clock: any ControllerClock) {
    self.transport = transport
    self.roots = roots
    self.clock = clock
  }

  /// The key of the certificate at an address.
  ///
  /// - Parameter region: whose certificate it must be; nil for an SNS of one's own, whose word is enough.
  func key(at address: SigningAddress, of region: TopicRegion?, now: Date) async throws(TopicDoubt) -> SigningKey {
    if let index = kept.firstIndex(where: { $0.address == address }) {
      kept.append(kept.remove(at: index))
      return kept[kept.count - 1].key
    }
    bad.removeAll { $0.until <= clock.uptime() }
    if let known = bad.first(where: { $0.address == address }) { throw .refused(known.reason) }
    do {
      let certificate = try await fetch(address)
      let key = try await Self.key(of: certificate, region, now, roots)
      kept.append((address, key))
      if kept.count > Self.capacity { kept.removeFirst() }
      return key
    } catch {
      if case .refused(let reason) = error {
        if bad.count >= Self.badCapacity { bad.removeFirst() }
        bad.append((address, reason, clock.uptime() + Self.badFor))
      }
      throw error
    }
  }

  private static func key(
    of pem: [UInt8], _ region: TopicRegion?, _ now: Date, _ roots: [UInt8]?
  ) async throws(TopicDoubt) -> SigningKey {
    do throws(SigningCertificate.Fault) {
      let certificate = try SigningCertificate(pem: pem)
      guard let region else { return try certificate.ownKey() }
      return try await certificate.key(in: region, at: now, roots: roots)
    } catch {
      throw .refused(error.rawValue)
    }
  }

  private func fetch(_ address: SigningAddress) async throws(TopicDoubt) -> [UInt8] {
    let origin = address.origin
    hosts = hosts.filter { !$0.value.isForgotten(at: clock.uptime()) }
    guard hosts[origin] != nil || hosts.count < Self.hostCapacity else { throw .unproven("certificateBusy") }
    guard hosts[origin, default: FetchPace()].begin(at: clock.uptime()) else {
      throw .unproven(hosts[origin]?.isFailing == true ? "certificateUnreachable" : "certificateBusy")
    }
    let answer: HTTPAnswer
    do throws(TransportError) {
      answer = try await transport.send(try Self.request(address))
    } catch {
      if error.reason == .tooLarge { throw .refused("certificateMalformed") }
      hosts[origin]?.fail(at: clock.uptime())
      throw .unproven("certificateUnreachable")
    }
    switch answer.status {
    case 200:
      hosts[origin]?.succeed()
      return answer.body
    // SNS itself says that it has no such certificate.
    case 400..<500 where ![407, 408, 429].contains(answer.status):
      hosts[origin]?.succeed()
      throw .refused("certificateMissing")
    default:
      hosts[origin]?.fail(at: clock.uptime())
      throw .unproven("certificateUnreachable")
    }
  }

  private static func request(_ address: SigningAddress) throws(TransportError) -> HTTPRequest {
    guard let endpoint = try? ServiceEndpoint(url: address.origin, origin: "SigningCertURL", isExplicit: false) else {
      throw TransportError(.forbidden, "no address")
    }
    return HTTPRequest(
      method: "GET", endpoint: endpoint, target: address.path, timeout: patience,
      answerLimitBytes: SigningCertificate.limitBytes)
  }
}

/// How often one host is asked.
struct FetchPace {
  private static let perMinute = 4
  private static let shortestPause = Duration.seconds(30)
  private static let longestPause = Duration.seconds(900)

  private var begun: [Duration] = []
  private var failures = 0
  private var notBefore = Duration.zero

  var isFailing: Bool { failures > 0 }

  /// Whether it may be asked now; it counts as asked then.
  mutating func begin(at now: Duration) -> Bool {
    guard begun.count(where: { now - $0 < .seconds(60) }) < Self.perMinute, now >= notBefore else { return false }
    if begun.count >= Self.perMinute { begun.removeFirst() }
    begun.append(now)
    return true
  }

  mutating func fail(at now: Duration) {
    notBefore = now + min(Self.longestPause, Self.shortestPause * (1 << min(failures, 5)))
    failures += 1
  }

  mutating func succeed() { failures = 0 }

  /// Whether nothing need be known of it any more.
  func isForgotten(at now: Duration) -> Bool { now - max(begun.last ?? .zero, notBefore) >= Self.longestPause }
}
