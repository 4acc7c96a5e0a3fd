internal import AWSModel
internal import Synchronization

/// Asks sources in order, and stays with the first that gave credentials: when that one fails later, the next would be
/// somebody else.
final class CredentialChain: CredentialProvider {
  private let providers: [any CredentialProvider]
  private let chosen = Mutex<Int?>(nil)

  init(_ providers: [any CredentialProvider]) { self.providers = providers }

  var name: String { providers.map(\.name).joined(separator: ", ") }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    if let index = chosen.withLock({ $0 }) {
      let provider = providers[index]
      if let credentials = try await provider.credentials() { return credentials }
      throw CredentialError.failed(provider.name, "gives no credentials any more")
    }
    for (index, provider) in providers.enumerated() {
      guard let credentials = try await provider.credentials() else { continue }
      chosen.withLock { $0 = index }
      return credentials
    }
    throw CredentialError.none(tried: places)
  }

  private var places: [String] {
    var seen: Set<String> = []
    return providers.map(\.place).filter { seen.insert($0).inserted }
  }
}
