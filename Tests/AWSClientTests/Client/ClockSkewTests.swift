import AWSClient
import AWSModel
import FoundationEssentials
import Testing

/// A clock that is off is corrected by AWS's answer, once.
@Suite struct ClockSkewTests {
  /// Half an hour ahead of the world's noon.
  private static let ahead = "Mon, 23 Nov 2026 12:30:00 GMT"
  private static let clusters = HTTPAnswer.json(#"{"clusters":[]}"#)

  @Test(arguments: ["RequestTimeTooSkewed", "InvalidSignatureException", "SignatureDoesNotMatch", "RequestExpired"])
  func signsAgainWithAWSsTime(code: String) async throws {
    let world = World([.success(.error(code, date: Self.ahead)), .success(Self.clusters)])
    let client = try world.client()
    _ = try await client.call(ECS.describeClusters, .init())
    _ = try await client.call(ECS.describeClusters, .init())
    let stamps = world.transport.requests.compactMap { $0.header("X-Amz-Date") }
    #expect(stamps == ["20261123T120000Z", "20261123T123000Z", "20261123T123000Z"])
    #expect(world.clock.sleeps.isEmpty)
  }

  @Test func isTriedOnlyOnce() async throws {
    let dates = [Self.ahead, "Mon, 23 Nov 2026 14:00:00 GMT", "Mon, 23 Nov 2026 16:00:00 GMT"]
    let world = World { number, _ throws(TransportError) in .error("RequestTimeTooSkewed", date: dates[min(number, 2)])
    }
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.kind == .authorization)
    #expect(world.transport.requests.count == 2)
  }

  @Test func wrongKeysAreNotTakenForAWrongClock() async throws {
    let date = "Mon, 23 Nov 2026 12:01:00 GMT"
    let world = World([.success(.error("InvalidSignatureException", date: date))])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.code == "InvalidSignatureException")
    #expect(world.transport.requests.count == 1)
  }

  @Test func theFactoryTellsAWSsTime() async throws {
    let world = World([.success(.json(#"{"clusters":[]}"#, headers: [HTTPHeader("Date", Self.ahead)]))])
    let factory = try world.factory()
    #expect(factory.time.offset == nil)
    _ = try await factory.client().call(ECS.describeClusters, .init())
    #expect(factory.time.offset == .seconds(1_800))
    #expect(factory.time.now() == VirtualClock.noon.addingTimeInterval(1_800))
  }

  /// The header has whole seconds: an answer late in a second shows less than one early in it, and time does not go back for it.
  @Test func anAnswerLateInASecondSetsNothingBack() async throws {
    let dates = [Self.ahead, Self.ahead, "Mon, 23 Nov 2026 12:30:02 GMT", Self.ahead]
    let world = World { number, _ throws(TransportError) in
      .json(#"{"clusters":[]}"#, headers: [HTTPHeader("Date", dates[min(number, 3)])])
    }
    let factory = try world.factory()
    let client = try factory.client()
    var offsets: [Duration?] = []
    for passed in [0, 0.875, 0.25, 2.0] {
      world.clock.advance(.seconds(passed))
      _ = try await client.call(ECS.describeClusters, .init())
      offsets.append(factory.time.offset)
    }
    #expect(offsets == [.seconds(1_800), .seconds(1_800), .milliseconds(1_800_875), .milliseconds(1_796_875)])
  }

  /// A sandbox at sixty times the machine's speed: instants, what has passed and what is waited for are its own.
  @Test func timeGoesAsFastAsTheSandboxSays() async throws {
    let answer = HTTPAnswer.json(
      #"{"clusters":[]}"#, headers: [HTTPHeader("Date", Self.ahead), HTTPHeader("Sandbox-Speed", "60.0")])
    var world = World([.success(answer), .success(answer)])
    world.flags = AWSFlags(endpointURL: "http://127.0.0.1:4566")
    let factory = try world.factory()
    let clock = CorrectedClock(world.clock, by: factory.time)
    world.clock.advance(.seconds(10))
    #expect(clock.uptime() == .seconds(10), "nobody has said anything yet")
    _ = try await factory.client().call(ECS.describeClusters, .init())
    let start = VirtualClock.noon.addingTimeInterval(1_800)
    #expect(clock.now() == start && clock.uptime() == .seconds(10))
    world.clock.advance(.seconds(1))
    #expect(clock.now() == start.addingTimeInterval(60) && clock.uptime() == .seconds(70))
    try await clock.sleep(for: .seconds(120))
    #expect(world.clock.sleeps == [.seconds(2)])
    #expect(clock.now() == start.addingTimeInterval(180) && clock.uptime() == .seconds(190))
  }

  /// It is steered by hand, or says nothing, or the address is AWS's own, or time is counted on the machine: then time is the
  /// machine's.
  @Test(arguments: ["0.0", "", "fast", "-1", "1e9", "AWS", "Lambda"])
  func otherwiseItGoesAsTheMachines(told: String) async throws {
    let speed = ["AWS", "Lambda"].contains(told) ? "60" : told
    var world = World([
      .success(
        .json(
          #"{"clusters":[]}"#, headers: [HTTPHeader("Date", Self.ahead), HTTPHeader("Sandbox-Speed", speed)]))
    ])
    if told != "AWS" { world.flags = AWSFlags(endpointURL: "http://127.0.0.1:4566") }
    world.settings.followsPace = told != "Lambda"
    let factory = try world.factory()
    let clock = CorrectedClock(world.clock, by: factory.time)
    _ = try await factory.client().call(ECS.describeClusters, .init())
    world.clock.advance(.seconds(1))
    #expect(clock.uptime() == .seconds(1))
    #expect(clock.now() == VirtualClock.noon.addingTimeInterval(1_801))
    try await clock.sleep(for: .seconds(5))
    #expect(world.clock.sleeps == [.seconds(5)])
  }

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777.0), ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
  ])
  func readsDateHeaders(text: String, seconds: Double) {
    #expect(HTTPDate.parse(text)?.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: ["", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:00:00 GMT", "a b c d e f"])
  func refusesWhatIsNoDate(text: String) {
    #expect(HTTPDate.parse(text) == nil)
  }
}
