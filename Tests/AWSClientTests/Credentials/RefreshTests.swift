import AWSModel
import FoundationEssentials
import Synchronization
import Testing

@testable import AWSClient

/// Gives credentials that live an hour, numbered; fails while told to.
final class CountingProvider: CredentialProvider {
  private struct State {
    var fetches = 0
    var isBroken = false
  }

  private let state = Mutex(State())
  private let clock: VirtualClock
  private let life: Double
  private let mayOutlive: Bool

  init(clock: VirtualClock, life: Double = 3_600, mayOutlive: Bool = false) {
    self.clock = clock
    self.life = life
    self.mayOutlive = mayOutlive
  }

  var name: String { "counting" }
  var fetches: Int { state.withLock { $0.fetches } }
  func breakDown(_ isBroken: Bool = true) { state.withLock { $0.isBroken = isBroken } }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    let (number, isBroken) = state.withLock {
      $0.fetches += 1
      return ($0.fetches, $0.isBroken)
    }
    await Task.yield()
    if isBroken { throw CredentialError.failed(name, "out of order") }
    var credentials = AWSCredentials(
      accessKeyID: "AKID\(number)", secretAccessKey: Secret("secret"), sessionToken: Secret("token"),
      expiration: clock.now().addingTimeInterval(life), source: name)
    credentials.mayOutlive = mayOutlive
    return credentials
  }
}

/// When credentials are renewed, and what serves when they cannot be.
@Suite struct RefreshTests {
  private let clock = VirtualClock()

  private func source(_ provider: CountingProvider) -> RefreshingCredentials {
    RefreshingCredentials(provider, clock: clock, random: RandomSource(Seeded(7)))
  }

  @Test func areKeptWhileTheyAreFresh() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    for _ in 0..<5 { #expect(try await source.current().accessKeyID == "AKID1") }
    clock.advance(.seconds(44 * 60))
    #expect(try await source.current().accessKeyID == "AKID1")
    #expect(provider.fetches == 1)
  }

  /// As the AWS CLI has it; a source whose credentials may outlive their time is another matter.
  @Test func whatHadExpiredWhenItWasGivenIsNoAnswer() async throws {
    let stale = source(CountingProvider(clock: clock, life: -1))
    let error = await #expect(throws: AWSError.self) { try await stale.current() }
    #expect(error?.message.contains("had expired already") == true)
    let outliving = source(CountingProvider(clock: clock, life: -1, mayOutlive: true))
    #expect(try await outliving.current().accessKeyID == "AKID1")
  }

  @Test func areRenewedAtTheLatestTenMinutesBefore() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    _ = try await source.current()
    clock.advance(.seconds(50 * 60 + 1))
    #expect(try await source.current().accessKeyID == "AKID2")
  }

  @Test(arguments: 1...20)
  func renewalIsSpreadOverTheAdvisedMinutes(seed: Int) async throws {
    let provider = CountingProvider(clock: clock)
    let source = RefreshingCredentials(provider, clock: clock, random: RandomSource(Seeded(UInt64(seed))))
    _ = try await source.current()
    while provider.fetches == 1 {
      clock.advance(.seconds(1))
      _ = try await source.current()
    }
    let minutes = clock.uptime().inSeconds / 60
    #expect(minutes >= 45 && minutes <= 50.1, "seed \(seed)")
  }

  @Test func manyWaitersCauseOneRenewal() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    let keys = try await Array(0..<50).concurrentMap(width: 50) { _ in try await source.current().accessKeyID }
    #expect(Set(keys) == ["AKID1"])
    #expect(provider.fetches == 1)
  }

  @Test func aFailedRenewalKeepsWhatThereIsAndPauses() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    _ = try await source.current()
    provider.breakDown()
    clock.advance(.seconds(50 * 60))
    for _ in 0..<10 { #expect(try await source.current().accessKeyID == "AKID1") }
    #expect(provider.fetches == 2)
    clock.advance(.seconds(121))
    #expect(try await source.current().accessKeyID == "AKID1")
    #expect(provider.fetches == 3)
    provider.breakDown(false)
    clock.advance(.seconds(121))
    #expect(try await source.current().accessKeyID == "AKID4")
  }

  @Test func expiredAndNotRenewableIsAnError() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    _ = try await source.current()
    provider.breakDown()
    clock.advance(.seconds(3_601))
    await #expect(throws: AWSError.self) { try await source.current() }
  }

  @Test func thoseOfAnInstanceOutliveAnOutage() async throws {
    let provider = CountingProvider(clock: clock, mayOutlive: true)
    let source = source(provider)
    _ = try await source.current()
    provider.breakDown()
    clock.advance(.seconds(5 * 3_600))
    #expect(try await source.current().accessKeyID == "AKID1")
    #expect(try await source.current().accessKeyID == "AKID1")
    #expect(provider.fetches == 2)
  }

  @Test func shortLivedOnesAreNotFetchedForEveryCall() async throws {
    let provider = CountingProvider(clock: clock, life: 300)
    let source = source(provider)
    for _ in 0..<100 {
      _ = try await source.current()
      clock.advance(.seconds(1))
    }
    #expect(provider.fetches == 1)
  }

  @Test func rejectedOnesAreReplacedOnce() async throws {
    let provider = CountingProvider(clock: clock)
    let source = source(provider)
    let first = try await source.current()
    #expect(await source.reject(first))
    #expect(try await source.current().accessKeyID == "AKID2")
    #expect(await source.reject(first))
    #expect(try await source.current().accessKeyID == "AKID2")
  }
}
