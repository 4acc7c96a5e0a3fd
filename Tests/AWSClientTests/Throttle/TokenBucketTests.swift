import Testing

@testable import AWSClient

/// The arithmetic of a bucket, over time that is passed in.
@Suite struct TokenBucketTests {
  private static let quota = ThrottleQuota(burst: 4, refillPerSecond: 2)

  @Test func aBurstPassesAtOnceAndThenCallsWaitInOrder() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    let waits = (0..<7).map { _ in bucket.take(at: .zero, waitLimit: .seconds(60)) }
    #expect(waits == [0, 0, 0, 0, 500, 1_000, 1_500].map { .milliseconds($0) })
  }

  @Test func fillsAtItsRateAndNoFurtherThanTheBurst() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    for _ in 0..<4 { _ = bucket.take(at: .zero, waitLimit: .zero) }
    #expect(bucket.take(at: .milliseconds(400), waitLimit: .zero) == nil)
    #expect(bucket.take(at: .milliseconds(500), waitLimit: .zero) == .zero)
    _ = bucket.take(at: .seconds(1_000), waitLimit: .zero)
    #expect(bucket.tokens == 3)
  }

  @Test func aWaitBeyondTheLimitTakesNothing() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    for _ in 0..<6 { _ = bucket.take(at: .zero, waitLimit: .seconds(1)) }
    let before = bucket
    #expect(bucket.take(at: .zero, waitLimit: .seconds(1)) == nil)
    #expect(bucket == before)
  }

  @Test func aRefusalEmptiesAndHalves() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    bucket.refused(at: .zero)
    #expect(bucket.take(at: .zero, waitLimit: .seconds(60)) == .seconds(1))
    #expect(bucket.pace(at: .zero) == 0.5)
    #expect(bucket.pace(at: .seconds(15)) == 0.75)
    #expect(bucket.pace(at: .seconds(30)) == 1)
  }

  @Test func refusalsOfOneMomentAreOne() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    for _ in 0..<10 { bucket.refused(at: .milliseconds(10)) }
    #expect(bucket.pace(at: .milliseconds(10)) == 0.5)
  }

  @Test func refusalsOverTimeSlowDownToABound() {
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    for second in 0..<100 { bucket.refused(at: .seconds(second)) }
    #expect(bucket.pace(at: .seconds(99)) == TokenBucket.leastPace)
  }

  /// However calls come, no window of time holds more of them than burst and refill allow.
  @Test(arguments: 1...30)
  func neverPassesMoreThanTheQuota(seed: Int) {
    var generator = Seeded(UInt64(seed))
    var bucket = TokenBucket(quota: Self.quota, at: .zero)
    var now = Duration.zero
    var passed: [Duration] = []
    for _ in 0..<200 {
      now += .milliseconds(Int.random(in: 0...700, using: &generator))
      if let wait = bucket.take(at: now, waitLimit: .seconds(5)) { passed.append(now + wait) }
    }
    for (index, start) in passed.enumerated() {
      for (later, end) in passed.enumerated().dropFirst(index) {
        let allowed = 4 + 2 * (end - start).inSeconds + 1e-6
        #expect(Double(later - index + 1) <= allowed, "seed \(seed)")
      }
    }
  }
}
